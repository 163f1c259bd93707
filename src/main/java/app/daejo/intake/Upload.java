package app.daejo.intake;

import app.daejo.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One side of an article as it comes in.
 *
 * @param fileName its name or path on the sender's machine; only what follows the last dot is used
 * @param bytes as sent; not changed, and not to be changed
 * @param expected the language that this side should be in
 * @param charset the encoding, if a person said so; null to find out
 */
@SuppressWarnings("ArrayRecordComponent")
public record Upload(
        String fileName,
        byte[] bytes,
        Language expected,
        @Nullable CharsetName charset) {

    public Upload as(CharsetName said) {
        return new Upload(fileName, bytes, expected, said);
    }
}
