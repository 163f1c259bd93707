package app.daejo.alignment;

import app.daejo.alignment.align.Aligner;
import app.daejo.alignment.align.Anchor;
import app.daejo.alignment.align.Bead;
import app.daejo.alignment.align.Passage;
import app.daejo.alignment.align.Range;
import app.daejo.article.StoredSegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Runs the aligner once more over an article in which some pairings stand. Furniture is kept out of its sight. */
final class Realignment {

    private final List<StoredSegment> source;
    private final List<StoredSegment> target;

    Realignment(List<StoredSegment> source, List<StoredSegment> target) {
        this.source = prose(source);
        this.target = prose(target);
    }

    private static List<StoredSegment> prose(List<StoredSegment> segments) {
        return segments.stream().filter(segment -> !segment.isFurniture()).toList();
    }

    /** @return pairings of all prose that {@code kept} does not cover, in the aligner's order */
    List<Pairing> between(List<Pairing> kept, Aligner aligner) {
        var anchors = kept.stream()
                .map(pairing -> new Anchor(seen(source, pairing.source()), seen(target, pairing.target())))
                .filter(anchor -> !anchor.source().isEmpty() || !anchor.target().isEmpty())
                .toList();
        var standing = new HashSet<>(anchors);
        var beads = aligner.align(passages(source), passages(target), anchors);
        var rising = rising(beads);
        var pairings = new ArrayList<Pairing>();
        int next = 0;
        for (var bead : beads) {
            if (!standing.contains(new Anchor(bead.source(), bead.target()))) {
                pairings.addAll(cutByFurniture(bead, next));
            }
            // One that crosses others says nothing about where its neighbours stand.
            if (rising.contains(bead)) {
                next = target.get(bead.target().to() - 1).position() + 1;
            }
        }
        return pairings;
    }

    /** The longest chain of paired beads that rises on both sides. */
    private static Set<Bead> rising(List<Bead> beads) {
        var paired = beads.stream()
                .filter(bead -> !bead.source().isEmpty() && !bead.target().isEmpty())
                .sorted(Comparator.comparingInt(bead -> bead.source().from()))
                .toList();
        // Patience sorting: the last bead of the best chain of each length.
        var tails = new ArrayList<Integer>();
        var before = new int[paired.size()];
        for (int i = 0; i < paired.size(); i++) {
            int from = paired.get(i).target().from();
            int length = 0;
            int end = tails.size();
            while (length < end) {
                int middle = (length + end) / 2;
                if (paired.get(tails.get(middle)).target().from() < from) {
                    length = middle + 1;
                } else {
                    end = middle;
                }
            }
            before[i] = length == 0 ? -1 : tails.get(length - 1);
            if (length == tails.size()) {
                tails.add(i);
            } else {
                tails.set(length, i);
            }
        }
        var chain = new HashSet<Bead>();
        for (int i = tails.isEmpty() ? -1 : tails.getLast(); i >= 0; i = before[i]) {
            chain.add(paired.get(i));
        }
        return chain;
    }

    private List<Pairing> cutByFurniture(Bead bead, int next) {
        var sources = runs(source, bead.source());
        var targets = runs(target, bead.target());
        boolean cut = sources.size() > 1 || targets.size() > 1;
        var pairings = new ArrayList<Pairing>();
        var nothing = new Range(next, next);
        for (int i = 0; i < Math.max(sources.size(), targets.size()); i++) {
            int at = sources.isEmpty() ? 0 : sources.getLast().to();
            var ofTarget = i < targets.size() ? targets.get(i) : nothing;
            pairings.add(new Pairing(
                    i < sources.size() ? sources.get(i) : new Range(at, at),
                    ofTarget,
                    // A bead that furniture cuts in two is for a person to look at.
                    cut ? 0 : bead.confidence(),
                    bead.reasons()));
            nothing = new Range(ofTarget.to(), ofTarget.to());
        }
        return pairings;
    }

    private static List<Passage> passages(List<StoredSegment> segments) {
        return segments.stream()
                .map(segment -> new Passage(segment.text(), segment.block()))
                .toList();
    }

    /** A range of the article's segments as the aligner counts them. */
    private static Range seen(List<StoredSegment> prose, Range range) {
        int from = 0;
        while (from < prose.size() && prose.get(from).position() < range.from()) {
            from++;
        }
        int to = from;
        while (to < prose.size() && prose.get(to).position() < range.to()) {
            to++;
        }
        return range.isEmpty() ? new Range(from, from) : new Range(from, to);
    }

    /** A range as the aligner counts it, as runs of the article's segments. */
    private static List<Range> runs(List<StoredSegment> prose, Range bead) {
        var runs = new TreeMap<Integer, Integer>();
        for (int i = bead.from(); i < bead.to(); i++) {
            int position = prose.get(i).position();
            var last = runs.lastEntry();
            if (last != null && last.getValue() == position) {
                runs.put(last.getKey(), position + 1);
            } else {
                runs.put(position, position + 1);
            }
        }
        return runs.entrySet().stream()
                .map(run -> new Range(run.getKey(), run.getValue()))
                .toList();
    }
}
