package app.daejo.nodes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** PostgreSQL's LISTEN and NOTIFY. What is said is heard by whoever listens at that moment, and kept nowhere. */
@Repository
class BellRepository {

    /** PostgreSQL takes 7,999 bytes; what we say is ASCII. */
    static final int LONGEST = 7_900;

    private static final String CHANNEL = "daejo";

    private final JdbcClient jdbc;
    private final JdbcConnectionDetails database;

    BellRepository(JdbcClient jdbc, JdbcConnectionDetails database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Says all of it in one transaction of its own, which waits for no disk. */
    void ring(Collection<String> words) {
        jdbc.sql("""
                select set_config('synchronous_commit', 'off', true), pg_notify(:channel, word)
                from unnest(:words) word
                """)
                .param("channel", CHANNEL)
                .param("words", words.toArray(String[]::new))
                .query((row, n) -> n)
                .list();
    }

    /** Listens on a connection of its own, for the pool's are lent for moments. */
    Line listen() {
        var how = new Properties();
        how.setProperty("user", String.valueOf(database.getUsername()));
        how.setProperty("password", String.valueOf(database.getPassword()));
        how.setProperty("connectTimeout", "2");
        how.setProperty("tcpKeepAlive", "true");
        how.setProperty("ApplicationName", "daejo listening");
        try {
            var connection = DriverManager.getConnection(database.getJdbcUrl(), how);
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                return new Line(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The desk cannot listen to its database", e);
        }
    }

    /** An open ear. */
    static final class Line implements AutoCloseable {

        private final Connection connection;

        private Line(Connection connection) {
            this.connection = connection;
        }

        /**
         * @return what was said, at once when something was; empty after the patience
         * @throws DataAccessResourceFailureException if the connection is lost
         */
        List<String> await(Duration patience) {
            try {
                var heard = connection.unwrap(PGConnection.class).getNotifications((int) patience.toMillis());
                return heard == null
                        ? List.of()
                        : Stream.of(heard).map(PGNotification::getParameter).toList();
            } catch (SQLException e) {
                throw new DataAccessResourceFailureException("The desk's ear is lost", e);
            }
        }

        /** A connection that was cut without a word looks as if nobody said anything. */
        boolean isOpen() {
            try {
                return connection.isValid(2);
            } catch (SQLException e) {
                return false;
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                // It was not open any more.
            }
        }
    }
}
