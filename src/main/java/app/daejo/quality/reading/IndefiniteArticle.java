package app.daejo.quality.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses between a and an by sound. */
public final class IndefiniteArticle {

    private static final Pattern SILENT_H = Pattern.compile("(?:hour|honest|honou?r|heir|herb)\\w*");
    private static final Pattern CONSONANT_SOUND = Pattern.compile(
            "(?:uni(?!n[^o]|m[^aieo]|d)|use|usu|usa|util|uter|uto|ura|uro|ubi|ufo|uk|eu|ew|on(?:e|ce)(?:$|[-s'’]|time))\\w*.*");
    private static final Pattern EIGHT = Pattern.compile("(?:8|11|18)(?:\\D.*|\\d{3}(?!\\d).*|,.*|$)|8\\d*.*");

    private IndefiniteArticle() {}

    /** @return {@code a} or {@code an}; null where both are heard or the sound is unknown */
    public static @Nullable String before(String word) {
        return heard(word.replaceAll("[.'’-]+$", ""));
    }

    private static @Nullable String heard(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return EIGHT.matcher(word).matches() ? "an" : "a";
        }
        if (first > 127) {
            return null;
        }
        var head = word.split("[-.'’]", 2)[0];
        boolean letters = head.length() <= 1 || head.length() <= 5 && head.equals(head.toUpperCase(Locale.ROOT));
        if (letters) {
            boolean vowelName = "AEFHILMNORSX".indexOf(Character.toUpperCase(first)) >= 0;
            boolean readAsWord = head.length() > 3;
            return readAsWord
                    ? null
                    : vowelName
                            ? head.length() == 1 || "AEIO".indexOf(first) >= 0 || noVowel(head) ? "an" : null
                            : head.length() > 1 && !noVowel(head) && first != 'U' ? null : "a";
        }
        var lower = word.toLowerCase(Locale.ROOT);
        if (SILENT_H.matcher(lower).matches()) {
            return lower.startsWith("herb") ? null : "an";
        }
        if (lower.matches("h(?:istor|otel|abitual|otelier|ysteri|eroic).*")) {
            return null;
        }
        boolean vowel = "aeiou".indexOf(lower.charAt(0)) >= 0;
        if (lower.matches("y[^aeiou].*")) {
            return null;
        }
        return vowel && !CONSONANT_SOUND.matcher(lower).matches() ? "an" : "a";
    }

    private static boolean noVowel(String letters) {
        return letters.chars().noneMatch(c -> "AEIOU".indexOf(c) >= 0);
    }
}
