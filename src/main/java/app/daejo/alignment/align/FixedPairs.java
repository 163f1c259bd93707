package app.daejo.alignment.align;

import app.daejo.alignment.align.Score.Taken;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pairings that a person confirmed: kept out of the search and put back into its result. */
final class FixedPairs {

    private final List<Anchor> anchors;
    private final List<Anchor> rising;
    private final Taken taken;

    private FixedPairs(List<Anchor> anchors, List<Anchor> rising, Taken taken) {
        this.anchors = anchors;
        this.rising = rising;
        this.taken = taken;
    }

    /** @throws IllegalArgumentException if anchors overlap or lie outside the texts */
    static FixedPairs of(List<Anchor> anchors, int sources, int targets) {
        var taken = new Taken(new BitSet(), new BitSet());
        for (var anchor : anchors) {
            take(taken.source(), anchor.source(), sources);
            take(taken.target(), anchor.target(), targets);
        }
        var sorted = anchors.stream()
                .sorted(Comparator.comparingInt(anchor -> anchor.source().from()))
                .toList();
        return new FixedPairs(sorted, rising(sorted), taken);
    }

    private static void take(BitSet taken, Range range, int size) {
        if (range.to() > size) {
            throw new IllegalArgumentException("an anchor lies outside the text: " + range);
        }
        int next = taken.nextSetBit(range.from());
        if (next >= 0 && next < range.to()) {
            throw new IllegalArgumentException("anchors overlap: " + range);
        }
        taken.set(range.from(), range.to());
    }

    /** The longest run of anchors that rises on both sides; the others cross it and bind nothing but themselves. */
    private static List<Anchor> rising(List<Anchor> anchors) {
        var paired = anchors.stream()
                .filter(anchor -> !anchor.source().isEmpty() && !anchor.target().isEmpty())
                .toList();
        // Patience sorting: the last anchor of the best run of each length.
        var tails = new ArrayList<Integer>();
        var before = new int[paired.size()];
        for (int k = 0; k < paired.size(); k++) {
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (paired.get(tails.get(middle)).target().from()
                        < paired.get(k).target().from()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[k] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(k);
            } else {
                tails.set(low, k);
            }
        }
        var run = new ArrayList<Anchor>();
        for (int k = tails.isEmpty() ? -1 : tails.getLast(); k >= 0; k = before[k]) {
            run.add(paired.get(k));
        }
        return run.reversed();
    }

    List<Anchor> rising() {
        return rising;
    }

    Taken taken() {
        return taken;
    }

    /** @return the beads of the search with the confirmed ones in their places, and without what was taken by them */
    List<Bead> weave(List<Bead> beads) {
        if (anchors.isEmpty()) {
            return beads;
        }
        var woven = new ArrayList<Bead>();
        for (var bead : beads) {
            var anchor = opening(bead);
            if (anchor != null) {
                woven.add(new Bead(
                        anchor.source(), anchor.target(), 1, List.of(new Reason(Reason.Basis.CONFIRMED, 0, ""))));
            }
            boolean gone =
                    bead.target().isEmpty() && taken.source().get(bead.source().from())
                            || bead.source().isEmpty()
                                    && taken.target().get(bead.target().from());
            if (!gone) {
                woven.add(bead);
            }
        }
        return woven;
    }

    /** The anchor that begins where this unpaired bead stands. */
    private @Nullable Anchor opening(Bead bead) {
        for (var anchor : anchors) {
            boolean atSource = bead.target().isEmpty()
                    && !anchor.source().isEmpty()
                    && bead.source().from() == anchor.source().from();
            boolean atTarget = bead.source().isEmpty()
                    && anchor.source().isEmpty()
                    && bead.target().from() == anchor.target().from();
            if (atSource || atTarget) {
                return anchor;
            }
        }
        return null;
    }
}
