package app.daejo.testing;

import app.daejo.database.DatabaseRoles;
import app.daejo.database.EmbeddedTestServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLState;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One real PostgreSQL a test run: a container where Docker runs, else the embedded server. Either has the desk's two
 * roles, and the desk under test works on it as on any database that it is named.
 */
public final class TestDatabase {

    private static final int MOST_ATTEMPTS = 5;
    private static final String OWNER_PASSWORD = "owner of a test";
    private static final String APP_PASSWORD = "app of a test";

    private final String url;
    private final String superuserPassword;
    private final boolean durable;

    private TestDatabase(String url, String superuserPassword, boolean durable) {
        this.url = url;
        this.superuserPassword = superuserPassword;
        this.durable = durable;
        try {
            DatabaseRoles.create(as("postgres", superuserPassword), OWNER_PASSWORD, APP_PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestDatabase start() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            // Ends with the run: Testcontainers' own watcher removes it.
            @SuppressWarnings("resource")
            var container = new PostgreSQLContainer("postgres:18")
                    .withDatabaseName(DatabaseRoles.DATABASE)
                    .withUsername("postgres")
                    .withPassword("superuser of a test")
                    // Testcontainers' own command switches fsync off, on which the desk refuses to start.
                    .withCommand("postgres");
            container.start();
            return new TestDatabase(container.getJdbcUrl(), container.getPassword(), true);
        }
        var server = new EmbeddedTestServer();
        return new TestDatabase(server.jdbcUrl(), server.superuserPassword(), false);
    }

    public static TestDatabase instance() {
        return Holder.INSTANCE;
    }

    /** Connections of the role that owns the tables, for what the desk itself may not do. */
    public PGSimpleDataSource owner() {
        return as(DatabaseRoles.OWNER, OWNER_PASSWORD);
    }

    /** Connections of a superuser, for what nobody at a desk can do. */
    public PGSimpleDataSource superuser() {
        return as("postgres", superuserPassword);
    }

    /** Connections of the desk's own role. */
    public PGSimpleDataSource app() {
        return as(DatabaseRoles.APP, APP_PASSWORD);
    }

    /** Empties every table but Flyway's, append-only ones too, and starts the identities at 1 again. */
    public void clean() {
        for (int attempt = 1; ; attempt++) {
            try {
                truncate();
                return;
            } catch (SQLException e) {
                // A page of the test before may have asked for something just now; PostgreSQL then ends one of the two.
                if (attempt == MOST_ATTEMPTS
                        || !PSQLState.DEADLOCK_DETECTED.getState().equals(e.getSQLState())) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private void truncate() throws SQLException {
        try (var connection = as("postgres", superuserPassword).getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("""
                    select format('%I.%I', schemaname, tablename) from pg_tables
                    where schemaname = 'public' and tablename <> 'flyway_schema_history'
                    """)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            if (!tables.isEmpty()) {
                statement.execute("set session_replication_role = replica");
                statement.execute("truncate " + String.join(", ", tables) + " restart identity");
            }
        }
    }

    private PGSimpleDataSource as(String role, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(role);
        source.setPassword(password);
        return source;
    }

    /** What a desk has to be told to work on this database. */
    public Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                DatabaseRoles.APP,
                "spring.datasource.password",
                APP_PASSWORD,
                "spring.flyway.user",
                DatabaseRoles.OWNER,
                "spring.flyway.password",
                OWNER_PASSWORD,
                "daejo.database.durable",
                Boolean.toString(durable));
    }

    /** Points a Spring context at the test database. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(instance().settings()).applyTo(context);
        }
    }

    /** Started when first asked for, so that a run without database tests starts none. */
    private static final class Holder {
        static final TestDatabase INSTANCE = start();
    }
}
