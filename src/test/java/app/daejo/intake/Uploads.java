package app.daejo.intake;

import app.daejo.text.Language;
import java.nio.charset.Charset;
import java.util.Locale;

/** Uploads for tests. */
final class Uploads {

    private Uploads() {}

    static Upload korean(byte[] bytes) {
        return new Upload("article.txt", bytes, Language.KOREAN, null);
    }

    static Upload english(String fileName, String text) {
        return new Upload(fileName, text.getBytes(CharsetName.UTF_8.charset()), Language.ENGLISH, null);
    }

    static byte[] bytes(int... bytes) {
        var result = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            result[i] = (byte) bytes[i];
        }
        return result;
    }

    static byte[] marked(String text, Charset charset) {
        return ("\ufeff" + text).getBytes(charset);
    }

    static Decoded.Text text(Decoded decoded) {
        return switch (decoded) {
            case Decoded.Text text -> text;
            case Decoded.Refused refused -> throw new AssertionError(refused.words(Locale.ENGLISH));
        };
    }

    /** @return the reason in English, after making sure that there is one in Korean */
    static String reason(Decoded decoded) {
        return switch (decoded) {
            case Decoded.Text text -> throw new AssertionError("not refused: " + text);
            case Decoded.Refused refused -> {
                var korean = refused.words(Locale.KOREAN);
                if (korean.codePoints().noneMatch(Characters::isHangul) || korean.contains("{")) {
                    throw new AssertionError(korean);
                }
                yield refused.words(Locale.ENGLISH);
            }
        };
    }
}
