package app.daejo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;

/** Makes the desk's database and its two roles, {@code db/bootstrap/roles.sql}, on a server it is superuser of. */
public final class DatabaseRoles {

    public static final String DATABASE = "daejo";
    public static final String OWNER = "daejo_owner";
    public static final String APP = "daejo_app";

    private DatabaseRoles() {}

    /**
     * Makes the database if it is not there.
     *
     * @param maintenance a superuser's connections to the database {@code postgres}
     */
    public static void createDatabase(DataSource maintenance) throws SQLException {
        try (var connection = maintenance.getConnection();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'");
            if (!found.next()) {
                statement.execute("create database " + DATABASE + " encoding 'UTF8' template template0");
            }
        }
    }

    /**
     * Makes the two roles, or gives them these passwords.
     *
     * @param desk a superuser's connections to the desk's database
     */
    public static void create(DataSource desk, String ownerPassword, String appPassword) throws SQLException {
        try (var connection = desk.getConnection()) {
            connection.setAutoCommit(false);
            set(connection, "daejo.owner_password", ownerPassword);
            set(connection, "daejo.app_password", appPassword);
            try (var statement = connection.createStatement()) {
                statement.execute(script());
            }
            connection.commit();
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static String script() {
        try {
            return new ClassPathResource("db/bootstrap/roles.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
