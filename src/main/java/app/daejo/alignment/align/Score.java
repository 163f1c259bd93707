package app.daejo.alignment.align;

import app.daejo.alignment.align.Document.Vocabulary;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Scores a bead as a log-likelihood ratio, in nats, of "translation of each other" against "strangers": length as in Gale
 * and Church (1993, "A Program for Aligning Sentences in Bilingual Corpora"), tokens as independent witnesses, and signs.
 */
final class Score {

    static final int LARGEST = 3;

    /** The score of what must not be. */
    static final float NEVER = -1e30f;

    /** Passages that no bead may use. */
    record Taken(BitSet source, BitSet target) {}

    private final Document document;
    private final Weights weights;
    private final Band band;
    private final Taken taken;
    private final SignScore signs;
    private final LengthScore lengths;
    private final Witnesses sourceWitnesses;
    private final Witnesses targetWitnesses;
    private final long[] sourceMet;
    private final long[] targetMet;

    /** @param taken passages of either side that a person already paired, or that must stay out for another reason */
    Score(Document document, Weights weights, Band band, Taken taken) {
        this.document = document;
        this.weights = weights;
        this.band = band;
        this.taken = taken;
        var source = new Runs(document.source, weights);
        var target = new Runs(document.target, weights);
        this.signs = new SignScore(document, weights, source, target);
        this.lengths = new LengthScore(source, target, weights, weights.lengthMean);
        this.sourceWitnesses = new Witnesses(document.sourceWords, document.target.size(), weights);
        this.targetWitnesses = new Witnesses(document.targetWords, document.source.size(), weights);
        this.sourceMet = new long[band.size()];
        this.targetMet = new long[band.size()];
        meet();
    }

    /** The same score in a narrower band, with another mean of the length ratio. */
    private Score(Score wide, Band band, double lengthMean) {
        this.document = wide.document;
        this.weights = wide.weights;
        this.band = band;
        this.taken = wide.taken;
        this.signs = wide.signs;
        this.lengths = wide.lengths.with(lengthMean);
        this.sourceWitnesses = wide.sourceWitnesses;
        this.targetWitnesses = wide.targetWitnesses;
        this.sourceMet = new long[band.size()];
        this.targetMet = new long[band.size()];
        for (int i = 0; i <= band.rows; i++) {
            int from = wide.band.at(i, band.lo(i));
            int to = band.at(i, band.lo(i));
            int width = band.hi(i) - band.lo(i) + 1;
            System.arraycopy(wide.sourceMet, from, sourceMet, to, width);
            System.arraycopy(wide.targetMet, from, targetMet, to, width);
        }
    }

    /**
     * @param band lies within the band of this score
     * @param lengthMean mean of ln(target length) - ln(source length) in this document
     */
    Score within(Band band, double lengthMean) {
        return new Score(this, band, lengthMean);
    }

    /** Notes for every cell of the band which tokens of either passage meet a counterpart in the other. */
    private void meet() {
        for (int i = 0; i < band.rows; i++) {
            var tokens = sourceWitnesses.tokens[i];
            for (int k = 0; k < tokens.length; k++) {
                for (int other : document.sourceWords.links[tokens[k]]) {
                    var postings = document.targetWords.postings.get(other);
                    for (int x = from(postings, band.lo(i)); x < postings.length && postings[x] <= band.hi(i); x++) {
                        sourceMet[band.at(i, postings[x])] |= 1L << k;
                    }
                }
            }
        }
        for (int j = 0; j < band.columns; j++) {
            var tokens = targetWitnesses.tokens[j];
            for (int k = 0; k < tokens.length; k++) {
                for (int other : document.targetWords.links[tokens[k]]) {
                    var postings = document.sourceWords.postings.get(other);
                    for (int x = from(postings, band.top(j));
                            x < postings.length && postings[x] <= band.bottom(j);
                            x++) {
                        if (band.has(postings[x], j)) {
                            targetMet[band.at(postings[x], j)] |= 1L << k;
                        }
                    }
                }
            }
        }
    }

    private static int from(int[] postings, int least) {
        int at = Arrays.binarySearch(postings, least);
        return at < 0 ? -at - 1 : at;
    }

    /** Score of the bead of {@code n} source passages from {@code i} and {@code m} target passages from {@code j}; both sizes 1 to 3. */
    double bead(int i, int j, int n, int m) {
        if (isTaken(taken.source(), i, n) || isTaken(taken.target(), j, m)) {
            return NEVER;
        }
        if (n > 1 && m > 1 && (nothingMet(i, j) || nothingMet(i + n - 1, j + m - 1))) {
            return NEVER;
        }
        double crossing = signs.crossing(i, j, n, m);
        if (crossing <= weights.crossesLabel) {
            return crossing;
        }
        return prior(n, m) + crossing + lengths.of(i, j, n, m) + evidence(i, j, n, m) + signs.all(i, j, n, m);
    }

    private static boolean isTaken(BitSet taken, int first, int size) {
        int next = taken.isEmpty() ? -1 : taken.nextSetBit(first);
        return next >= 0 && next < first + size;
    }

    double prior(int n, int m) {
        return switch (n * 10 + m) {
            case 11 -> weights.oneToOne;
            case 12, 21 -> weights.oneToTwo;
            case 13, 31 -> weights.oneToThree;
            case 22 -> weights.twoToTwo;
            default -> weights.larger;
        };
    }

    /** A square bead needs words in common at both its ends; otherwise two beads or none would do. */
    private boolean nothingMet(int i, int j) {
        return !band.has(i, j) || (sourceMet[band.at(i, j)] == 0 && targetMet[band.at(i, j)] == 0);
    }

    double length(int i, int j, int n, int m) {
        return lengths.of(i, j, n, m);
    }

    double evidence(int i, int j, int n, int m) {
        double score = 0;
        for (int a = i; a < i + n; a++) {
            score += sourceWitnesses.say(a, m, metInRow(a, j, m));
        }
        for (int b = j; b < j + m; b++) {
            score += targetWitnesses.say(b, n, metInColumn(i, b, n));
        }
        return weights.evidence * 0.5 * score;
    }

    private long metInRow(int row, int first, int size) {
        long met = 0;
        int from = Math.max(first, band.lo(row));
        int to = Math.min(first + size - 1, band.hi(row));
        for (int b = from; b <= to; b++) {
            met |= sourceMet[band.at(row, b)];
        }
        return met;
    }

    private long metInColumn(int first, int column, int size) {
        long met = 0;
        for (int a = first; a < first + size; a++) {
            met |= band.has(a, column) ? targetMet[band.at(a, column)] : 0;
        }
        return met;
    }

    /** Score of two passages that stand out of order, inside the band or not: everything but their place. */
    double apart(int i, int j) {
        double evidence = sourceWitnesses.say(i, 1, met(document.sourceWords, i, document.targetWords, j))
                + targetWitnesses.say(j, 1, met(document.targetWords, j, document.sourceWords, i));
        return lengths.of(i, j, 1, 1)
                + weights.evidence * 0.5 * evidence
                + signs.labels(i, j)
                + signs.questions(i, j, 1, 1)
                + signs.quotations(i, j, 1, 1)
                + signs.formulas(i, j);
    }

    private long met(Vocabulary here, int passage, Vocabulary there, int opposite) {
        var tokens = (here == document.sourceWords ? sourceWitnesses : targetWitnesses).tokens[passage];
        long met = 0;
        for (int k = 0; k < tokens.length; k++) {
            for (int other : here.links[tokens[k]]) {
                if (Arrays.binarySearch(there.postings.get(other), opposite) >= 0) {
                    met |= 1L << k;
                    break;
                }
            }
        }
        return met;
    }

    SignScore signs() {
        return signs;
    }

    /** Tokens of source passage {@code i} that meet a counterpart in target passage {@code j}. */
    int[] met(int i, int j) {
        long met = band.has(i, j) ? sourceMet[band.at(i, j)] : 0;
        var tokens = sourceWitnesses.tokens[i];
        var found = new int[Long.bitCount(met)];
        int n = 0;
        for (long rest = met; rest != 0; rest &= rest - 1) {
            found[n++] = tokens[Long.numberOfTrailingZeros(rest)];
        }
        return found;
    }

    /** ln(target length) - ln(source length) of a pair. */
    double deviation(int i, int j) {
        return lengths.deviation(i, j);
    }
}
