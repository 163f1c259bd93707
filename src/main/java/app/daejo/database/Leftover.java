package app.daejo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that outlived the desk that started it, as it does when the desk is killed.
 *
 * @see <a href="https://www.postgresql.org/docs/18/server-shutdown.html">Shutting down the server</a>
 */
record Leftover(ProcessHandle process) {

    private static final Logger log = LoggerFactory.getLogger(Leftover.class);

    /** The server that runs on {@code data}, if the process named in its pid file lives and really is that server. */
    static Optional<Leftover> on(Path data) {
        return pidIn(data.resolve("postmaster.pid"))
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> runsOn(process, data))
                .map(Leftover::new);
    }

    private static Optional<Long> pidIn(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("[0-9]{1,10}"))
                    .map(Long::valueOf);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new CannotStart("The database's " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A process number is used again after a while: only a command line that names the folder proves whose it is. */
    private static boolean runsOn(ProcessHandle process, Path data) {
        var info = process.info();
        var isPostgres = info.command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(true);
        return isPostgres && info.arguments().stream().flatMap(Arrays::stream).anyMatch(data.toString()::equals);
    }

    /**
     * Ends the server in order: SIGINT rolls back what is open, writes a checkpoint and ends.
     *
     * @throws CannotStart if it still runs after {@code patience}
     */
    void stop(Duration patience) {
        log.info(
                "A database server is left over from a desk that was killed (process {}); it is stopped first.",
                process.pid());
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new CannotStart("A database server (process " + process.pid()
                    + ") is left over from a desk that was killed, and does not stop");
        } catch (IOException | ExecutionException e) {
            throw new CannotStart("The left-over database server (process " + process.pid() + ") cannot be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while stopping the left-over database server", e);
        }
    }
}
