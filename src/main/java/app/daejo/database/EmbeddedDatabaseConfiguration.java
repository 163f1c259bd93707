package app.daejo.database;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The desk's own database, used unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoDatabaseNamed.class)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    DeskDatabase deskDatabase(
            @Value("${daejo.home:#{null}}") @Nullable String home,
            @Value("${daejo.database.durable:true}") boolean durable) {
        var folder = DeskHome.of(home, System.getenv());
        return DeskDatabase.start(folder, folder.postgresBinaries(), durable);
    }

    @Bean
    JdbcConnectionDetails appConnectionDetails(DeskDatabase database) {
        return new AppConnectionDetails(database);
    }

    @Bean
    FlywayConnectionDetails ownerConnectionDetails(DeskDatabase database) {
        return new OwnerConnectionDetails(database);
    }

    private record AppConnectionDetails(DeskDatabase database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return DatabaseRoles.APP;
        }

        @Override
        public String getPassword() {
            return database.appPassword();
        }

        @Override
        public String getJdbcUrl() {
            return database.jdbcUrl();
        }
    }

    private record OwnerConnectionDetails(DeskDatabase database) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return DatabaseRoles.OWNER;
        }

        @Override
        public String getPassword() {
            return database.ownerPassword();
        }

        @Override
        public String getJdbcUrl() {
            return database.jdbcUrl();
        }
    }

    /** Matches while no database is named. */
    static final class NoDatabaseNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment()
                    .getProperty("spring.datasource.url", "")
                    .isBlank();
        }
    }
}
