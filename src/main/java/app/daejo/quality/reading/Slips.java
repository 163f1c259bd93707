package app.daejo.quality.reading;

import java.util.LinkedHashSet;
import java.util.Set;

/** Lists the words one typing slip away from a word. */
public final class Slips {

    private Slips() {}

    /** @return every word made by one deletion, swap, substitution or insertion of a letter a–z; a capital stays a capital */
    public static Set<String> one(String word) {
        var all = new LinkedHashSet<String>();
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        for (int i = 0; i < word.length(); i++) {
            add(all, word.substring(0, i) + word.substring(i + 1), capital);
            if (i + 1 < word.length()) {
                add(
                        all,
                        word.substring(0, i) + swapped(word.charAt(i + 1), word.charAt(i)) + word.substring(i + 2),
                        capital);
            }
        }
        for (int i = 0; i <= word.length(); i++) {
            for (char c = 'a'; c <= 'z'; c++) {
                if (i < word.length()) {
                    add(all, word.substring(0, i) + c + word.substring(i + 1), capital);
                }
                add(all, word.substring(0, i) + c + word.substring(i), capital);
            }
        }
        all.remove(word);
        return all;
    }

    private static String swapped(char first, char second) {
        return "" + Character.toLowerCase(first) + Character.toLowerCase(second);
    }

    private static void add(Set<String> all, String candidate, boolean capital) {
        if (candidate.length() > 1) {
            var plain = candidate.charAt(0) + candidate.substring(1);
            all.add(capital ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1) : plain);
        }
    }
}
