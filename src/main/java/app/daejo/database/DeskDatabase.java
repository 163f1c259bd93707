package app.daejo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * The desk's own PostgreSQL server, on a data folder that no other desk uses meanwhile.
 *
 * <p>It listens on the loopback address alone, on no Unix socket, and admits nobody without a password, not even while it
 * is being made.
 *
 * @see <a href="https://www.postgresql.org/docs/18/app-initdb.html">initdb</a>
 */
final class DeskDatabase implements AutoCloseable {

    private static final String MAJOR_VERSION = "18";
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    private final DeskHome home;
    private final DeskHome.Lock lock;
    private final Credentials credentials;
    private final Server server;

    private DeskDatabase(DeskHome home, DeskHome.Lock lock, Credentials credentials, Server server) {
        this.home = home;
        this.lock = lock;
        this.credentials = credentials;
        this.server = server;
    }

    /**
     * Starts the server on the folder, making the database first where there is none.
     *
     * @param binaries where the server's programs are unpacked to; only ever a folder that nobody else can write
     * @param durable false only in tests, for speed
     * @throws CannotStart if another desk runs on the folder, or the server does not start
     */
    static DeskDatabase start(DeskHome home, Path binaries, boolean durable) {
        var lock = home.lock();
        try {
            discardUnfinished(home);
            var credentials = Credentials.loadOrCreate(home.credentials());
            Leftover.on(home.postgresData()).ifPresent(leftover -> leftover.stop(STOP_PATIENCE));
            return start(home, lock, binaries, credentials, durable);
        } catch (IOException | SQLException e) {
            lock.close();
            throw new CannotStart("The database did not start: " + e.getMessage() + "; see " + home.postgresLog(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static DeskDatabase start(
            DeskHome home, DeskHome.Lock lock, Path binaries, Credentials credentials, boolean durable)
            throws IOException, SQLException {
        var isNew = !Files.exists(home.postgresData().resolve("PG_VERSION"));
        if (isNew) {
            Credentials.writePrivately(home.unfinished(), credentials.superuser());
        } else {
            refuseOtherVersion(home.postgresData());
        }
        var server = Server.start(home, binaries, credentials, durable);
        var database = new DeskDatabase(home, lock, credentials, server);
        try {
            var superuser = Map.of("password", credentials.superuser());
            DatabaseRoles.createDatabase(server.database("postgres", superuser));
            DatabaseRoles.create(
                    server.database(DatabaseRoles.DATABASE, superuser), credentials.owner(), credentials.app());
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
        Files.deleteIfExists(home.unfinished());
        return database;
    }

    private static void refuseOtherVersion(Path data) throws IOException {
        var version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new CannotStart("The data in " + data + " is of PostgreSQL " + version + ", and this desk runs "
                    + MAJOR_VERSION + ": start the desk version it came from and export first");
        }
    }

    /** A start that was killed while it made the database left nothing that anybody ever saw: it is made again. */
    private static void discardUnfinished(DeskHome home) throws IOException {
        if (Files.exists(home.unfinished())) {
            Leftover.on(home.postgresData()).ifPresent(leftover -> leftover.stop(STOP_PATIENCE));
            FileSystemUtils.deleteRecursively(home.postgresData());
        }
    }

    /** The address of the desk's database, for either role. */
    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + DatabaseRoles.DATABASE
                + "?reWriteBatchedInserts=true";
    }

    String appPassword() {
        return credentials.app();
    }

    String ownerPassword() {
        return credentials.owner();
    }

    String superuserPassword() {
        return credentials.superuser();
    }

    @Override
    public void close() {
        try {
            server.close();
            Leftover.on(home.postgresData()).ifPresent(leftover -> leftover.stop(Server.PATIENCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
