package app.daejo.alignment.align;

import static app.daejo.alignment.align.BeadSearch.PAIRED;
import static app.daejo.alignment.align.BeadSearch.SIZES;
import static app.daejo.alignment.align.BeadSearch.SOURCE_ALONE;
import static app.daejo.alignment.align.BeadSearch.STATES;
import static app.daejo.alignment.align.BeadSearch.TARGET_ALONE;

import java.util.Arrays;

/** The probability of each bead among all paths through the band, by the forward-backward rule over tempered scores. */
final class BeadProbabilities {

    private static final float NEVER = Score.NEVER;

    private final Band band;
    private final Score score;
    private final Weights weights;
    private final float[] beads;
    private final float[] forward;
    private final float[] backward;
    private final double all;

    /** @param beads scores of the paired beads of each node, by size */
    BeadProbabilities(Band band, Score score, Weights weights, float[] beads) {
        this.band = band;
        this.score = score;
        this.weights = weights;
        this.beads = beads;
        this.forward = forward();
        this.backward = backward();
        this.all = logSum(forward, band.at(band.rows, band.columns));
    }

    /** @param step source and target node, sizes, and the number of the kind of bead */
    double of(int[] step) {
        double log = step[4] < SIZES.length
                ? logPaired(step)
                : step[4] == SIZES.length ? logSourceAlone(step[0]) : logTargetAlone(step[1]);
        return Math.clamp(Math.exp(log - all), 0, 1);
    }

    private double logPaired(int[] step) {
        int node = band.at(step[0], step[1]);
        int next = band.at(step[0] + step[2], step[1] + step[3]);
        return logSum(forward, node)
                + beads[node * SIZES.length + step[4]] / weights.temperature
                + backward[next * STATES + PAIRED];
    }

    /** That a passage is unpaired, wherever in the other text the path passes it. */
    private double logSourceAlone(int i) {
        double sum = NEVER;
        for (int j = band.lo(i); j <= band.hi(i); j++) {
            if (band.has(i + 1, j)) {
                sum = logAdd(
                        sum,
                        logAlone(
                                        forward,
                                        band.at(i, j),
                                        SOURCE_ALONE,
                                        score.signs().sourceNull(i))
                                + backward[band.at(i + 1, j) * STATES + SOURCE_ALONE]);
            }
        }
        return sum;
    }

    private double logTargetAlone(int j) {
        double sum = NEVER;
        for (int i = band.top(j); i <= band.bottom(j); i++) {
            if (band.has(i, j) && band.has(i, j + 1)) {
                sum = logAdd(
                        sum,
                        logAlone(
                                        forward,
                                        band.at(i, j),
                                        TARGET_ALONE,
                                        score.signs().targetNull(j))
                                + backward[band.at(i, j + 1) * STATES + TARGET_ALONE]);
            }
        }
        return sum;
    }

    private double logAlone(float[] forward, int node, int state, double bonus) {
        double sum = NEVER;
        for (int before = 0; before < STATES; before++) {
            double cost = before == state ? weights.nullExtend : weights.nullOpen;
            sum = logAdd(sum, forward[node * STATES + before] + (cost + bonus) / weights.temperature);
        }
        return sum;
    }

    private float[] forward() {
        var forward = new float[band.size() * STATES];
        Arrays.fill(forward, NEVER);
        forward[band.at(0, 0) * STATES] = 0;
        for (int i = 0; i <= band.rows; i++) {
            for (int j = band.lo(i); j <= band.hi(i); j++) {
                int node = band.at(i, j);
                double any = logSum(forward, node);
                if (any <= NEVER / 2) {
                    continue;
                }
                if (i < band.rows && j < band.columns) {
                    for (int b = 0; b < SIZES.length; b++) {
                        float step = beads[node * SIZES.length + b];
                        if (step > NEVER) {
                            int to = band.at(i + SIZES[b][0], j + SIZES[b][1]) * STATES;
                            forward[to] = (float) logAdd(forward[to], any + step / weights.temperature);
                        }
                    }
                }
                if (i < band.rows && band.has(i + 1, j)) {
                    int to = band.at(i + 1, j) * STATES + SOURCE_ALONE;
                    forward[to] = (float) logAdd(
                            forward[to],
                            logAlone(forward, node, SOURCE_ALONE, score.signs().sourceNull(i)));
                }
                if (j < band.columns && band.has(i, j + 1)) {
                    int to = band.at(i, j + 1) * STATES + TARGET_ALONE;
                    forward[to] = (float) logAdd(
                            forward[to],
                            logAlone(forward, node, TARGET_ALONE, score.signs().targetNull(j)));
                }
            }
        }
        return forward;
    }

    private float[] backward() {
        var backward = new float[band.size() * STATES];
        Arrays.fill(backward, NEVER);
        Arrays.fill(backward, band.at(band.rows, band.columns) * STATES, band.size() * STATES, 0);
        for (int i = band.rows; i >= 0; i--) {
            for (int j = band.hi(i); j >= band.lo(i); j--) {
                if (i == band.rows && j == band.columns) {
                    continue;
                }
                int node = band.at(i, j);
                double paired = NEVER;
                if (i < band.rows && j < band.columns) {
                    for (int b = 0; b < SIZES.length; b++) {
                        float step = beads[node * SIZES.length + b];
                        if (step > NEVER) {
                            paired = logAdd(
                                    paired,
                                    step / weights.temperature
                                            + backward[band.at(i + SIZES[b][0], j + SIZES[b][1]) * STATES + PAIRED]);
                        }
                    }
                }
                for (int state = 0; state < STATES; state++) {
                    double sum = paired;
                    if (i < band.rows && band.has(i + 1, j)) {
                        double cost = state == SOURCE_ALONE ? weights.nullExtend : weights.nullOpen;
                        sum = logAdd(
                                sum,
                                (cost + score.signs().sourceNull(i)) / weights.temperature
                                        + backward[band.at(i + 1, j) * STATES + SOURCE_ALONE]);
                    }
                    if (j < band.columns && band.has(i, j + 1)) {
                        double cost = state == TARGET_ALONE ? weights.nullExtend : weights.nullOpen;
                        sum = logAdd(
                                sum,
                                (cost + score.signs().targetNull(j)) / weights.temperature
                                        + backward[band.at(i, j + 1) * STATES + TARGET_ALONE]);
                    }
                    backward[node * STATES + state] = (float) sum;
                }
            }
        }
        return backward;
    }

    private static double logSum(float[] values, int node) {
        return logAdd(logAdd(values[node * STATES], values[node * STATES + 1]), values[node * STATES + 2]);
    }

    private static double logAdd(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        return low - high < -30 ? high : high + Math.log1p(Math.exp(low - high));
    }
}
