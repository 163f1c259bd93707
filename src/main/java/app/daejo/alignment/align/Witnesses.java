package app.daejo.alignment.align;

import app.daejo.alignment.align.Document.Vocabulary;
import app.daejo.alignment.align.Token.Kind;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The tokens of each passage of one side as witnesses of a bead: what each says, in nats, if its counterpart is met among 1, 2 or
 * 3 passages of the other side, and what it says if not.
 */
final class Witnesses {

    /** A passage's witnesses are noted in the bits of a long; the most telling are kept. */
    private static final int MOST_TOKENS = 64;

    /** Numbers of the tokens of each passage. */
    final int[][] tokens;
    /** For each size of the other side, less one, and each passage: what its tokens add if met, by place in {@link #tokens}. */
    private final float[][][] gain;
    /** For each size of the other side, less one, and each passage: the score if no token is met. */
    private final float[][] none;

    /** @param opposite how many passages the other side has */
    Witnesses(Vocabulary words, int opposite, Weights weights) {
        int passages = words.passages.length;
        tokens = new int[passages][];
        gain = new float[Score.LARGEST][passages][];
        none = new float[Score.LARGEST][passages];
        for (int p = 0; p < passages; p++) {
            tokens[p] = mostTelling(words, words.passages[p]);
        }
        for (int size = 0; size < Score.LARGEST; size++) {
            var miss = new float[words.reach.length];
            var more = new float[words.reach.length];
            for (int t = 0; t < miss.length; t++) {
                double met = probability(words.kinds[t], weights);
                double chance = 1 - Math.pow(1 - (words.reach[t] + 0.5) / (opposite + 2.0), size + 1);
                chance = Math.min(chance, 0.95 * met);
                miss[t] = (float) (weights.miss
                        * Math.log((1 - met) / (1 - chance))
                        * (words.reach[t] == 0 ? weights.missUnseen : 1));
                more[t] = (float) Math.min(weights.strongest, Math.log(met / chance)) - miss[t];
            }
            for (int p = 0; p < passages; p++) {
                var here = tokens[p];
                gain[size][p] = new float[here.length];
                for (int k = 0; k < here.length; k++) {
                    gain[size][p][k] = more[here[k]];
                    none[size][p] += miss[here[k]];
                }
            }
        }
    }

    private static int[] mostTelling(Vocabulary words, int[] all) {
        if (all.length <= MOST_TOKENS) {
            return all;
        }
        return Arrays.stream(all)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(t -> words.reach[t] == 0 ? Integer.MAX_VALUE : words.reach[t])
                        .thenComparingInt(t -> t))
                .limit(MOST_TOKENS)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double probability(Kind kind, Weights weights) {
        return switch (kind) {
            case NUMBER -> weights.number;
            case NUMBER_WORD -> weights.numberWord;
            case LATIN -> weights.latin;
            case TERM -> weights.term;
            case NOUN -> weights.noun;
            case VERB -> weights.verb;
            case ADVERB -> weights.adverb;
            case SYLLABLE -> weights.syllable;
            case NAME, FORMULA -> weights.name;
        };
    }

    /**
     * @param size how many passages the bead has on the other side, 1 to 3
     * @param met bit {@code k} for the passage's {@code k}-th token
     * @return what the passage's tokens say of the bead, in nats
     */
    double say(int passage, int size, long met) {
        double sum = none[size - 1][passage];
        var more = gain[size - 1][passage];
        for (long rest = met; rest != 0; rest &= rest - 1) {
            sum += more[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }
}
