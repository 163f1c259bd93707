package app.daejo.alignment;

import app.daejo.alignment.align.Aligner;
import app.daejo.alignment.align.Passage;
import app.daejo.alignment.align.Range;
import app.daejo.article.StoredSegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aligns an article's segments: furniture is kept out of the aligner's sight and then given rows of its own. */
final class ArticleAlignment {

    private final List<StoredSegment> source;
    private final List<StoredSegment> target;

    ArticleAlignment(List<StoredSegment> source, List<StoredSegment> target) {
        this.source = source;
        this.target = target;
    }

    /** @return pairings in reading order that cover every segment of both sides once */
    List<Pairing> pairings(Aligner aligner) {
        var sourceProse =
                source.stream().filter(segment -> !segment.isFurniture()).toList();
        var targetProse =
                target.stream().filter(segment -> !segment.isFurniture()).toList();
        var pairings = new ArrayList<Pairing>();
        var sourceCursor = new Cursor(source);
        var targetCursor = new Cursor(target);
        for (var bead : aligner.align(passages(sourceProse), passages(targetProse), List.of())) {
            var sourceRuns = runs(sourceProse, bead.source());
            var targetRuns = runs(targetProse, bead.target());
            for (int i = 0; i < Math.max(sourceRuns.size(), targetRuns.size()); i++) {
                var sourceRun = i < sourceRuns.size() ? sourceRuns.get(i) : null;
                var targetRun = i < targetRuns.size() ? targetRuns.get(i) : null;
                if (sourceRun != null) {
                    sourceCursor
                            .furnitureBefore(sourceRun.from())
                            .forEach(run -> pairings.add(furnitureOfSource(run, targetCursor)));
                }
                if (targetRun != null) {
                    targetCursor
                            .furnitureBefore(targetRun.from())
                            .forEach(run -> pairings.add(furnitureOfTarget(run, sourceCursor)));
                }
                pairings.add(new Pairing(
                        sourceCursor.take(sourceRun),
                        targetCursor.take(targetRun),
                        // A bead that furniture cuts in two is for a person to look at.
                        sourceRuns.size() > 1 || targetRuns.size() > 1 ? 0 : bead.confidence(),
                        bead.reasons()));
            }
        }
        sourceCursor.furnitureBefore(source.size()).forEach(run -> pairings.add(furnitureOfSource(run, targetCursor)));
        targetCursor.furnitureBefore(target.size()).forEach(run -> pairings.add(furnitureOfTarget(run, sourceCursor)));
        return pairings;
    }

    private static Pairing furnitureOfSource(Range run, Cursor target) {
        return new Pairing(run, target.empty(), 1, List.of());
    }

    private static Pairing furnitureOfTarget(Range run, Cursor source) {
        return new Pairing(source.empty(), run, 1, List.of());
    }

    private static List<Passage> passages(List<StoredSegment> segments) {
        return segments.stream()
                .map(segment -> new Passage(segment.text(), segment.block()))
                .toList();
    }

    /** The bead's positions among all segments, as runs that no furniture interrupts. */
    private static List<Range> runs(List<StoredSegment> prose, Range bead) {
        var runs = new ArrayList<Range>();
        for (int i = bead.from(); i < bead.to(); i++) {
            int position = prose.get(i).position();
            if (!runs.isEmpty() && runs.getLast().to() == position) {
                runs.set(runs.size() - 1, new Range(runs.getLast().from(), position + 1));
            } else {
                runs.add(new Range(position, position + 1));
            }
        }
        return runs;
    }

    /** Walks one side, handing out runs of furniture, a run a block, as they are passed. */
    private static final class Cursor {

        private final List<StoredSegment> segments;
        private int next;

        Cursor(List<StoredSegment> segments) {
            this.segments = segments;
        }

        List<Range> furnitureBefore(int position) {
            var runs = new ArrayList<Range>();
            while (next < position && segments.get(next).isFurniture()) {
                int from = next;
                while (next < position
                        && segments.get(next).isFurniture()
                        && segments.get(next).block() == segments.get(from).block()) {
                    next++;
                }
                runs.add(new Range(from, next));
            }
            return runs;
        }

        Range take(@Nullable Range run) {
            if (run == null) {
                return empty();
            }
            next = run.to();
            return run;
        }

        Range empty() {
            return new Range(next, next);
        }
    }
}
