package app.daejo.alignment.align;

/**
 * The figures of the score, in nats unless said otherwise; fitted on a practice set as a whole.
 *
 * @see Score
 */
final class Weights {

    // Priors of the kinds of bead, by size.
    double oneToOne = 0;
    double oneToTwo = -3.0;
    double oneToThree = -5.5;
    double twoToTwo = -9;
    double larger = -13;
    double nullOpen = -2.6;
    double nullExtend = -1.2;

    // Length: deviation of ln(target) - ln(source) from the document's mean.
    double lengthMean = 0.97;
    double lengthSpread = 0.22;
    double lengthNoise = 1.6;
    double lengthBackground = 0.9;
    double length = 1;

    // Evidence: probability that a token's counterpart stands in the translation, by kind.
    double number = 0.85;
    double numberWord = 0.6;
    double latin = 0.8;
    double noun = 0.6;
    double verb = 0.45;
    double adverb = 0.35;
    double syllable = 0.4;
    double name = 0.75;
    double evidence = 0.6;
    double miss = 0.8;
    double missUnseen = 0.3;
    double strongest = 4.5;

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
    double oneBreaks = -1.2;
    double innerBreak = -1.5;
    double furnitureNull = 3;
    double furniturePaired = -3;
    double contactNull = 2;
    double sameFormula = 3;
    double otherFormula = -2;

    /** What a pair that stands out of order must score to be linked. */
    double crossing = 4;

    /** Divides the score before it becomes a probability: evidence is counted as independent and is not. */
    double temperature = 2.0;
}
