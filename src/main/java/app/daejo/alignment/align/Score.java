package app.daejo.alignment.align;

import app.daejo.alignment.align.Document.Vocabulary;
import app.daejo.alignment.align.Side.Formula;
import app.daejo.alignment.align.Token.Kind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/**
 * Scores a bead as a log-likelihood ratio, in nats, of "translation of each other" against "strangers": length as in Gale
 * and Church (1993, "A Program for Aligning Sentences in Bilingual Corpora"), tokens as independent witnesses, and signs.
 */
final class Score {

    private static final int MOST_TOKENS = 64;
    static final int LARGEST = 3;

    /** The score of what must not be. */
    static final float NEVER = -1e30f;

    /** Passages that no bead may use. */
    record Taken(BitSet source, BitSet target) {}

    /** A passage's tokens with what each adds if met among 1, 2 or 3 opposite passages. */
    private record Witnesses(int[] tokens, float[][] gain, float[] none) {}

    private final Document document;
    private final Weights weights;
    private final Band band;
    private final Taken taken;
    private final double lengthMean;
    private final Witnesses[] sourceWitnesses;
    private final Witnesses[] targetWitnesses;
    private final long[] sourceMet;
    private final long[] targetMet;

    /**
     * @param taken passages of either side that a person already paired, or that must stay out for another reason
     * @param lengthMean mean of ln(target length) - ln(source length) in this document
     */
    Score(Document document, Weights weights, Band band, Taken taken, double lengthMean) {
        this.document = document;
        this.weights = weights;
        this.band = band;
        this.taken = taken;
        this.lengthMean = lengthMean;
        this.sourceWitnesses = witnesses(document.sourceWords, document.targetWords.passages.length);
        this.targetWitnesses = witnesses(document.targetWords, document.sourceWords.passages.length);
        this.sourceMet = new long[band.size()];
        this.targetMet = new long[band.size()];
        meet();
    }

    private Witnesses[] witnesses(Vocabulary words, int opposite) {
        var all = new Witnesses[words.passages.length];
        for (int p = 0; p < all.length; p++) {
            var tokens = words.passages[p];
            if (tokens.length > MOST_TOKENS) {
                tokens = Arrays.stream(tokens)
                        .boxed()
                        .sorted(Comparator.<Integer>comparingInt(
                                        t -> words.reach[t] == 0 ? Integer.MAX_VALUE : words.reach[t])
                                .thenComparingInt(t -> t))
                        .limit(MOST_TOKENS)
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
            var gain = new float[LARGEST][tokens.length];
            var none = new float[LARGEST];
            for (int size = 1; size <= LARGEST; size++) {
                for (int k = 0; k < tokens.length; k++) {
                    double p1 = probability(words.kinds[tokens[k]]);
                    double q = 1 - Math.pow(1 - (words.reach[tokens[k]] + 0.5) / (opposite + 2.0), size);
                    q = Math.min(q, 0.95 * p1);
                    double hit = Math.min(weights.strongest, Math.log(p1 / q));
                    double miss = weights.miss
                            * Math.log((1 - p1) / (1 - q))
                            * (words.reach[tokens[k]] == 0 ? weights.missUnseen : 1);
                    none[size - 1] += (float) miss;
                    gain[size - 1][k] = (float) (hit - miss);
                }
            }
            all[p] = new Witnesses(tokens, gain, none);
        }
        return all;
    }

    private double probability(Kind kind) {
        return switch (kind) {
            case NUMBER -> weights.number;
            case NUMBER_WORD -> weights.numberWord;
            case LATIN -> weights.latin;
            case NOUN -> weights.noun;
            case VERB -> weights.verb;
            case ADVERB -> weights.adverb;
            case SYLLABLE -> weights.syllable;
            case NAME, FORMULA -> weights.name;
        };
    }

    /** Notes for every cell of the band which tokens of either passage meet a counterpart in the other. */
    private void meet() {
        for (int i = 0; i < band.rows; i++) {
            var tokens = sourceWitnesses[i].tokens();
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
            var tokens = targetWitnesses[j].tokens();
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
        if (taken.source().nextSetBit(i) >= 0 && taken.source().nextSetBit(i) < i + n
                || taken.target().nextSetBit(j) >= 0 && taken.target().nextSetBit(j) < j + m) {
            return NEVER;
        }
        double crossing = crossing(i, j, n, m);
        if (crossing <= weights.crossesLabel) {
            return crossing;
        }
        return prior(n, m) + crossing + length(i, j, n, m) + evidence(i, j, n, m) + signs(i, j, n, m);
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

    /** What it costs that a bead swallows a label or the start of a paragraph. */
    private double crossing(int i, int j, int n, int m) {
        return crossing(document.source, i, n) + crossing(document.target, j, m);
    }

    private double crossing(Side side, int first, int size) {
        double cost = 0;
        for (int p = first + 1; p < first + size; p++) {
            if (side.signs.get(p).label() != null) {
                return weights.crossesLabel;
            }
            if (side.hasParagraphs
                    && side.signs.get(p).opensParagraph()
                    && !side.signs.get(p - 1).labelOnly()) {
                cost += weights.innerBreak;
            }
            if (side.signs.get(p).furniture()
                    || side.signs.get(p - 1).furniture()
                    || side.signs.get(p).formula() != Formula.NONE
                    || side.signs.get(p - 1).formula() != Formula.NONE) {
                cost += weights.furniturePaired;
            }
        }
        return cost;
    }

    double length(int i, int j, int n, int m) {
        double source = length(document.source, i, n);
        double target = length(document.target, j, m);
        double deviation = Math.log(target + 3) - Math.log(source + 1.2) - lengthMean;
        double variance = weights.lengthSpread * weights.lengthSpread
                + weights.lengthNoise * weights.lengthNoise / Math.max(3, source);
        double background = weights.lengthBackground * weights.lengthBackground + variance;
        return weights.length
                * (0.5 * Math.log(background / variance) - deviation * deviation / 2 * (1 / variance - 1 / background));
    }

    private static double length(Side side, int first, int size) {
        double length = 0;
        for (int p = first; p < first + size; p++) {
            length += side.signs.get(p).length();
        }
        return length;
    }

    double evidence(int i, int j, int n, int m) {
        double score = 0;
        for (int a = i; a < i + n; a++) {
            long met = 0;
            for (int b = j; b < j + m; b++) {
                met |= band.has(a, b) ? sourceMet[band.at(a, b)] : 0;
            }
            score += sum(sourceWitnesses[a], m, met);
        }
        for (int b = j; b < j + m; b++) {
            long met = 0;
            for (int a = i; a < i + n; a++) {
                met |= band.has(a, b) ? targetMet[band.at(a, b)] : 0;
            }
            score += sum(targetWitnesses[b], n, met);
        }
        return weights.evidence * 0.5 * score;
    }

    private static double sum(Witnesses witnesses, int size, long met) {
        double sum = witnesses.none()[size - 1];
        var gain = witnesses.gain()[size - 1];
        for (long rest = met; rest != 0; rest &= rest - 1) {
            sum += gain[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /** Score of two passages that stand out of order: everything but their place. Works outside the band too, without words. */
    double apart(int i, int j) {
        return length(i, j, 1, 1)
                + evidence(i, j, 1, 1)
                + labels(i, j)
                + questions(i, j, 1, 1)
                + quotations(i, j, 1, 1)
                + formulas(i, j);
    }

    /** Labels, question marks, quotation marks, fixed formulas and furniture. */
    double signs(int i, int j, int n, int m) {
        return labels(i, j) + questions(i, j, n, m) + quotations(i, j, n, m) + formulas(i, j) + paragraphs(i, j);
    }

    double labels(int i, int j) {
        var source = document.source.signs.get(i).label();
        var target = document.target.signs.get(j).label();
        if (source == null && target == null) {
            return 0;
        }
        if (source == null || target == null) {
            return document.source.hasLabels && document.target.hasLabels ? weights.oneLabel : 0;
        }
        return source == target ? weights.sameLabel : weights.otherLabel;
    }

    double questions(int i, int j, int n, int m) {
        boolean source = false;
        boolean perhaps = false;
        for (int p = i; p < i + n; p++) {
            source |= document.source.signs.get(p).asks();
            perhaps |= document.source.signs.get(p).asksPerhaps();
        }
        boolean target = false;
        for (int p = j; p < j + m; p++) {
            target |= document.target.signs.get(p).asks();
        }
        if (source == target) {
            return source ? weights.bothAsk : 0;
        }
        if (!source && perhaps) {
            return weights.bothAsk / 2;
        }
        return weights.oneAsks;
    }

    double quotations(int i, int j, int n, int m) {
        boolean source = false;
        for (int p = i; p < i + n; p++) {
            source |= document.source.signs.get(p).quotes();
        }
        boolean target = false;
        for (int p = j; p < j + m; p++) {
            target |= document.target.signs.get(p).quotes();
        }
        if (source == target) {
            return source ? weights.bothQuote : 0;
        }
        return weights.oneQuotes;
    }

    double formulas(int i, int j) {
        var source = document.source.signs.get(i);
        var target = document.target.signs.get(j);
        double score = source.furniture() || target.furniture() ? weights.furniturePaired : 0;
        if (source.formula() == Formula.NONE && target.formula() == Formula.NONE) {
            return score;
        }
        if (source.formula() == target.formula()) {
            return score + weights.sameFormula;
        }
        boolean contact = source.formula() == Formula.CONTACT && target.formula() == Formula.BYLINE
                || source.formula() == Formula.BYLINE && target.formula() == Formula.CONTACT;
        return score + (contact ? 0 : weights.otherFormula);
    }

    double paragraphs(int i, int j) {
        if (!document.source.hasParagraphs || !document.target.hasParagraphs) {
            return 0;
        }
        boolean source = document.source.signs.get(i).opensParagraph();
        boolean target = document.target.signs.get(j).opensParagraph();
        return source == target ? (source ? weights.bothBreak : 0) : weights.oneBreaks;
    }

    double sourceNull(int i) {
        return unpaired(document.source.signs.get(i));
    }

    double targetNull(int j) {
        return unpaired(document.target.signs.get(j));
    }

    private double unpaired(Side.Signs signs) {
        return signs.furniture() ? weights.furnitureNull : signs.formula() == Formula.CONTACT ? weights.contactNull : 0;
    }

    /** Tokens of source passage {@code i} that meet a counterpart in target passage {@code j}. */
    int[] met(int i, int j) {
        long met = band.has(i, j) ? sourceMet[band.at(i, j)] : 0;
        var tokens = sourceWitnesses[i].tokens();
        var found = new int[Long.bitCount(met)];
        int n = 0;
        for (long rest = met; rest != 0; rest &= rest - 1) {
            found[n++] = tokens[Long.numberOfTrailingZeros(rest)];
        }
        return found;
    }

    double deviation(int i, int j) {
        return Math.log(document.target.signs.get(j).length() + 3)
                - Math.log(document.source.signs.get(i).length() + 1.2);
    }
}
