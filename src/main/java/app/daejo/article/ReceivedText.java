package app.daejo.article;

import app.daejo.text.Side;

/**
 * One side of an article as it came.
 *
 * @param fileName as the person's machine named it; empty for pasted text
 * @param format name of the format it was read as
 * @param charset IANA name of the encoding it was read in
 * @param byteOrderMark whether the bytes began with one
 * @param original the bytes received; never changed
 * @param decoded the text read from them, not normalised
 */
public record ReceivedText(
        Side side,
        String fileName,
        String format,
        String charset,
        boolean byteOrderMark,
        byte[] original,
        String decoded) {}
