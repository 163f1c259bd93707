package app.daejo.alignment.align;

/**
 * The figures of the {@link Score}, in nats unless said otherwise: measured on a practice set, or fitted on it as a whole.
 *
 * <p>Decision: {@code src/docs/decisions/2026-11-22-aligner.md}.
 */
final class Weights {

    // Priors of the kinds of bead, by size.
    double oneToOne = 0;
    double oneToTwo = -1.8;
    double oneToThree = -4;
    double twoToTwo = -6.5;
    double larger = -13;
    double nullOpen = -2.2;
    double nullExtend = -1.2;

    // Length: deviation of ln(target) - ln(source) from the document's mean.
    double lengthMean = 0.87;
    double lengthSpread = 0.16;
    double lengthNoise = 0.85;
    double lengthBackground = 0.9;
    double length = 1;

    // Evidence: probability that a token's counterpart stands in the translation, by kind.
    double number = 0.87;
    double numberWord = 0.6;
    double latin = 0.9;
    double term = 0.85;
    double noun = 0.72;
    double verb = 0.45;
    double adverb = 0.45;
    double syllable = 0.42;
    double name = 0.65;
    double evidence = 0.6;
    double miss = 0.8;
    double missUnseen = 0.18;
    double strongest = 3.8;

    // Signs.
    double bothAsk = 1.2;
    double oneAsks = -1.5;
    double bothQuote = 0.6;
    double oneQuotes = -0.6;
    double sameLabel = 1.5;
    double otherLabel = -6;
    double oneLabel = -2;
    double crossesLabel = -20;
    double bothBreak = 1.0;
    double oneBreaks = -1.9;
    double innerBreak = -1.5;
    double furnitureNull = 3;
    double furniturePaired = -3;
    double contactNull = 2;
    double sameFormula = 3;
    double otherFormula = -2;

    /** What a pair that stands out of order must score to be linked. */
    double crossing = 4;

    /** The same for passages that are not of one and the same fixed form. */
    double crossingProse = 8;

    /** Divides the score before it becomes a probability: evidence is counted as independent and is not. */
    double temperature = 1.6;
}
