package app.daejo.database;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Ends a second start on the same data folder at once, before anything else is started. */
public final class OneDeskAFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** @throws CannotStart if another desk runs on the folder */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.getProperty("spring.datasource.url", "").isBlank()) {
            // Only asked here; the database takes the lock when it starts, and asks again.
            DeskHome.of(environment.getProperty("daejo.home"), System.getenv())
                    .lock()
                    .close();
        }
    }
}
