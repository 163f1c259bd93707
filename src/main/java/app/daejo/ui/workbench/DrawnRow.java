package app.daejo.ui.workbench;

import app.daejo.quality.Counterpart;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Severity;
import app.daejo.review.Issue;
import app.daejo.review.IssueOrigin;
import app.daejo.review.ReviewRow;
import app.daejo.review.RowPairing;
import app.daejo.review.RowState;
import app.daejo.segmentation.BlockKind;
import app.daejo.segmentation.FurnitureReason;
import app.daejo.text.Side;
import app.daejo.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as the browser's {@code daejo-row} takes it.
 *
 * @param n the number shown, from 1
 * @param doubted whether a person wants the pairing looked at again
 * @param moved whether the Korean stands elsewhere in its text than the English in its own
 * @param byHand whether a person made the pairing
 * @param counterparts places that say the same in both languages
 * @param segments where the segments of each side stand in its text
 */
record DrawnRow(
        long id,
        int n,
        int version,
        BlockKind kind,
        @Nullable FurnitureReason furniture,
        String source,
        String target,
        String settled,
        RowState state,
        double confidence,
        boolean doubtful,
        boolean confirmed,
        boolean doubted,
        boolean moved,
        boolean byHand,
        Map<Side, List<RowPairing.Piece>> segments,
        List<Mark> marks,
        List<Counterpart> counterparts) {

    /**
     * An issue at its place.
     *
     * @param aboutATerm whether its English could become a term
     * @param korean the Korean that the evidence names; null where it names none
     * @param start equal to {@code end}, at the end of the text, where the issue is the whole row's: it then shows in the margin alone
     */
    record Mark(
            long id,
            Side side,
            int start,
            int end,
            Severity severity,
            boolean hint,
            ErrorType type,
            IssueOrigin origin,
            String label,
            @Nullable String suggestion,
            boolean aboutATerm,
            @Nullable String korean,
            boolean open) {}

    static DrawnRow of(ReviewRow row, List<Counterpart> counterparts, Words words) {
        return new DrawnRow(
                row.unit().value(),
                row.position() + 1,
                row.version(),
                row.kind(),
                row.furnitureReason(),
                row.source(),
                row.target(),
                row.settled(),
                row.state(),
                row.pairing().confidence(),
                row.doubtful(),
                row.confirmed(),
                row.pairing().doubted(),
                row.pairing().moved(),
                row.pairing().byHand(),
                Map.of(
                        Side.SOURCE,
                        row.pairing().source(),
                        Side.TARGET,
                        row.pairing().target()),
                row.issues().stream().map(issue -> mark(issue, row, words)).toList(),
                counterparts);
    }

    private static Mark mark(Issue issue, ReviewRow row, Words words) {
        var text = issue.side() == Side.SOURCE ? row.source() : row.target();
        var span = issue.span();
        if (span == null || span.end() > text.length()) {
            span = new Span(text.length(), text.length());
        }
        return new Mark(
                issue.id().value(),
                issue.side(),
                span.start(),
                span.end(),
                issue.severity(),
                issue.isHint(),
                issue.type(),
                issue.origin(),
                words.inShort(issue),
                issue.suggestion(),
                issue.isAboutATerm(),
                issue.evidence().korean().orElse(null),
                issue.isOpen());
    }
}
