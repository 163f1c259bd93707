package app.daejo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a desk keeps its data.
 *
 * @param folder absolute
 */
public record DeskHome(Path folder) {

    /** @param folder where the desk keeps its data; made absolute against the working directory */
    public DeskHome {
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Finds the folder: the one that is named, or {@code daejo} in the user's data folder (XDG Base Directory).
     *
     * @param named what the property {@code daejo.home} or the variable {@code DAEJO_HOME} says; null or blank if nothing
     * @param environment the process's environment variables
     * @throws CannotStart if no folder is named and the user has no home
     */
    public static DeskHome of(@Nullable String named, Map<String, String> environment) {
        if (named != null && !named.isBlank()) {
            return new DeskHome(Path.of(named));
        }
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        if (!data.isBlank() && Path.of(data).isAbsolute()) {
            return new DeskHome(Path.of(data, "daejo"));
        }
        var home = environment.getOrDefault("HOME", "");
        if (home.isBlank()) {
            // On Linux the JVM takes it from the account's entry when HOME is not set; "?" means that there is none.
            home = System.getProperty("user.home", "");
        }
        if (home.isBlank() || home.equals("?")) {
            throw new CannotStart("There is no home folder: name a folder for the desk's data in DAEJO_HOME");
        }
        return new DeskHome(Path.of(home, ".local", "share", "daejo"));
    }

    Path postgresData() {
        return folder.resolve("postgres");
    }

    Path postgresBinaries() {
        return folder.resolve("postgres-binaries");
    }

    Path postgresLog() {
        return folder.resolve("postgres.log");
    }

    Path credentials() {
        return folder.resolve("postgres.properties");
    }

    /** Stands there while a new database is being made; what a start finds beside it holds no data yet. */
    Path unfinished() {
        return folder.resolve("postgres.unfinished");
    }

    /**
     * Makes the folder, open to its owner alone, and takes it for this process until the lock is closed or the process
     * ends, however it ends.
     *
     * @throws CannotStart if another desk runs on the folder or it cannot be written
     */
    Lock lock() {
        try {
            if (!Files.isDirectory(folder)) {
                createPrivately(folder);
            }
            var channel =
                    FileChannel.open(folder.resolve("desk.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new CannotStart("A desk is already running on " + folder);
            }
            return new Lock(channel);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void createPrivately(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** The operating system's lock on a desk's folder; it ends with the process at the latest. */
    record Lock(FileChannel channel) implements AutoCloseable {

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
