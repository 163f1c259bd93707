package app.daejo.intake;

import java.util.Optional;

/**
 * Tells UTF-16 without byte order mark from binary data.
 *
 * <p>Read in the wrong byte order, or from a binary, letters become ideographs, private or unassigned characters; so the text
 * must be strictly valid, hold none of the last two and no control characters, and consist for the most part of Hangul and ASCII.
 */
final class UnmarkedUtf16 {

    /** Least share of Hangul, ASCII and general punctuation in a Korean or English text. */
    private static final double ORDINARY = 0.7;

    private UnmarkedUtf16() {}

    static Optional<CharsetName> detect(byte[] bytes) {
        double little = ordinary(bytes, CharsetName.UTF_16LE);
        double big = ordinary(bytes, CharsetName.UTF_16BE);
        if (Math.max(little, big) < ORDINARY) {
            return Optional.empty();
        }
        return Optional.of(little >= big ? CharsetName.UTF_16LE : CharsetName.UTF_16BE);
    }

    /** The share of characters that a Korean or English text is made of; 0 if it holds one that no text has. */
    private static double ordinary(byte[] bytes, CharsetName name) {
        if (bytes.length % 2 != 0 || CharsetProbe.firstError(bytes, name) >= 0) {
            return 0;
        }
        var text = new String(bytes, name.charset());
        long ordinary = 0;
        long all = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isNoText(c)) {
                return 0;
            }
            all++;
            ordinary += c < 0x80 || Characters.isHangul(c) || (c >= 0x2000 && c < 0x2070) ? 1 : 0;
        }
        return all == 0 ? 0 : (double) ordinary / all;
    }

    private static boolean isNoText(int c) {
        return switch (Character.getType(c)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> Characters.isControl(c);
        };
    }
}
