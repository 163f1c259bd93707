package app.daejo.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a text file of bearable size that must be UTF-8, with or without a byte order mark. */
final class TextFile {

    /** A file that cannot be used; the message is for the person who named it. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }

    /** Far more than an article; what is larger was named by mistake. */
    private static final int MOST_MEGABYTES = 20;

    private TextFile() {}

    /**
     * @return the text without its byte order mark
     * @throws Unusable if the file is missing, cannot be read, is too large, is binary or is not UTF-8; names the file and, for bad
     *     bytes, their offset
     */
    static String read(Path path) throws Unusable {
        byte[] bytes;
        try {
            if (Files.isDirectory(path)) {
                throw new Unusable(path + ": is a folder, not a text file");
            }
            bytes = bytes(path);
        } catch (NoSuchFileException e) {
            throw new Unusable(path + ": no such file");
        } catch (AccessDeniedException e) {
            throw new Unusable(path + ": you may not read it");
        } catch (IOException e) {
            throw new Unusable(path + ": cannot be read");
        }
        var in = ByteBuffer.wrap(bytes);
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            in.position(3);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            if (text.indexOf('\0') >= 0) {
                throw new Unusable(path + ": not a text file (byte " + nul(bytes) + " is NUL)");
            }
            return text;
        } catch (CharacterCodingException e) {
            // The decoder leaves the buffer at the first bytes that it could not read.
            throw new Unusable(path + ": not UTF-8 (byte " + in.position() + ")");
        }
    }

    /** Reads no further than it must, since a device or a pipe has no size and may have no end. */
    private static byte[] bytes(Path path) throws IOException, Unusable {
        try (var in = Files.newInputStream(path)) {
            var bytes = in.readNBytes((MOST_MEGABYTES << 20) + 1);
            if (bytes.length > MOST_MEGABYTES << 20) {
                throw new Unusable(path + ": larger than " + MOST_MEGABYTES + " MB");
            }
            return bytes;
        }
    }

    private static int nul(byte[] bytes) {
        int i = 0;
        while (bytes[i] != 0) {
            i++;
        }
        return i;
    }
}
