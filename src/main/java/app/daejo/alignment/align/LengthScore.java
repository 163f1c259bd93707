package app.daejo.alignment.align;

/**
 * Scores the lengths of a bead's sides against each other, in nats: the logarithm of their ratio is about normal with a spread
 * that falls with the length, as in Gale and Church (1993), against the wider spread of strangers.
 */
final class LengthScore {

    private final double lengthMean;
    private final double[][] sourceLogs;
    private final double[][] targetLogs;
    /** For each run of the source: what a bead gains if its lengths fit exactly. */
    private final double[][] exact;
    /** For each run of the source: what a squared deviation takes away. */
    private final double[][] steepness;

    /** @param lengthMean mean of ln(target length) - ln(source length) */
    LengthScore(Runs source, Runs target, Weights weights, double lengthMean) {
        this.lengthMean = lengthMean;
        this.sourceLogs = logs(source.length, 1.2);
        this.targetLogs = logs(target.length, 3);
        int sources = sourceLogs[0].length;
        this.exact = new double[Score.LARGEST][sources];
        this.steepness = new double[Score.LARGEST][sources];
        for (int size = 0; size < Score.LARGEST; size++) {
            for (int i = 0; i < sources; i++) {
                double variance = weights.lengthSpread * weights.lengthSpread
                        + weights.lengthNoise * weights.lengthNoise / Math.max(3, source.length[size][i]);
                double background = weights.lengthBackground * weights.lengthBackground + variance;
                exact[size][i] = weights.length * 0.5 * Math.log(background / variance);
                steepness[size][i] = weights.length * 0.5 * (1 / variance - 1 / background);
            }
        }
    }

    private LengthScore(LengthScore other, double lengthMean) {
        this.lengthMean = lengthMean;
        this.sourceLogs = other.sourceLogs;
        this.targetLogs = other.targetLogs;
        this.exact = other.exact;
        this.steepness = other.steepness;
    }

    LengthScore with(double otherMean) {
        return new LengthScore(this, otherMean);
    }

    /** @param more added to every length, so that a word against two does not count as much as a line against two */
    private static double[][] logs(double[][] lengths, double more) {
        var logs = new double[lengths.length][lengths[0].length];
        for (int size = 0; size < lengths.length; size++) {
            for (int p = 0; p < lengths[size].length; p++) {
                logs[size][p] = Math.log(lengths[size][p] + more);
            }
        }
        return logs;
    }

    double of(int i, int j, int n, int m) {
        double deviation = targetLogs[m - 1][j] - sourceLogs[n - 1][i] - lengthMean;
        return exact[n - 1][i] - steepness[n - 1][i] * deviation * deviation;
    }

    double deviation(int i, int j) {
        return targetLogs[0][j] - sourceLogs[0][i];
    }
}
