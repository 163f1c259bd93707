package app.daejo.alignment.align;

import app.daejo.alignment.align.BeadSearch.Found;
import app.daejo.alignment.align.Score.Taken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Links strong pairs that stand out of order, such as moved captions and credits: among what the search left over, and among the
 * halves of pairs that it was not sure of.
 */
final class Crossings {

    /** Leftovers are compared one by one, so only so many on each side. */
    private static final int MOST_LEFTOVERS = 300;

    /** A pair less probable than this may be parted, if its own words do not hold it together. */
    private static final double WEAK = 0.5;

    private static final double CONFIDENCE = 0.7;
    private static final double PARTED_CONFIDENCE = 0.5;

    private final Score score;
    private final Taken taken;
    private final Weights weights;

    Crossings(Score score, Taken taken, Weights weights) {
        this.score = score;
        this.taken = taken;
        this.weights = weights;
    }

    private record Pair(int source, int target, double score) {}

    /** @return the same passages, those that belong together out of order as pairs at the place of their source */
    List<Found> linked(List<Found> found) {
        var sources = found.stream()
                .filter(bead -> bead.m() == 0 && !taken.source().get(bead.source()) || isWeak(bead))
                .map(Found::source)
                .toList();
        var targets = found.stream()
                .filter(bead -> bead.n() == 0 && !taken.target().get(bead.target()) || isWeak(bead))
                .map(Found::target)
                .toList();
        if (sources.isEmpty()
                || targets.isEmpty()
                || sources.size() > MOST_LEFTOVERS
                || targets.size() > MOST_LEFTOVERS) {
            return found;
        }
        var links = links(sources, targets);
        return links.isEmpty() ? found : with(links, found);
    }

    private boolean isWeak(Found bead) {
        return bead.n() == 1
                && bead.m() == 1
                && bead.probability() < WEAK
                && !isLinked(bead.source(), bead.target(), score.apart(bead.source(), bead.target()));
    }

    /** Captions and credits are moved about; prose that seems to be has only words in common, more often than not. */
    private boolean isLinked(int i, int j, double both) {
        return both >= (score.signs().sameFormula(i, j) ? weights.crossing : weights.crossingProse);
    }

    private Map<Integer, Integer> links(List<Integer> sources, List<Integer> targets) {
        var pairs = new ArrayList<Pair>();
        for (int i : sources) {
            for (int j : targets) {
                double both = score.apart(i, j);
                if (isLinked(i, j, both)) {
                    pairs.add(new Pair(i, j, both));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparingInt(Pair::source)
                .thenComparingInt(Pair::target));
        Map<Integer, Integer> links = new HashMap<>();
        for (var pair : pairs) {
            if (!links.containsKey(pair.source()) && !links.containsValue(pair.target())) {
                links.put(pair.source(), pair.target());
            }
        }
        return links;
    }

    private static List<Found> with(Map<Integer, Integer> links, List<Found> found) {
        var result = new ArrayList<Found>();
        for (var bead : found) {
            var partner = bead.n() == 1 && bead.m() <= 1 ? links.get(bead.source()) : null;
            boolean robbed = bead.m() == 1 && bead.n() <= 1 && links.containsValue(bead.target());
            if (partner == null && !robbed) {
                result.add(bead);
                continue;
            }
            if (partner != null) {
                result.add(new Found(bead.source(), partner, 1, 1, CONFIDENCE));
            } else if (bead.n() == 1) {
                result.add(new Found(bead.source(), bead.target(), 1, 0, PARTED_CONFIDENCE));
            }
            if (!robbed && bead.m() == 1) {
                result.add(new Found(bead.source() + 1, bead.target(), 0, 1, PARTED_CONFIDENCE));
            }
        }
        return result;
    }
}
