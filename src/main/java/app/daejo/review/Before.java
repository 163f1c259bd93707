package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.Pairing;
import app.daejo.segmentation.BlockKind;
import app.daejo.segmentation.FurnitureReason;
import app.daejo.text.Side;
import app.daejo.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command changed, as it was before: enough to take it back. */
record Before(List<Unit> units, List<Segment> segments) {

    /**
     * A unit as it was.
     *
     * @param present false for one that the command made
     * @param issues its issues; one that is not listed was raised by the command
     * @param waiting id of the fix that waited; null if none did
     * @param waitingAuthor whose wording that was
     * @param version what the command left it at: if it is another now, somebody has worked on it since
     */
    record Unit(
            long unit,
            boolean present,
            Pairing pairing,
            RowState state,
            int latest,
            int settled,
            List<IssueBefore> issues,
            @Nullable Long waiting,
            @Nullable PersonId waitingAuthor,
            int version) {}

    /** An issue as it was; {@code span} is null for the whole row. */
    record IssueBefore(
            long issue,
            IssueStatus status,
            int number,
            @Nullable Span span) {}

    /** A segment as it was. */
    record Segment(
            Side side,
            int position,
            BlockKind kind,
            @Nullable FurnitureReason reason) {}
}
