package app.daejo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The embedded server on a folder of its own, not durable, for the life of one test run. */
public final class EmbeddedTestServer {

    private final DeskDatabase database;

    public EmbeddedTestServer() {
        try {
            var folder = Files.createTempDirectory("daejo-test");
            database = DeskDatabase.start(new DeskHome(folder), Path.of("target", "postgres-binaries"), false);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                database.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    public String superuserPassword() {
        return database.superuserPassword();
    }
}
