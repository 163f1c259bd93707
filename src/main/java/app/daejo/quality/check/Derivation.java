package app.daejo.quality.check;

import app.daejo.quality.reading.EditDistance;
import app.daejo.quality.reading.EnglishDictionary;
import java.util.List;

/** Knows which forms of a name belong together: Korea and Korean, Lakers and Laker, O'Neil and ONeil. */
final class Derivation {

    private static final List<String> ENDINGS = List.of(
            "s", "es", "n", "an", "ian", "ns", "ans", "ians", "ish", "ese", "ic", "ist", "ists", "al", "er", "ers", "i",
            "is", "ed", "ing", "y", "ism", "'s");

    private Derivation() {}

    /** Whether one lower-case form comes from the other by an everyday ending, or only marks tell them apart. */
    static boolean related(String one, String other) {
        var shorter = one.length() < other.length() ? one : other;
        var longer = one.length() < other.length() ? other : one;
        if (longer.startsWith(shorter) && ENDINGS.contains(longer.substring(shorter.length()))) {
            return true;
        }
        return bare(one).equals(bare(other));
    }

    /** The form of a name that a misspelling is nearest to: Bolivian, not Bolivia, for Bolivyan; the name itself if none is nearer. */
    static String like(String misspelt, String name) {
        var best = name;
        int distance = EditDistance.between(misspelt, name);
        for (var ending : ENDINGS) {
            for (var form : List.of(name + ending, name.substring(0, name.length() - 1) + ending)) {
                int own = EditDistance.between(misspelt, form);
                if (own < distance && EnglishDictionary.instance().frequency(form) >= 0) {
                    best = form;
                    distance = own;
                }
            }
        }
        return best;
    }

    private static String bare(String word) {
        return word.replace("'", "").replace("-", "");
    }
}
