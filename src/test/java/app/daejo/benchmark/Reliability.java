package app.daejo.benchmark;

import java.util.Locale;

/** How far stated confidence and being right agree, by bins of confidence. */
final class Reliability {

    /** Where bins begin; most pairings are sure ones, so that end is looked at more closely. */
    private static final double[] FROM = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

    /** From here on a pairing is shown as sure. */
    private static final double SURE = 0.9;

    private final int[] shown = new int[FROM.length];
    private final int[] right = new int[FROM.length];
    private final double[] promised = new double[FROM.length];

    /** @param confidence 0 to 1 */
    void add(double confidence, boolean isRight) {
        int bin = FROM.length - 1;
        while (confidence < FROM[bin]) {
            bin--;
        }
        shown[bin]++;
        promised[bin] += confidence;
        right[bin] += isRight ? 1 : 0;
    }

    /** @return mean distance of the promised and the kept share, over bins weighted by how much is in them; 0 if there is nothing */
    double expectedCalibrationError() {
        double sum = 0;
        int all = 0;
        for (int bin = 0; bin < FROM.length; bin++) {
            sum += Math.abs(promised[bin] - right[bin]);
            all += shown[bin];
        }
        return all == 0 ? 0 : sum / all;
    }

    /** @return share of right ones among those stated with at least {@link #SURE}; not a number if there are none */
    double rightAmongSure() {
        return (double) fromSure(right) / fromSure(shown);
    }

    int sure() {
        return fromSure(shown);
    }

    private static int fromSure(int[] counts) {
        int sum = 0;
        for (int bin = 0; bin < FROM.length; bin++) {
            sum += FROM[bin] >= SURE ? counts[bin] : 0;
        }
        return sum;
    }

    /** @return one line a bin that holds anything */
    String table() {
        var table = new StringBuilder(
                String.format(Locale.ROOT, "%-14s %7s %9s %7s%n", "confidence", "count", "promised", "right"));
        for (int bin = 0; bin < FROM.length; bin++) {
            if (shown[bin] > 0) {
                table.append(String.format(
                        Locale.ROOT,
                        "%.2f to %.2f   %7d %9.3f %7.3f%n",
                        FROM[bin],
                        bin + 1 < FROM.length ? FROM[bin + 1] : 1,
                        shown[bin],
                        promised[bin] / shown[bin],
                        (double) right[bin] / shown[bin]));
            }
        }
        return table.toString();
    }
}
