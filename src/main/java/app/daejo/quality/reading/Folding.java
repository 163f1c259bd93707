package app.daejo.quality.reading;

import java.text.Normalizer;
import java.util.Locale;

/** Folds Latin text for comparison: case, accents and typographic apostrophes do not count. */
public final class Folding {

    private Folding() {}

    public static String fold(String text) {
        var plain = text;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{Mn}+", "")
                        .replace('’', '\'')
                        .replace('‐', '-');
                break;
            }
        }
        return plain.toLowerCase(Locale.ROOT);
    }

    /** Gives {@code word} the capitals of {@code model}: all, the first letter, or none. */
    public static String inCaseOf(String model, String word) {
        if (word.isEmpty() || model.isEmpty()) {
            return word;
        }
        if (model.length() > 1 && model.equals(model.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        if (Character.isUpperCase(model.charAt(0)) && Character.isLowerCase(word.charAt(0))) {
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }
        return word;
    }
}
