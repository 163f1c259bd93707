package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.revision.ChainHash;
import app.daejo.revision.CommandId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who decided what about which revision, and why; never changed.
 *
 * @param number the revision decided about
 * @param reason never empty for a rejection
 * @param issue what it was about; null where it was about the row
 */
public record Decision(
        long id,
        ArticleId article,
        UnitId unit,
        int number,
        Kind kind,
        String reason,
        @Nullable IssueId issue,
        PersonId decidedBy,
        Instant decidedAt,
        CommandId command) {

    /** What can be decided. */
    public enum Kind {
        OK,
        APPROVED,
        ACCEPTED_WITH_EDIT,
        REJECTED,
        /** An issue was said to be none. */
        DISMISSED,
        /** An earlier decision was taken back. */
        UNDONE
    }

    ChainHash form() {
        return new ChainHash()
                .and("DECISION")
                .and(id)
                .and(article.value())
                .and(unit.value())
                .and(number)
                .and(kind.name())
                .and(reason)
                .and(issue == null ? 0 : issue.value())
                .and(decidedBy.value())
                .and(decidedAt)
                .and(command.value());
    }
}
