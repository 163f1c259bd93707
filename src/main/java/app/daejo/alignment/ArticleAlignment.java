package app.daejo.alignment;

import app.daejo.alignment.align.Aligner;
import app.daejo.alignment.align.Range;
import app.daejo.article.StoredSegment;
import app.daejo.text.Side;
import java.util.ArrayList;
import java.util.List;

/** Aligns an article's segments: furniture is kept out of the aligner's sight and then given rows of its own. */
final class ArticleAlignment {

    private final List<StoredSegment> source;
    private final List<StoredSegment> target;

    ArticleAlignment(List<StoredSegment> source, List<StoredSegment> target) {
        this.source = source;
        this.target = target;
    }

    /** @return pairings that cover every segment of both sides once, still to be put in order */
    List<Pairing> pairings(Aligner aligner) {
        var prose = source.isEmpty() ? alone(target) : new Realignment(source, target).between(List.of(), aligner);
        var pairings = new ArrayList<>(prose);
        for (var run : furniture(source)) {
            int place = placeBehind(prose, Side.SOURCE, run.from());
            pairings.add(new Pairing(run, new Range(place, place), 1, List.of()));
        }
        for (var run : furniture(target)) {
            int place = placeBehind(prose, Side.TARGET, run.from());
            pairings.add(new Pairing(new Range(place, place), run, 1, List.of()));
        }
        return pairings;
    }

    /** Without any Korean there is nothing to pair, and nothing to doubt: each piece of English is a row. */
    private static List<Pairing> alone(List<StoredSegment> target) {
        return target.stream()
                .filter(segment -> !segment.isFurniture())
                .map(segment -> new Pairing(
                        new Range(0, 0), new Range(segment.position(), segment.position() + 1), 1, List.of()))
                .toList();
    }

    /** Runs of furniture, a run a block. */
    private static List<Range> furniture(List<StoredSegment> segments) {
        var runs = new ArrayList<Range>();
        for (var segment : segments) {
            if (!segment.isFurniture()) {
                continue;
            }
            int position = segment.position();
            if (!runs.isEmpty()
                    && runs.getLast().to() == position
                    && segments.get(runs.getLast().from()).block() == segment.block()) {
                runs.set(runs.size() - 1, new Range(runs.getLast().from(), position + 1));
            } else {
                runs.add(new Range(position, position + 1));
            }
        }
        return runs;
    }

    /** Where, on the other side, that ends which goes with what stands before {@code position}. */
    private static int placeBehind(List<Pairing> prose, Side side, int position) {
        int nearest = 0;
        int place = 0;
        for (var pairing : prose) {
            var range = pairing.range(side);
            if (!range.isEmpty() && range.to() <= position && range.to() > nearest) {
                nearest = range.to();
                place = pairing.range(side == Side.SOURCE ? Side.TARGET : Side.SOURCE)
                        .to();
            }
        }
        return place;
    }
}
