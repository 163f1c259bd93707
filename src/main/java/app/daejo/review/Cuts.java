package app.daejo.review;

import app.daejo.alignment.TranslationUnit;
import app.daejo.alignment.UnitText;
import app.daejo.alignment.align.Range;
import app.daejo.article.ArticleId;
import app.daejo.article.StoredSegment;
import app.daejo.review.Outcome.Refusal;
import app.daejo.text.Side;
import app.daejo.text.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cuts rows, and with them segments, where a person puts the caret, and merges segments again. No character is lost by it. */
@Component
class Cuts {

    private final PairingRooms rooms;

    Cuts(PairingRooms rooms) {
        this.rooms = rooms;
    }

    /**
     * Makes two rows where the caret stands on one side. The other side is parted between those of its segments where about the
     * same share of its text lies above; where it has one segment only, that stays above.
     */
    Optional<Refusal> splitAt(Change change, TranslationUnit unit, Side side, int offset) {
        var rows = new PairedRows(rooms, change);
        var row = rows.of(unit);
        var refusal = rows.refusal(row);
        if (refusal.isPresent()) {
            return refusal;
        }
        var place = place(rows, row, side, offset);
        if (place.isEmpty()) {
            return Optional.of(Refusal.NOT_DIVISIBLE);
        }
        int above = cut(change, unit, side, place.get());
        var now = new PairedRows(rooms, change);
        var recut = now.of(unit);
        int share = nearest(
                segments(change, recut, other(side)),
                (double) place.get().end() / text(recut, side).length());
        return side == Side.SOURCE ? Pairings.part(now, recut, above, share) : Pairings.part(now, recut, share, above);
    }

    /** Makes one segment of that at the caret and the next of the row. */
    Optional<Refusal> merge(Change change, TranslationUnit unit, Side side, int offset) {
        var rows = new PairedRows(rooms, change);
        var row = rows.of(unit);
        var refusal = rows.refusal(row);
        if (refusal.isPresent()) {
            return refusal;
        }
        var place = rows.received(row, side, new Span(offset, offset));
        var segments = segments(change, row, side);
        if (place.isEmpty() || segments.size() < 2) {
            return Optional.of(Refusal.NOTHING_TO_MERGE);
        }
        int at = Math.min(segmentAt(segments, place.get().start()), segments.size() - 2);
        var upper = segments.get(at);
        if (upper.block() != segments.get(at + 1).block()) {
            return Optional.of(Refusal.NOTHING_TO_MERGE);
        }
        change.standing(unit);
        var gap = rooms.units().merge(change.article(), side, upper.position());
        change.remember(new Before.Recut(side, upper.position(), gap, false));
        return Optional.empty();
    }

    /** The white space at the caret, in the row's segments as received; empty at an edge, or where an edit has changed it. */
    private static Optional<Span> place(PairedRows rows, UnitText row, Side side, int offset) {
        var wording = side == Side.SOURCE ? row.source() : rows.wording(row);
        if (offset <= 0 || offset >= wording.length() || Character.isLowSurrogate(wording.charAt(offset))) {
            return Optional.empty();
        }
        return rows.received(row, side, gapAt(wording, offset))
                .map(place -> gapAt(text(row, side), place.start()))
                .filter(gap -> gap.start() > 0 && gap.end() < text(row, side).length());
    }

    private static Span gapAt(String text, int offset) {
        int start = offset;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /** @return how many segments of the row lie above the gap */
    private int cut(Change change, TranslationUnit unit, Side side, Span gap) {
        int start = 0;
        int above = 0;
        for (var segment : segments(change.article(), unit, side)) {
            int end = start + segment.text().length();
            above++;
            if (gap.start() < end) {
                var within = new Span(gap.start() - start, gap.end() - start);
                change.standing(unit);
                rooms.units().cut(change.article(), side, segment.position(), within);
                change.remember(new Before.Recut(side, segment.position(), within, true));
                return above;
            }
            if (gap.start() == end) {
                return above;
            }
            start = end + segment.after().length();
        }
        return above;
    }

    /** How many segments to leave above so that about that share of the text is above; all of them if there is but one. */
    private static int nearest(List<StoredSegment> segments, double share) {
        int whole = length(segments);
        int best = segments.size();
        double least = Double.MAX_VALUE;
        for (int above = 1; above < segments.size(); above++) {
            double miss = Math.abs(share - (double) length(segments.subList(0, above)) / whole);
            if (miss < least) {
                least = miss;
                best = above;
            }
        }
        return best;
    }

    private static int length(List<StoredSegment> segments) {
        return segments.stream()
                .mapToInt(segment -> segment.text().length() + segment.after().length())
                .sum();
    }

    private static int segmentAt(List<StoredSegment> segments, int offset) {
        int end = 0;
        for (int i = 0; i < segments.size(); i++) {
            end += segments.get(i).text().length() + segments.get(i).after().length();
            if (offset < end) {
                return i;
            }
        }
        return segments.size() - 1;
    }

    private List<StoredSegment> segments(Change change, UnitText row, Side side) {
        return segments(change.article(), row.unit(), side);
    }

    private List<StoredSegment> segments(ArticleId article, TranslationUnit unit, Side side) {
        Range range = unit.pairing().range(side);
        return rooms.articles().segments(article, side).subList(range.from(), range.to());
    }

    private static Side other(Side side) {
        return side == Side.SOURCE ? Side.TARGET : Side.SOURCE;
    }

    private static String text(UnitText row, Side side) {
        return side == Side.SOURCE ? row.source() : row.target();
    }
}
