package app.daejo.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;

/** Tries whether bytes are text in one encoding, strictly and without keeping the text. */
final class CharsetProbe {

    private static final int CHARACTERS_AT_ONCE = 8_192;

    private CharsetProbe() {}

    /** @return offset of the first byte that means nothing in the encoding, from the start of {@code bytes}; -1 if all do */
    static int firstError(byte[] bytes, CharsetName name) {
        var decoder = name.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(CHARACTERS_AT_ONCE);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    /** Whether the bytes at an offset are half of a surrogate pair, which is no character in any encoding. */
    static boolean isLoneSurrogate(byte[] bytes, int offset, CharsetName name) {
        return switch (name) {
            // Java's decoder reports the error at the byte that the surrogate begins with.
            case UTF_8 ->
                offset + 2 < bytes.length
                        && (bytes[offset] & 0xff) == 0xed
                        && (bytes[offset + 1] & 0xe0) == 0xa0
                        && (bytes[offset + 2] & 0xc0) == 0x80;
            case UTF_16LE -> offset + 1 < bytes.length && (bytes[offset + 1] & 0xf8) == 0xd8;
            case UTF_16BE -> offset + 1 < bytes.length && (bytes[offset] & 0xf8) == 0xd8;
            case MS949 -> false;
        };
    }
}
