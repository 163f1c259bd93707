package app.daejo.ui.shell;

import app.daejo.account.SetUpInvitation;
import app.daejo.database.DeskHome;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console, once the desk is ready, where it is and how it is set up. */
@Component
class ConsoleGreeting {

    private final Translations translations;
    private final SetUpInvitation invitation;
    private final Environment environment;

    ConsoleGreeting(Translations translations, SetUpInvitation invitation, Environment environment) {
        this.translations = translations;
        this.invitation = invitation;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        var port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        var address = environment.getProperty("daejo.address", "http://127.0.0.1:" + port);
        say("shell.console.ready", address + "/");
        if (environment.getProperty("spring.datasource.url", "").isBlank()) {
            say("shell.console.home", home(environment.getProperty("daejo.home")));
        }
        invitation.issue().ifPresent(token -> say("shell.console.set-up", address + "/setup/" + token));
    }

    private static String home(@Nullable String named) {
        return DeskHome.of(named, System.getenv()).folder().toString();
    }

    private void say(String key, Object argument) {
        System.out.println(translations.getTranslation(key, Locale.getDefault(), argument));
    }
}
