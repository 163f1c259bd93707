package app.daejo.quality.reading;

import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Measures how much two texts have in common, and finds where two near-equal passages part. */
public final class WordOverlap {

    private static final int FEWEST_WORDS = 7;
    private static final int MOST_DIFFERENT = 3;

    /**
     * Two places that differ between equal surroundings.
     *
     * @param one in the first text
     * @param two in the second
     */
    public record Difference(Span one, Span two) {}

    private WordOverlap() {}

    /** The letter pairs of a text, spaces and marks left out. */
    public static final class LetterPairs {

        /** Each pair as one number, in ascending order. */
        private final int[] pairs;

        /** A bit for each pair there is; different pairs may share one. */
        private final long[] bits = new long[4];

        private LetterPairs(int[] pairs) {
            this.pairs = pairs;
            for (int pair : pairs) {
                int bit = (pair * 0x9E3779B1) >>> 24;
                bits[bit >>> 6] |= 1L << bit;
            }
        }

        public static LetterPairs of(String text) {
            var letters = text.chars().filter(Character::isLetterOrDigit).toArray();
            var pairs = new int[Math.max(0, letters.length - 1)];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = letters[i] << Character.SIZE | letters[i + 1];
            }
            Arrays.sort(pairs);
            return new LetterPairs(pairs);
        }

        /** Whether Dice's coefficient of the two texts' pairs, 0 to 1, reaches {@code share}. */
        public boolean overlap(LetterPairs other, double share) {
            int total = pairs.length + other.pairs.length;
            boolean possible = total > 0 && 2.0 * Math.min(pairs.length, other.pairs.length) / total >= share;
            return possible && 2.0 * mostCommon(other) / total >= share && 2.0 * common(other) / total >= share;
        }

        /** No fewer than there are in common, and soon counted: each bit that one side alone has is a pair without partner. */
        private int mostCommon(LetterPairs other) {
            int alone = 0;
            int othersAlone = 0;
            for (int i = 0; i < bits.length; i++) {
                alone += Long.bitCount(bits[i] & ~other.bits[i]);
                othersAlone += Long.bitCount(other.bits[i] & ~bits[i]);
            }
            return Math.min(pairs.length - alone, other.pairs.length - othersAlone);
        }

        private int common(LetterPairs other) {
            int common = 0;
            int i = 0;
            int j = 0;
            while (i < pairs.length && j < other.pairs.length) {
                int order = Integer.compare(pairs[i], other.pairs[j]);
                common += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return common;
        }
    }

    /**
     * Finds a long run of equal words in two texts that is broken once, by at most three words on either side.
     *
     * @param share least share of equal words in the whole run
     * @return where the two part; empty where no run is long enough, or nothing differs in it
     */
    public static Optional<Difference> alike(String one, String two, double share) {
        var a = words(one);
        var b = words(two);
        int[][] run = runsEndingAt(a, b);
        Difference best = null;
        int bestLength = 0;
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                int before = run[i][j];
                if (before < 2) {
                    continue;
                }
                for (int skipA = 0; skipA <= MOST_DIFFERENT; skipA++) {
                    for (int skipB = 0; skipB <= MOST_DIFFERENT; skipB++) {
                        int after = skipA + skipB == 0 ? 0 : runFrom(a, b, i + 1 + skipA, j + 1 + skipB);
                        int equal = before + after;
                        boolean enough = after >= 2
                                && equal >= FEWEST_WORDS
                                && equal >= share * (equal + Math.max(skipA, skipB));
                        if (enough && equal > bestLength && differ(a, b, i, j, skipA, skipB)) {
                            bestLength = equal;
                            best = new Difference(between(a, i, skipA), between(b, j, skipB));
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean differ(List<Word> a, List<Word> b, int i, int j, int skipA, int skipB) {
        return skipA == 0
                || skipB == 0
                || !a.get(i + 1).folded().equals(b.get(j + 1).folded());
    }

    /** The words skipped, or the words on both sides of the gap where nothing was. */
    private static Span between(List<Word> words, int i, int skipped) {
        return skipped == 0
                ? new Span(words.get(i).span().start(), words.get(i + 1).span().end())
                : new Span(
                        words.get(i + 1).span().start(),
                        words.get(i + skipped).span().end());
    }

    private static int[][] runsEndingAt(List<Word> a, List<Word> b) {
        var run = new int[a.size()][b.size()];
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                if (a.get(i).folded().equals(b.get(j).folded())) {
                    run[i][j] = i > 0 && j > 0 ? run[i - 1][j - 1] + 1 : 1;
                }
            }
        }
        return run;
    }

    private static int runFrom(List<Word> a, List<Word> b, int i, int j) {
        int length = 0;
        while (i + length < a.size()
                && j + length < b.size()
                && a.get(i + length).folded().equals(b.get(j + length).folded())) {
            length++;
        }
        return length;
    }

    private static List<Word> words(String text) {
        return new ArrayList<>(Words.of(text));
    }
}
