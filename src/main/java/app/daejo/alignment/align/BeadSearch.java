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

    private final Band band;
    private final Score score;
    private final Weights weights;

    BeadSearch(Band band, Score score, Weights weights) {
        this.band = band;
        this.score = score;
        this.weights = weights;
    }

    /** @return the best path, each bead with its probability */
    List<Found> best() {
        return best(true);
    }

    /** @return the best path without probabilities, in half the time; they are all 0 */
    List<Found> bestPath() {
        return best(false);
    }

    private List<Found> best(boolean weighed) {
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
        return weighed
                ? withProbabilities(path, beads)
                : path.stream()
                        .map(step -> new Found(step[0], step[1], step[2], step[3], 0))
                        .toList();
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
            alone(
                    best,
                    from,
                    node,
                    band.at(i + 1, j),
                    SOURCE_ALONE,
                    score.signs().sourceNull(i),
                    9);
        }
        if (j < band.columns && band.has(i, j + 1)) {
            alone(
                    best,
                    from,
                    node,
                    band.at(i, j + 1),
                    TARGET_ALONE,
                    score.signs().targetNull(j),
                    10);
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
        var probabilities = new BeadProbabilities(band, score, weights, beads);
        return path.stream()
                .map(step -> new Found(step[0], step[1], step[2], step[3], probabilities.of(step)))
                .toList();
    }
}
