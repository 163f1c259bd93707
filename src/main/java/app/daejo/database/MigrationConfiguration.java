package app.daejo.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the database into shape at start, once it has shown that it keeps the desk's promises. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    FlywayMigrationStrategy migrateWhatKeepsItsPromises(
            DataSource app, @Value("${daejo.database.durable:true}") boolean durable) {
        return flyway -> {
            new DatabasePromises(durable).check(app);
            flyway.migrate();
        };
    }
}
