package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.quality.reading.Memo;
import java.util.Arrays;
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

    private static final Memo<String, Integer> SOURCE = new Memo<>(
            Memo.ARTICLE,
            source -> Math.max(1, GLOSS.matcher(source.strip()).replaceAll("").length()));

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
                .mapToDouble(RowLengths::ratio)
                .toArray();
        int rows = ratios.length;
        double middle = blend(rows == 0 ? USUAL_RATIO : median(ratios), USUAL_RATIO, rows);
        for (int i = 0; i < rows; i++) {
            ratios[i] = Math.abs(ratios[i] - middle);
        }
        // 1.4826 times the median distance estimates a standard deviation.
        double spread = rows == 0 ? USUAL_SPREAD : 1.4826 * median(ratios);
        return new RowLengths(bitext, middle, blend(spread, USUAL_SPREAD, rows));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static double blend(double own, double usual, int rows) {
        return (own * rows + usual * PRIOR_ROWS) / (rows + PRIOR_ROWS);
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
        return SOURCE.get(pair.source());
    }

    private static double ratio(Bitext.Pair pair) {
        return Math.log((pair.target().strip().length() + 8.0) / (source(pair) + 4.0));
    }
}
