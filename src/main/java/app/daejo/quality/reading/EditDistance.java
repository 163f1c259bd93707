package app.daejo.quality.reading;

/** Counts the slips of a typist between two words. */
public final class EditDistance {

    /** How many slips two words that are near each other are apart at most. */
    static final int MOST_SLIPS = 2;

    private EditDistance() {}

    /**
     * The restricted Damerau–Levenshtein distance: insertions, deletions, substitutions and swaps of neighbours, each counted once.
     *
     * @see <a href="https://doi.org/10.1145/363958.363994">Damerau, F. J. (1964), A technique for computer detection and correction of
     *     spelling errors</a>
     */
    public static int between(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    /** Whether two different words are near enough to be one word and its typing error: one slip under five letters, else two. */
    public static boolean near(String a, String b) {
        if (a.equals(b) || Math.abs(a.length() - b.length()) > MOST_SLIPS) {
            return false;
        }
        int allowed = Math.min(a.length(), b.length()) < 5 ? 1 : MOST_SLIPS;
        long lettersOfA = letters(a);
        long lettersOfB = letters(b);
        // Each slip brings or takes one letter at most; asking this first spares nearly every comparison.
        return Long.bitCount(lettersOfA & ~lettersOfB) <= allowed
                && Long.bitCount(lettersOfB & ~lettersOfA) <= allowed
                && between(a, b) <= allowed;
    }

    /** Which letters a word has, as bits; letters far apart may share one. */
    static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << word.charAt(i);
        }
        return letters;
    }
}
