package app.daejo.alignment.align;

import app.daejo.alignment.align.Side.Formula;

/**
 * What can be seen of each run of up to three passages of one side, counted once for the whole search: a bead is looked at many
 * times, and its signs do not change.
 */
final class Runs {

    /** Length of the run in the side's own measure. */
    final double[][] length;
    /** Whether a passage of the run ends in a question mark. */
    final boolean[][] asks;
    /** Whether a passage of the run asks or is labelled as a question. */
    final boolean[][] asksPerhaps;
    /** Whether a passage of the run holds a quotation mark. */
    final boolean[][] quotes;
    /** What it costs a bead to hold the run together, in nats: labels, paragraph starts, furniture and formulas inside it. */
    final double[][] crossing;

    Runs(Side side, Weights weights) {
        int size = side.size();
        length = new double[Score.LARGEST][size];
        asks = new boolean[Score.LARGEST][size];
        asksPerhaps = new boolean[Score.LARGEST][size];
        quotes = new boolean[Score.LARGEST][size];
        crossing = new double[Score.LARGEST][size];
        for (int p = 0; p < size; p++) {
            for (int n = 0; n < Score.LARGEST && p + n < size; n++) {
                var last = side.signs.get(p + n);
                boolean first = n == 0;
                length[n][p] = (first ? 0 : length[n - 1][p]) + last.length();
                asks[n][p] = !first && asks[n - 1][p] || last.asks();
                asksPerhaps[n][p] = !first && asksPerhaps[n - 1][p] || last.asksPerhaps();
                quotes[n][p] = !first && quotes[n - 1][p] || last.quotes();
                crossing[n][p] =
                        first ? 0 : Math.max(weights.crossesLabel, crossing[n - 1][p] + seam(side, p + n, weights));
            }
        }
    }

    /** What it costs that a bead holds passage {@code p} and the one before it. */
    private static double seam(Side side, int p, Weights weights) {
        var before = side.signs.get(p - 1);
        var after = side.signs.get(p);
        if (after.label() != null) {
            return weights.crossesLabel;
        }
        double cost = side.hasParagraphs && after.opensParagraph() && !before.labelOnly() ? weights.innerBreak : 0;
        boolean form = after.formula() != Formula.NONE || before.formula() != Formula.NONE;
        return cost + (after.furniture() || before.furniture() || form ? weights.furniturePaired : 0);
    }
}
