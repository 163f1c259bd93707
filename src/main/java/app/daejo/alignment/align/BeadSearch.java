package app.daejo.alignment.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the best sequence of beads inside a band by dynamic programming, and each bead's probability by the forward-backward
 * rule. Runs of unpaired passages cost more to open than to extend, since whole blocks go missing.
 */
final class BeadSearch {

    /** A bead of the best path with its probability. */
    record Found(int source, int target, int n, int m, double probability) {}

    private static final int PAIRED = 0;
    private static final int SOURCE_ALONE = 1;
    private static final int TARGET_ALONE = 2;
    private static final int STATES = 3;

    /** Sizes of paired beads, numbered from 0; numbers 9 and 10 are an unpaired source and target passage. */
    private static final int[][] SIZES = {{1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}, {2, 3}, {3, 2}, {3, 3}};

    private static final float NEVER = Score.NEVER;

    private final Band band;
    private final Score score;
    private final Weights weights;

    BeadSearch(Band band, Score score, Weights weights) {
        this.band = band;
        this.score = score;
        this.weights = weights;
    }

    List<Found> best() {
        int size = band.size();
        var beads = beadScores();
        var best = new float[size * STATES];
        var from = new byte[size * STATES];
        Arrays.fill(best, NEVER);
        best[band.at(0, 0) * STATES + PAIRED] = 0;
        for (int i = 0; i <= band.rows; i++) {
            for (int j = band.lo(i); j <= band.hi(i); j++) {
                relax(i, j, beads, best, from);
            }
        }
        var path = trace(best, from);
        return withProbabilities(path, beads);
    }

    private float[] beadScores() {
        var beads = new float[Math.multiplyExact(band.size(), SIZES.length)];
        for (int i = 0; i < band.rows; i++) {
            for (int j = band.lo(i); j <= Math.min(band.hi(i), band.columns - 1); j++) {
                int cell = band.at(i, j) * SIZES.length;
                for (int b = 0; b < SIZES.length; b++) {
                    int n = SIZES[b][0];
                    int m = SIZES[b][1];
                    beads[cell + b] = i + n <= band.rows && band.has(i + n, j + m) && j + m <= band.columns
                            ? (float) score.bead(i, j, n, m)
                            : NEVER;
                }
            }
        }
        return beads;
    }

    private void relax(int i, int j, float[] beads, float[] best, byte[] from) {
        int node = band.at(i, j);
        float any = Math.max(best[node * STATES], Math.max(best[node * STATES + 1], best[node * STATES + 2]));
        if (any <= NEVER) {
            return;
        }
        byte anyState = (byte) (any == best[node * STATES] ? 0 : any == best[node * STATES + 1] ? 1 : 2);
        if (i < band.rows && j < band.columns) {
            for (int b = 0; b < SIZES.length; b++) {
                float step = beads[node * SIZES.length + b];
                if (step > NEVER) {
                    offer(
                            best,
                            from,
                            band.at(i + SIZES[b][0], j + SIZES[b][1]) * STATES + PAIRED,
                            any + step,
                            b,
                            anyState);
                }
            }
        }
        if (i < band.rows && band.has(i + 1, j)) {
            alone(best, from, node, band.at(i + 1, j), SOURCE_ALONE, score.sourceNull(i), 9);
        }
        if (j < band.columns && band.has(i, j + 1)) {
            alone(best, from, node, band.at(i, j + 1), TARGET_ALONE, score.targetNull(j), 10);
        }
    }

    private void alone(float[] best, byte[] from, int node, int next, int state, double bonus, int number) {
        for (byte before = 0; before < STATES; before++) {
            float so = best[node * STATES + before];
            if (so > NEVER) {
                double cost = before == state ? weights.nullExtend : weights.nullOpen;
                offer(best, from, next * STATES + state, (float) (so + cost + bonus), number, before);
            }
        }
    }

    private static void offer(float[] best, byte[] from, int to, float value, int number, byte before) {
        if (value > best[to]) {
            best[to] = value;
            from[to] = (byte) (number * STATES + before);
        }
    }

    private List<int[]> trace(float[] best, byte[] from) {
        var path = new ArrayList<int[]>();
        int i = band.rows;
        int j = band.columns;
        int end = band.at(i, j) * STATES;
        int state = 0;
        for (int s = 1; s < STATES; s++) {
            if (best[end + s] > best[end + state]) {
                state = s;
            }
        }
        while (i > 0 || j > 0) {
            int step = from[band.at(i, j) * STATES + state];
            int number = step / STATES;
            int n = number == 9 ? 1 : number == 10 ? 0 : SIZES[number][0];
            int m = number == 10 ? 1 : number == 9 ? 0 : SIZES[number][1];
            i -= n;
            j -= m;
            path.add(new int[] {i, j, n, m, number});
            state = step % STATES;
        }
        Collections.reverse(path);
        return path;
    }

    private List<Found> withProbabilities(List<int[]> path, float[] beads) {
        var forward = forward(beads);
        var backward = backward(beads);
        double all = logSum(forward, band.at(band.rows, band.columns));
        var found = new ArrayList<Found>();
        for (var step : path) {
            double log = step[4] < 9
                    ? logPaired(forward, backward, beads, step)
                    : step[4] == 9
                            ? logSourceAlone(forward, backward, step[0])
                            : logTargetAlone(forward, backward, step[1]);
            found.add(new Found(step[0], step[1], step[2], step[3], Math.clamp(Math.exp(log - all), 0, 1)));
        }
        return found;
    }

    private double logPaired(float[] forward, float[] backward, float[] beads, int[] step) {
        int node = band.at(step[0], step[1]);
        int next = band.at(step[0] + step[2], step[1] + step[3]);
        return logSum(forward, node)
                + beads[node * SIZES.length + step[4]] / weights.temperature
                + backward[next * STATES + PAIRED];
    }

    /** That a passage is unpaired, wherever in the other text the path passes it. */
    private double logSourceAlone(float[] forward, float[] backward, int i) {
        double sum = NEVER;
        for (int j = band.lo(i); j <= band.hi(i); j++) {
            if (band.has(i + 1, j)) {
                sum = logAdd(
                        sum,
                        logAlone(forward, band.at(i, j), SOURCE_ALONE, score.sourceNull(i))
                                + backward[band.at(i + 1, j) * STATES + SOURCE_ALONE]);
            }
        }
        return sum;
    }

    private double logTargetAlone(float[] forward, float[] backward, int j) {
        double sum = NEVER;
        for (int i = band.top(j); i <= band.bottom(j); i++) {
            if (band.has(i, j) && band.has(i, j + 1)) {
                sum = logAdd(
                        sum,
                        logAlone(forward, band.at(i, j), TARGET_ALONE, score.targetNull(j))
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

    private float[] forward(float[] beads) {
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
                    forward[to] =
                            (float) logAdd(forward[to], logAlone(forward, node, SOURCE_ALONE, score.sourceNull(i)));
                }
                if (j < band.columns && band.has(i, j + 1)) {
                    int to = band.at(i, j + 1) * STATES + TARGET_ALONE;
                    forward[to] =
                            (float) logAdd(forward[to], logAlone(forward, node, TARGET_ALONE, score.targetNull(j)));
                }
            }
        }
        return forward;
    }

    private float[] backward(float[] beads) {
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
                                (cost + score.sourceNull(i)) / weights.temperature
                                        + backward[band.at(i + 1, j) * STATES + SOURCE_ALONE]);
                    }
                    if (j < band.columns && band.has(i, j + 1)) {
                        double cost = state == TARGET_ALONE ? weights.nullExtend : weights.nullOpen;
                        sum = logAdd(
                                sum,
                                (cost + score.targetNull(j)) / weights.temperature
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
