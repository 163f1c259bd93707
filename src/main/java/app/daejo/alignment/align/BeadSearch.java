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

    static final int PAIRED = 0;
    static final int SOURCE_ALONE = 1;
    static final int TARGET_ALONE = 2;
    static final int STATES = 3;

    /** Sizes of paired beads, numbered from 0; numbers 9 and 10 are an unpaired source and target passage. */
    static final int[][] SIZES = {{1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}, {2, 3}, {3, 2}, {3, 3}};

    private static final float NEVER = Score.NEVER;

    /** How many of {@link #SIZES} a first look tries: 1:1, 1:2 and 2:1. */
    private static final int FIRST_SIZES = 3;

    private static final int SOURCE_NULL = SIZES.length;
    private static final int TARGET_NULL = SIZES.length + 1;

    private final Band band;
    private final Score score;
    private final Weights weights;
    private final int sizes;
    /** Scores of the paired beads that begin at each node, by size. */
    private final float[] beads;

    private final Forward forward;

    private BeadSearch(Band band, Score score, Weights weights, int sizes) {
        this.band = band;
        this.score = score;
        this.weights = weights;
        this.sizes = sizes;
        this.beads = beadScores();
        this.forward = forward();
    }

    /** A search among all sizes of beads. */
    static BeadSearch full(Band band, Score score, Weights weights) {
        return new BeadSearch(band, score, weights, SIZES.length);
    }

    /** A quicker search among the common sizes, to learn about the document and to see where the full one may look. */
    static BeadSearch first(Band band, Score score, Weights weights) {
        return new BeadSearch(band, score, weights, FIRST_SIZES);
    }

    /** @return the best path, each bead with its probability */
    List<Found> best() {
        var probabilities = new BeadProbabilities(band, score, weights, beads);
        return path().stream()
                .map(step -> new Found(step[0], step[1], step[2], step[3], probabilities.of(step)))
                .toList();
    }

    /** @return the pairs of the best path that stand one to one, without probabilities */
    List<Found> bestPairs() {
        return path().stream()
                .filter(step -> step[2] == 1 && step[3] == 1)
                .map(step -> new Found(step[0], step[1], 1, 1, 0))
                .toList();
    }

    /** The best score of a path from the start to each node and state, and the step that leads there. */
    private record Forward(float[] best, byte[] from) {}

    private Forward forward() {
        int size = band.size();
        var best = new float[size * STATES];
        var from = new byte[size * STATES];
        Arrays.fill(best, NEVER);
        best[band.at(0, 0) * STATES + PAIRED] = 0;
        for (int i = 0; i <= band.rows; i++) {
            for (int j = band.lo(i); j <= band.hi(i); j++) {
                relax(i, j, best, from);
            }
        }
        return new Forward(best, from);
    }

    /**
     * The nodes that a path may pass which scores at most {@code margin} nats less than the best. What lies outside has next to
     * no probability, so a search among more sizes of beads needs no wider band.
     */
    Plausible plausible(double margin) {
        var backward = backward();
        int end = band.at(band.rows, band.columns);
        float best = NEVER;
        for (int state = 0; state < STATES; state++) {
            best = Math.max(best, forward.best()[end * STATES + state]);
        }
        var lo = new int[band.rows + 1];
        var hi = new int[band.rows + 1];
        for (int i = 0; i <= band.rows; i++) {
            lo[i] = Integer.MAX_VALUE;
            hi[i] = -1;
            for (int j = band.lo(i); j <= band.hi(i); j++) {
                int node = band.at(i, j) * STATES;
                float through = NEVER;
                for (int state = 0; state < STATES; state++) {
                    through = Math.max(through, forward.best()[node + state] + backward[node + state]);
                }
                if (through >= best - margin) {
                    lo[i] = Math.min(lo[i], j);
                    hi[i] = Math.max(hi[i], j);
                }
            }
        }
        return new Plausible(lo, hi);
    }

    /** For each row of nodes the first and the last column that a plausible path passes; a row may have none. */
    record Plausible(int[] lo, int[] hi) {

        boolean has(int row) {
            return lo[row] <= hi[row];
        }
    }

    /** The best score of a path from each node and state to the end. */
    private float[] backward() {
        var best = new float[band.size() * STATES];
        Arrays.fill(best, NEVER);
        Arrays.fill(best, band.at(band.rows, band.columns) * STATES, band.size() * STATES, 0);
        for (int i = band.rows; i >= 0; i--) {
            for (int j = band.hi(i); j >= band.lo(i); j--) {
                int node = band.at(i, j);
                if (i == band.rows && j == band.columns) {
                    continue;
                }
                float paired = NEVER;
                for (int b = 0; i < band.rows && j < band.columns && b < sizes; b++) {
                    float step = beads[node * sizes + b];
                    if (step > NEVER) {
                        paired = Math.max(
                                paired, step + best[band.at(i + SIZES[b][0], j + SIZES[b][1]) * STATES + PAIRED]);
                    }
                }
                double sourceAlone = i < band.rows && band.has(i + 1, j)
                        ? score.signs().sourceNull(i) + best[band.at(i + 1, j) * STATES + SOURCE_ALONE]
                        : NEVER;
                double targetAlone = j < band.columns && band.has(i, j + 1)
                        ? score.signs().targetNull(j) + best[band.at(i, j + 1) * STATES + TARGET_ALONE]
                        : NEVER;
                for (int state = 0; state < STATES; state++) {
                    double source = sourceAlone + (state == SOURCE_ALONE ? weights.nullExtend : weights.nullOpen);
                    double target = targetAlone + (state == TARGET_ALONE ? weights.nullExtend : weights.nullOpen);
                    best[node * STATES + state] = (float) Math.max(paired, Math.max(source, target));
                }
            }
        }
        return best;
    }

    private float[] beadScores() {
        var beads = new float[Math.multiplyExact(band.size(), sizes)];
        for (int i = 0; i < band.rows; i++) {
            for (int j = band.lo(i); j <= Math.min(band.hi(i), band.columns - 1); j++) {
                int cell = band.at(i, j) * sizes;
                for (int b = 0; b < sizes; b++) {
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

    private void relax(int i, int j, float[] best, byte[] from) {
        int node = band.at(i, j);
        float any = Math.max(best[node * STATES], Math.max(best[node * STATES + 1], best[node * STATES + 2]));
        if (any <= NEVER) {
            return;
        }
        byte anyState = (byte) (any == best[node * STATES] ? 0 : any == best[node * STATES + 1] ? 1 : 2);
        if (i < band.rows && j < band.columns) {
            for (int b = 0; b < sizes; b++) {
                float step = beads[node * sizes + b];
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
            alone(
                    best,
                    from,
                    node,
                    band.at(i + 1, j),
                    SOURCE_ALONE,
                    score.signs().sourceNull(i),
                    SOURCE_NULL);
        }
        if (j < band.columns && band.has(i, j + 1)) {
            alone(
                    best,
                    from,
                    node,
                    band.at(i, j + 1),
                    TARGET_ALONE,
                    score.signs().targetNull(j),
                    TARGET_NULL);
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

    private List<int[]> path() {
        var best = forward.best();
        var from = forward.from();
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
            int n = number == SOURCE_NULL ? 1 : number == TARGET_NULL ? 0 : SIZES[number][0];
            int m = number == TARGET_NULL ? 1 : number == SOURCE_NULL ? 0 : SIZES[number][1];
            i -= n;
            j -= m;
            path.add(new int[] {i, j, n, m, number});
            state = step % STATES;
        }
        Collections.reverse(path);
        return path;
    }
}
