package app.daejo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the embedded database's three roles, drawn at random for one data folder.
 *
 * @param superuser of {@code postgres}, which only starts, stops and sets up
 * @param owner of {@code daejo_owner}
 * @param app of {@code daejo_app}
 */
record Credentials(String superuser, String owner, String app) {

    private static final int PASSWORD_BYTES = 24;

    static Credentials random() {
        return new Credentials(password(), password(), password());
    }

    /**
     * Reads the passwords, or draws them and writes them to a file that only its owner can read.
     *
     * @throws CannotStart if the file is there and incomplete
     */
    static Credentials loadOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                random().write(file);
            }
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            return new Credentials(
                    required(properties, "superuser", file),
                    required(properties, "owner", file),
                    required(properties, "app", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file) throws IOException {
        var lines = "superuser=" + superuser + "\nowner=" + owner + "\napp=" + app + "\n";
        var beside = file.resolveSibling(file.getFileName() + ".new");
        writePrivately(beside, lines);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes a file that nobody but its owner can read, at no moment of its life. */
    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, attributes);
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static String required(Properties properties, String name, Path file) {
        var value = properties.getProperty(name, "");
        if (value.isBlank()) {
            throw new CannotStart("The database's passwords are missing from " + file);
        }
        return value;
    }

    private static String password() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Credentials[not shown]";
    }
}
