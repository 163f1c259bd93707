package app.daejo.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the desk demands of any database before it works on it: that an acknowledged edit is on disk, and that the desk
 * itself cannot rewrite history.
 *
 * @param durable whether the settings that keep an acknowledged edit are demanded; only tests do without
 */
record DatabasePromises(boolean durable) {

    /** @throws CannotStart naming what is not as it must be */
    void check(DataSource app) {
        try (var connection = app.getConnection()) {
            if (durable) {
                checkDurability(connection);
            }
            checkPrivileges(connection);
        } catch (SQLException e) {
            throw new CannotStart("The database cannot be reached: " + e.getMessage(), e);
        }
    }

    private static void checkDurability(Connection connection) throws SQLException {
        var off = new ArrayList<String>();
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            if ("off".equals(text(connection, "show " + setting))) {
                off.add(setting);
            }
        }
        if (!off.isEmpty()) {
            throw new CannotStart("The database could lose saved edits: switch on " + String.join(", ", off)
                    + " in postgresql.conf, then start again");
        }
    }

    private static void checkPrivileges(Connection connection) throws SQLException {
        var tooMuch = text(connection, """
                select 'is a superuser' from pg_roles where rolname = current_user and rolsuper
                union all
                select 'owns tables' from pg_tables where tableowner = current_user
                limit 1
                """);
        if (tooMuch != null) {
            throw new CannotStart("The database role " + text(connection, "select current_user") + " " + tooMuch
                    + ": the desk would be able to rewrite its own history; use daejo_app of db/bootstrap/roles.sql");
        }
    }

    private static @Nullable String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
