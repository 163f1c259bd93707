package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How long each row's translation is for its Korean, against the manner of the whole article.
 *
 * @see <a href="https://aclanthology.org/J93-1004/">Gale and Church (1993), A Program for Aligning Sentences in Bilingual Corpora</a>
 */
final class RowLengths {

    /** Lengths of English and Korean news text relate as about 2.2 to 1; the prior counts as much as this many rows. */
    private static final double USUAL_RATIO = Math.log(2.2);

    private static final double PRIOR_ROWS = 4;
    private static final double USUAL_SPREAD = 0.22;

    /** The length at which chance adds as much to the spread as the article's manner. */
    private static final double CHANCE = 25;

    private static final Pattern GLOSS = Pattern.compile("\\s?\\([^()가-힣]{2,}\\)");

    private final Bitext bitext;
    private final double middle;
    private final double spread;

    private RowLengths(Bitext bitext, double middle, double spread) {
        this.bitext = bitext;
        this.middle = middle;
        this.spread = spread;
    }

    static RowLengths of(Bitext bitext) {
        var ratios = bitext.pairs().stream()
                .filter(pair -> !pair.source().isBlank() && !pair.target().isBlank())
                .map(RowLengths::ratio)
                .sorted()
                .toList();
        double middle = blend(ratios.isEmpty() ? USUAL_RATIO : ratios.get(ratios.size() / 2), USUAL_RATIO, ratios);
        var distances =
                ratios.stream().map(ratio -> Math.abs(ratio - middle)).sorted().toList();
        // 1.4826 times the median distance estimates a standard deviation.
        double spread = distances.isEmpty() ? USUAL_SPREAD : 1.4826 * distances.get(distances.size() / 2);
        return new RowLengths(bitext, middle, blend(spread, USUAL_SPREAD, ratios));
    }

    private static double blend(double own, double usual, List<Double> ratios) {
        return (own * ratios.size() + usual * PRIOR_ROWS) / (ratios.size() + PRIOR_ROWS);
    }

    /** How many spreads a row's translation is longer (above 0) or shorter than usual; the shorter a row, the more is chance. */
    double z(int row) {
        var pair = bitext.pairs().get(row);
        return (ratio(pair) - middle) / (spread * Math.sqrt(1 + CHANCE / source(pair)));
    }

    /** The length that a row's translation would usually have. */
    long usual(int row) {
        return Math.round(Math.exp(middle) * (source(bitext.pairs().get(row)) + 4) - 8);
    }

    /** The length of what wants translation: a name's Latin or Chinese letters in brackets repeat the Hangul before them. */
    static int source(Bitext.Pair pair) {
        return Math.max(1, GLOSS.matcher(pair.source().strip()).replaceAll("").length());
    }

    private static double ratio(Bitext.Pair pair) {
        return Math.log((pair.target().strip().length() + 8.0) / (source(pair) + 4.0));
    }
}
