package app.daejo.export;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a text came in, so that it can go out the same way.
 *
 * @param format what its characters mean
 * @param charset in which it was encoded
 * @param byteOrderMark whether it began with one
 */
public record OriginalForm(Format format, Charset charset, boolean byteOrderMark) {

    /** What the characters of a text mean. */
    public enum Format {
        TEXT,
        /** The passages hold Markdown themselves. */
        MARKDOWN,
        /** The passages hold the text of a page, without its markup. */
        HTML
    }

    public static final OriginalForm UTF_8_TEXT = new OriginalForm(Format.TEXT, StandardCharsets.UTF_8, false);

    /**
     * The text in the charset in which it came; in UTF-8 without byte order mark if that charset lacks a character of it,
     * since a file with question marks in place of letters is worse than one in another encoding.
     */
    byte[] encode(String text) {
        try {
            var marked = byteOrderMark ? "\ufeff" + text : text;
            return bytes(charset.newEncoder().encode(CharBuffer.wrap(marked)));
        } catch (CharacterCodingException lacking) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
