package app.daejo.quality.reading;

import java.util.Optional;

/** Knows whether a Latin name is a way to write a Korean person's name, in either order, with or without hyphen. */
public final class KoreanNames {

    private KoreanNames() {}

    /** Whether {@code latin} writes the Korean name: {@code 신루리} as {@code Shin Ru-ri}, {@code Ruri Shin}. */
    public static boolean reads(String korean, String latin) {
        var name = korean.replace(" ", "");
        var words =
                Folding.fold(latin).replace("-", "").replace("'", "").strip().split("[ ,]+");
        if (name.length() < 2 || name.length() > 4) {
            return false;
        }
        if (words.length == 1) {
            return KoreanReading.writes(name, words[0]) || family(name.charAt(0), words[0]);
        }
        var given = new StringBuilder();
        for (int i = 1; i < words.length; i++) {
            given.append(words[i]);
        }
        var givenLast = new StringBuilder();
        for (int i = 0; i < words.length - 1; i++) {
            givenLast.append(words[i]);
        }
        return reads(name, words[0], given.toString()) || reads(name, words[words.length - 1], givenLast.toString());
    }

    private static boolean reads(String name, String family, String given) {
        return family(name.charAt(0), family) && KoreanReading.writes(name.substring(1), given);
    }

    /** Whether a form of two words puts the family name first. */
    public static boolean familyFirst(String korean, String latin) {
        var words = Folding.fold(latin).replace("-", "").split(" ");
        return words.length == 2 && family(korean.charAt(0), words[0]) && !family(korean.charAt(0), words[1]);
    }

    /** The form with a hyphen between the syllables of the given name. */
    public static Optional<String> hyphenated(String korean, String form) {
        boolean first = familyFirst(korean, form);
        int space = form.indexOf(' ');
        var given = first ? form.substring(space + 1) : form.substring(0, space);
        for (int i = 1; i < given.length(); i++) {
            var one = Folding.fold(given.substring(0, i));
            var two = Folding.fold(given.substring(i));
            if (KoreanReading.syllable(korean.charAt(1)).contains(one)
                    && KoreanReading.syllable(korean.charAt(2)).contains(two)) {
                var split = given.substring(0, i) + "-" + given.substring(i);
                return Optional.of(first ? form.substring(0, space + 1) + split : split + form.substring(space));
            }
        }
        return Optional.empty();
    }

    /** Whether the letters are one way to write a family name. */
    public static boolean family(char syllable, String letters) {
        return KoreanReading.family(syllable).contains(letters);
    }
}
