package app.daejo.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads line by line, but no further into a line than it must: a device or a broken pipe may send one without an end. */
final class BoundedLines extends BufferedReader {

    /** Many times a long article; what is longer is no article. */
    private static final int LONGEST = 20_000_000;

    private int number;

    BoundedLines(Reader reader) {
        super(reader);
    }

    /** @throws IOException also where a line is too long; names the line */
    @Override
    public @Nullable String readLine() throws IOException {
        number++;
        int c = read();
        if (c < 0) {
            return null;
        }
        var line = new StringBuilder();
        for (; c >= 0 && c != '\n'; c = read()) {
            if (line.length() == LONGEST) {
                throw new IOException("line " + number + " has more than " + LONGEST + " characters");
            }
            line.append((char) c);
        }
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
    }
}
