package app.daejo.review;

import app.daejo.alignment.Pairing;
import app.daejo.alignment.align.Reason;
import app.daejo.text.Span;
import app.daejo.text.WordDiff;
import java.util.ArrayList;
import java.util.List;

/**
 * How a row is paired, as a reviewer sees it.
 *
 * @param confidence 0 to 1
 * @param confirmed whether a person confirmed it
 * @param doubted whether a person wants it looked at again
 * @param moved whether the Korean stands elsewhere in its text than the English in its own
 * @param reasons what it rests on, strongest first
 * @param source where the segments of the Korean stand in the row
 * @param target where those of the English do, as far as edits have left their borders
 */
public record RowPairing(
        double confidence,
        boolean confirmed,
        boolean doubted,
        boolean moved,
        List<Reason> reasons,
        List<Piece> source,
        List<Piece> target) {

    /**
     * A segment in the text of its row; more than one where an edit has taken the border between them.
     *
     * @param segments how many it is
     */
    public record Piece(int start, int end, int segments) {}

    public RowPairing {
        reasons = List.copyOf(reasons);
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** Whether it should be looked at. */
    public boolean doubtful() {
        return doubted || (confidence < Pairing.DOUBTFUL_BELOW && !confirmed);
    }

    /** Whether a person made it, rather than the aligner. */
    public boolean byHand() {
        return reasons.stream().anyMatch(reason -> reason.basis() == Reason.Basis.CONFIRMED);
    }

    /** Where segments stand in the text that they make up. */
    static List<Piece> segments(List<String> texts, List<String> afters) {
        var pieces = new ArrayList<Piece>();
        int start = 0;
        for (int i = 0; i < texts.size(); i++) {
            pieces.add(new Piece(start, start + texts.get(i).length(), 1));
            start += texts.get(i).length() + afters.get(i).length();
        }
        return pieces;
    }

    /** The same in the wording as it reads now. */
    static List<Piece> carried(List<Piece> segments, String received, String wording) {
        if (received.equals(wording) || segments.isEmpty() || wording.isEmpty()) {
            return wording.isEmpty() ? List.of() : segments;
        }
        var diff = WordDiff.between(received, wording);
        var pieces = new ArrayList<Piece>();
        int start = 0;
        int segmentsHere = 1;
        for (int i = 0; i + 1 < segments.size(); i++) {
            var gap = diff.carry(
                    new Span(segments.get(i).end(), segments.get(i + 1).start()));
            if (gap.isPresent()) {
                pieces.add(new Piece(start, gap.get().start(), segmentsHere));
                start = gap.get().end();
                segmentsHere = 1;
            } else {
                segmentsHere++;
            }
        }
        pieces.add(new Piece(start, wording.length(), segmentsHere));
        return pieces;
    }
}
