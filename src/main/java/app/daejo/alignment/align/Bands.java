package app.daejo.alignment.align;

import app.daejo.alignment.align.BeadSearch.Plausible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays the band in which a document is searched: all of it for a short one; for a long one a strip around the heaviest
 * rising chain of passages that share rare tokens, so that time and memory grow with the length and not with its square.
 */
final class Bands {

    /** A pair of passages that probably belong together. */
    private record Point(int row, int column, double weight) {}

    private static final int WHOLE = 120_000;
    private static final int RARE = 60;
    private static final int HALF_WIDTH = 30;
    private static final int WIDEST = 400;
    private static final int ROUND = 2;
    private static final double LEAST_WEIGHT = 0.15;

    private Bands() {}

    /** @param anchors pairings that rise on both sides; the band passes through their corners */
    static Band of(Document document, List<Anchor> anchors) {
        int rows = document.source.size();
        int columns = document.target.size();
        var lo = new int[rows + 1];
        var hi = new int[rows + 1];
        if ((long) rows * columns <= WHOLE) {
            Arrays.fill(hi, columns);
        } else {
            strip(chain(document), rows, columns, lo, hi);
        }
        pin(anchors, rows, columns, lo, hi);
        return new Band(rows, columns, lo, hi);
    }

    /** The part of a band that plausible paths pass, and a little more; the best path always lies within. */
    static Band narrow(Band band, Plausible plausible) {
        var lo = new int[band.rows + 1];
        var hi = new int[band.rows + 1];
        // Both edges rise; a row that only long beads jump over reaches from the row before it to the row after it.
        for (int i = 0; i <= band.rows; i++) {
            lo[i] = plausible.has(i) ? plausible.lo()[i] : lo[i - 1];
            hi[i] = i == 0 ? plausible.hi()[i] : Math.max(plausible.hi()[i], hi[i - 1]);
        }
        for (int i = band.rows - 1; i >= 0; i--) {
            lo[i] = Math.min(lo[i], lo[i + 1]);
            hi[i] = plausible.has(i) ? hi[i] : hi[i + 1];
        }
        for (int i = 0; i <= band.rows; i++) {
            lo[i] = Math.max(band.lo(i), lo[i] - ROUND);
            hi[i] = Math.min(band.hi(i), hi[i] + ROUND);
        }
        return new Band(band.rows, band.columns, lo, hi);
    }

    private static List<Point> chain(Document document) {
        Map<Long, Double> weights = new HashMap<>();
        var words = document.sourceWords;
        long columns = document.target.size();
        for (int s = 0; s < words.links.length; s++) {
            var here = words.postings.get(s);
            if ((long) here.length * Math.max(1, words.reach[s]) > RARE || words.reach[s] == 0) {
                continue;
            }
            double weight = 1.0 / (here.length * words.reach[s]);
            for (int other : words.links[s]) {
                for (int j : document.targetWords.postings.get(other)) {
                    for (int i : here) {
                        weights.merge(i * columns + j, weight, Double::sum);
                    }
                }
            }
        }
        return heaviestRising(mutualBest(weights, columns, document.source.size()));
    }

    private static List<Point> mutualBest(Map<Long, Double> weights, long columns, int rows) {
        var bestOfRow = new HashMap<Integer, Point>();
        var bestOfColumn = new HashMap<Integer, Point>();
        weights.forEach((cell, weight) -> {
            var point = new Point((int) (cell / columns), (int) (cell % columns), weight);
            bestOfRow.merge(point.row(), point, Bands::better);
            bestOfColumn.merge(point.column(), point, Bands::better);
        });
        var points = new ArrayList<Point>();
        for (int i = 0; i < rows; i++) {
            var point = bestOfRow.get(i);
            if (point != null && point.weight() >= LEAST_WEIGHT && point.equals(bestOfColumn.get(point.column()))) {
                points.add(point);
            }
        }
        return points;
    }

    private static Point better(Point a, Point b) {
        if (a.weight() != b.weight()) {
            return a.weight() > b.weight() ? a : b;
        }
        return a.row() != b.row() ? (a.row() < b.row() ? a : b) : a.column() <= b.column() ? a : b;
    }

    /** The heaviest chain that rises in rows and columns; a Fenwick tree over columns makes it O(k log k). */
    private static List<Point> heaviestRising(List<Point> points) {
        int most = points.stream().mapToInt(Point::column).max().orElse(0) + 2;
        var tree = new int[most + 1];
        var total = new double[points.size() + 1];
        var before = new int[points.size() + 1];
        int last = 0;
        for (int k = 1; k <= points.size(); k++) {
            var point = points.get(k - 1);
            int best = 0;
            for (int x = point.column(); x > 0; x -= x & -x) {
                if (total[tree[x]] > total[best]) {
                    best = tree[x];
                }
            }
            total[k] = total[best] + point.weight();
            before[k] = best;
            for (int x = point.column() + 1; x <= most; x += x & -x) {
                if (total[k] > total[tree[x]]) {
                    tree[x] = k;
                }
            }
            if (total[k] > total[last]) {
                last = k;
            }
        }
        var chain = new ArrayList<Point>();
        for (int k = last; k > 0; k = before[k]) {
            chain.add(points.get(k - 1));
        }
        return chain.reversed();
    }

    private static void strip(List<Point> chain, int rows, int columns, int[] lo, int[] hi) {
        var points = new ArrayList<Point>();
        points.add(new Point(0, 0, 0));
        points.addAll(chain);
        points.add(new Point(rows, columns, 0));
        Arrays.fill(lo, columns);
        Arrays.fill(hi, 0);
        for (int k = 0; k + 1 < points.size(); k++) {
            var a = points.get(k);
            var b = points.get(k + 1);
            int height = b.row() - a.row();
            int width = b.column() - a.column();
            int slack = HALF_WIDTH + Math.min(WIDEST, Math.abs(width - height) / 2 + Math.min(height, width) / 4);
            for (int i = a.row(); i <= b.row(); i++) {
                int middle = a.column() + (height == 0 ? 0 : (int) ((long) width * (i - a.row()) / height));
                int low = height == 0 ? a.column() : middle;
                int high = height == 0 ? b.column() : middle;
                lo[i] = Math.min(lo[i], Math.max(0, low - slack));
                hi[i] = Math.max(hi[i], Math.min(columns, high + slack));
            }
        }
        repair(rows, columns, lo, hi);
    }

    /** Makes both edges rise, so that a path always exists. */
    private static void repair(int rows, int columns, int[] lo, int[] hi) {
        lo[0] = 0;
        hi[rows] = columns;
        for (int i = 1; i <= rows; i++) {
            hi[i] = Math.max(hi[i], hi[i - 1]);
        }
        for (int i = rows - 1; i >= 0; i--) {
            lo[i] = Math.min(lo[i], lo[i + 1]);
        }
        for (int i = 1; i <= rows; i++) {
            lo[i] = Math.min(lo[i], hi[i - 1]);
        }
        for (int i = rows - 1; i >= 0; i--) {
            lo[i] = Math.min(lo[i], lo[i + 1]);
        }
    }

    /** Leads every path through the corners of each anchor: nothing before it may pair with anything after it. */
    private static void pin(List<Anchor> anchors, int rows, int columns, int[] lo, int[] hi) {
        for (var anchor : anchors) {
            int from = anchor.source().from();
            int to = anchor.source().to();
            int corner = anchor.target().from();
            for (int i = 0; i < to; i++) {
                hi[i] = i < from ? Math.min(hi[i], corner) : corner;
                lo[i] = Math.min(lo[i], hi[i]);
            }
            for (int i = from + 1; i <= rows; i++) {
                lo[i] = i <= to ? corner : Math.max(lo[i], corner);
                hi[i] = Math.max(hi[i], i < to ? corner : anchor.target().to());
            }
        }
        if (!anchors.isEmpty()) {
            repair(rows, columns, lo, hi);
        }
    }
}
