package app.daejo.alignment.align;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes Hangul and English words in one rough sound alphabet, so that a name can be recognised across the scripts: 무알렘
 * and Moualem. Consonants fall into classes that Korean does not keep apart (f and p, r and l, z and j); vowels into five.
 */
final class Sounds {

    private static final String[] INITIAL = {
        "k", "k", "n", "t", "t", "l", "m", "p", "p", "s", "s", "", "j", "j", "j", "k", "t", "p", "h"
    };
    private static final String[] VOWEL = {
        "a", "e", "a", "e", "o", "e", "o", "e", "o", "a", "e", "e", "o", "u", "o", "e", "i", "u", "_", "i", "i"
    };
    private static final String[] FINAL = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "N",
        "t", "t", "k", "t", "p", "t"
    };

    private static final String VOWELS = "aeiou_";

    /** What it costs to leave a sound out, by letter of the sound alphabet. */
    private static final double[] DROP = new double[128];

    /** What it costs to take one sound for another. */
    private static final double[][] EXCHANGE = new double[128][128];

    static {
        for (char c = 0; c < DROP.length; c++) {
            DROP[c] = switch (c) {
                case '_', 'r' -> 0.15;
                case 'a', 'e', 'i', 'o', 'u' -> 0.3;
                case 'h' -> 0.5;
                default -> 1;
            };
        }
        for (char a = 0; a < DROP.length; a++) {
            for (char b = 0; b < DROP.length; b++) {
                EXCHANGE[a][b] = exchange(a, b);
            }
        }
    }

    private Sounds() {}

    static String ofHangul(String word) {
        var sounds = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int syllable = word.charAt(i) - '가';
            if (syllable >= 0 && syllable < 11_172) {
                sounds.append(INITIAL[syllable / 588])
                        .append(VOWEL[syllable % 588 / 28])
                        .append(FINAL[syllable % 28]);
            }
        }
        return squeeze(sounds);
    }

    static String ofLatin(String word) {
        var w = word.toLowerCase(Locale.ROOT);
        var sounds = new StringBuilder();
        for (int i = 0; i < w.length(); i++) {
            char c = w.charAt(i);
            char next = i + 1 < w.length() ? w.charAt(i + 1) : ' ';
            switch (c) {
                case 'a', 'á', 'à', 'ä', 'â', 'ã', 'å' ->
                    sounds.append(i + 3 == w.length() && w.charAt(i + 2) == 'e' ? "ei" : "a");
                case 'e', 'é', 'è', 'ê', 'ë' -> {
                    if (i + 1 < w.length() || w.length() < 4) {
                        sounds.append('e');
                    }
                }
                case 'i', 'í', 'ï', 'y' -> sounds.append('i');
                case 'o', 'ó', 'ö', 'ø', 'ô' -> sounds.append('o');
                case 'u', 'ü', 'ú' -> sounds.append('u');
                case 'w' -> sounds.append('u');
                case 'c' -> {
                    if (next == 'h') {
                        sounds.append(w.startsWith("chr", i) ? "k" : "j");
                        i++;
                    } else if (next == 'k') {
                        sounds.append('k');
                        i++;
                    } else {
                        sounds.append("eiy".indexOf(next) >= 0 ? 's' : 'k');
                    }
                }
                case 's' -> {
                    sounds.append('s');
                    if (next == 'h' || next == 'c' && w.startsWith("sch", i)) {
                        i += next == 'h' ? 1 : 2;
                    }
                }
                case 't' -> {
                    if (next == 'h') {
                        sounds.append('s');
                        i++;
                    } else {
                        sounds.append('t');
                    }
                }
                case 'p' -> {
                    sounds.append('p');
                    if (next == 'h') {
                        i++;
                    }
                }
                case 'g' -> {
                    if (next == 'h') {
                        i++;
                    } else {
                        sounds.append("ei".indexOf(next) >= 0 ? 'j' : 'k');
                    }
                }
                case 'n' -> {
                    if (next == 'g') {
                        sounds.append('N');
                        i++;
                        if (i + 1 < w.length() && "aeioul".indexOf(w.charAt(i + 1)) >= 0) {
                            sounds.append('k');
                        }
                    } else {
                        sounds.append(next == 'k' ? 'N' : 'n');
                    }
                }
                case 'd' -> sounds.append('t');
                case 'f', 'b', 'v' -> sounds.append('p');
                case 'k', 'q' -> sounds.append('k');
                case 'x' -> sounds.append(i == 0 ? "j" : "ks");
                case 'j', 'z' -> sounds.append('j');
                case 'l' -> sounds.append('l');
                case 'r' -> sounds.append(i + 1 < w.length() && "aeiouy".indexOf(next) >= 0 ? "l" : "r");
                case 'm' -> sounds.append('m');
                case 'h' -> {
                    if (i + 1 < w.length() && "aeiouy".indexOf(next) >= 0) {
                        sounds.append('h');
                    }
                }
                default -> {}
            }
        }
        return squeeze(sounds);
    }

    /**
     * A romanised Korean name, by the Revised Romanisation or as people like to write it: Ha-eun, Namgung, Young-soo.
     *
     * @param word letters; a hyphen parts syllables
     */
    static String ofRomanised(String word) {
        var sounds = new StringBuilder();
        for (var syllables : word.toLowerCase(Locale.ROOT).split("-")) {
            int i = 0;
            while (i < syllables.length()) {
                int length = Math.min(LONGEST_LETTERS, syllables.length() - i);
                while (length > 1 && !ROMANISED.containsKey(syllables.substring(i, i + length))) {
                    length--;
                }
                sounds.append(ROMANISED.getOrDefault(syllables.substring(i, i + length), ""));
                i += length;
            }
        }
        return squeeze(sounds);
    }

    private static final int LONGEST_LETTERS = 3;

    /** Letters of romanised Korean with their sounds; the longest that fit are taken. */
    private static final Map<String, String> ROMANISED = new HashMap<>();

    static {
        for (var group : List.of(
                "a a ya wa",
                "e e ae ye yae oe we wae",
                "o o eo yo yeo wo weo you",
                "u u oo yu yoo woo wu",
                "_ eu",
                "i i ee yi ui wi eui",
                "k k g kk gg q",
                "t t d tt dd",
                "p p b pp bb f v",
                "s s ss sh x",
                "j j jj ch z",
                "l l r ll rl lr",
                "n n",
                "m m",
                "h h",
                "N ng")) {
            var letters = group.split(" ");
            for (int k = 1; k < letters.length; k++) {
                ROMANISED.put(letters[k], letters[0]);
            }
        }
    }

    /** The consonants alone: what two spellings of a name agree in most often. A weak r and a weak vowel are left out. */
    static String skeleton(String sounds) {
        var skeleton = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            if ("aeiou_r".indexOf(c) < 0) {
                skeleton.append(c == 'N' ? 'n' : c);
            }
        }
        return skeleton.toString();
    }

    /** @return likeness of two sound strings, 1 for the same, 0 or less for strangers */
    static double likeness(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double total = weight(a) + weight(b);
        return 1 - 2 * difference(a, b, Double.MAX_VALUE) / total;
    }

    /**
     * Whether the likeness of two sound strings is at least {@code needed}; stops as soon as it cannot be.
     *
     * @param weightA {@link #weight} of {@code a}
     * @param weightB {@link #weight} of {@code b}
     */
    static boolean alike(String a, double weightA, String b, double weightB, double needed) {
        double most = (1 - needed) / 2 * (weightA + weightB);
        return Math.abs(weightA - weightB) <= most && difference(a, b, most) <= most;
    }

    /** The sum of what each sound weighs: the difference of the string from the empty one. */
    static double weight(String sounds) {
        double weight = 0;
        for (int i = 0; i < sounds.length(); i++) {
            weight += DROP[sounds.charAt(i)];
        }
        return weight;
    }

    /** The weighted edit distance; anything above {@code most} where it is larger than that. */
    private static double difference(String a, String b, double most) {
        var previous = new double[b.length() + 1];
        var current = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            previous[j] = previous[j - 1] + DROP[b.charAt(j - 1)];
        }
        for (int i = 1; i <= a.length(); i++) {
            char sound = a.charAt(i - 1);
            var exchange = EXCHANGE[sound];
            current[0] = previous[0] + DROP[sound];
            double least = current[0];
            for (int j = 1; j <= b.length(); j++) {
                double change = previous[j - 1] + exchange[b.charAt(j - 1)];
                double drop = Math.min(previous[j] + DROP[sound], current[j - 1] + DROP[b.charAt(j - 1)]);
                current[j] = Math.min(change, drop);
                least = Math.min(least, current[j]);
            }
            if (least > most) {
                return least;
            }
            var swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }

    private static double exchange(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0) {
            return 0.15;
        }
        return switch (a < b ? "" + a + b : "" + b + a) {
            case "Nn", "lr" -> 0.2;
            case "js", "jt", "st", "jk", "hk", "ks" -> 0.6;
            default -> DROP[a] + DROP[b];
        };
    }

    private static String squeeze(StringBuilder sounds) {
        var squeezed = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            if (i == 0 || sounds.charAt(i) != sounds.charAt(i - 1)) {
                squeezed.append(sounds.charAt(i));
            }
        }
        return squeezed.toString();
    }
}
