package app.daejo.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The process of the desk's PostgreSQL server, which is started again, at the same address, where it ends by itself. */
final class Server implements AutoCloseable {

    /** After a {@code kill -9} the old server's shared memory can be held for a while: "lock file already exists". */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Logger log = LoggerFactory.getLogger(Server.class);

    /** More ends than these within {@link #SOON} have a reason that a start does not mend: no memory, no room on the disk. */
    private static final int STARTS_AGAIN = 3;

    private static final Duration SOON = Duration.ofMinutes(10);

    private final DeskHome home;
    private final EmbeddedPostgres.Builder builder;
    private final Deque<Instant> ends = new ArrayDeque<>();
    private EmbeddedPostgres running;
    private boolean closed;

    private Server(DeskHome home, EmbeddedPostgres.Builder builder, EmbeddedPostgres running) {
        this.home = home;
        this.builder = builder;
        this.running = running;
    }

    /** @throws CannotStart if it does not come up, though nothing that passes is in its way */
    static Server start(DeskHome home, Path binaries, Credentials credentials, boolean durable) throws IOException {
        var builder = builder(home, binaries, credentials, durable);
        var running = startPatiently(home, builder);
        // Whoever is connected, and whoever will be, knows this address.
        var server = new Server(home, builder.setPort(running.getPort()), running);
        server.watch();
        return server;
    }

    synchronized int port() {
        return running.getPort();
    }

    /** One of its databases, for the superuser. */
    synchronized DataSource database(String name, Map<String, String> properties) {
        return running.getDatabase("postgres", name, properties);
    }

    /** Ends the server in order; after that nothing starts it again. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        running.close();
    }

    /** By the pid file: the process that the library started may be one that only started the server. */
    private synchronized void watch() {
        Leftover.on(home.postgresData()).ifPresent(server -> server.process()
                .onExit()
                .thenRun(() -> Thread.ofVirtual().name("database-server").start(this::startAgain)));
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        var now = Instant.now();
        ends.removeIf(end -> end.isBefore(now.minus(SOON)));
        if (ends.size() == STARTS_AGAIN) {
            log.error(
                    "The database ended by itself again, {} times before within {} minutes; it is not started any more. See {}",
                    STARTS_AGAIN,
                    SOON.toMinutes(),
                    home.postgresLog());
            return;
        }
        ends.add(now);
        log.warn("The database ended by itself; it is started again. Its own words are in {}", home.postgresLog());
        try {
            letGo();
            running = startPatiently(home, builder);
            watch();
            log.warn(
                    "The database is back, {} ms after its end.",
                    Duration.between(now, Instant.now()).toMillis());
        } catch (IOException | RuntimeException e) {
            log.error("The database could not be started again; the desk has to be. See {}", home.postgresLog(), e);
        }
    }

    /** What the library holds of a server that is no more: its lock on the folder. */
    private void letGo() {
        try {
            running.close();
        } catch (IOException | RuntimeException e) {
            log.debug("The ended server could not be closed", e);
        }
    }

    private static EmbeddedPostgres startPatiently(DeskHome home, EmbeddedPostgres.Builder builder) throws IOException {
        var giveUp = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return builder.start();
            } catch (IOException | RuntimeException e) {
                if (Instant.now().isAfter(giveUp) || !isTransient(home)) {
                    throw new CannotStart(
                            "The database did not start; its own words are at the end of " + home.postgresLog(), e);
                }
                log.info("The database's folder is still held by its former server; waiting.");
                pause();
            }
        }
    }

    private static boolean isTransient(DeskHome home) throws IOException {
        if (!Files.exists(home.postgresLog())) {
            return false;
        }
        var lines = Files.readAllLines(home.postgresLog(), StandardCharsets.ISO_8859_1);
        return lines.subList(Math.max(0, lines.size() - 8), lines.size()).stream()
                .anyMatch(line -> line.contains("lock file")
                        || line.contains("shared memory block")
                        || line.contains("Address already in use"));
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the database was starting", e);
        }
    }

    private static EmbeddedPostgres.Builder builder(
            DeskHome home, Path binaries, Credentials credentials, boolean durable) throws IOException {
        Files.createDirectories(binaries);
        var log = ProcessBuilder.Redirect.appendTo(home.postgresLog().toFile());
        var onOff = durable ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(home.postgresData())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // For initdb: of two ways to sign in the last counts, so that "trust" is never written.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", home.unfinished().toString())
                // The same order and case rules on every machine.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", credentials.superuser())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("fsync", onOff)
                .setServerConfig("synchronous_commit", onOff)
                .setServerConfig("full_page_writes", onOff)
                .setServerConfig("max_connections", "60");
    }
}
