package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Severity;
import app.daejo.revision.CommandId;
import app.daejo.text.Side;
import app.daejo.text.Span;
import org.jspecify.annotations.Nullable;

/** What a person can do with a row; each names the version of the row that the person saw. */
public sealed interface ReviewCommand {

    CommandId id();

    UnitId unit();

    /** Version of the row that the person saw. */
    int version();

    /** The row is right as it stands. */
    record MarkOk(CommandId id, UnitId unit, int version) implements ReviewCommand {}

    /**
     * Something is wrong here.
     *
     * @param span null for the whole row
     * @param comment may be empty
     * @param wording the whole row's proposed wording; null where the person proposes none
     */
    record Flag(
            CommandId id,
            UnitId unit,
            int version,
            Side side,
            @Nullable Span span,
            ErrorType type,
            Severity severity,
            String comment,
            @Nullable String wording)
            implements ReviewCommand {}

    /** The row is to read so. */
    record Edit(CommandId id, UnitId unit, int version, String wording) implements ReviewCommand {}

    /** What the issue suggests is to be done. */
    record AcceptSuggestion(CommandId id, UnitId unit, int version, IssueId issue) implements ReviewCommand {}

    /** The issue is none, for the reason given. */
    record Dismiss(CommandId id, UnitId unit, int version, IssueId issue, String reason, DismissalScope scope)
            implements ReviewCommand {

        /** Dismisses the issue in its article alone. */
        public Dismiss(CommandId id, UnitId unit, int version, IssueId issue, String reason) {
            this(id, unit, version, issue, reason, DismissalScope.TEXT_IN_ARTICLE);
        }
    }

    /**
     * The English that the issue marks is right: it becomes a term of the desk.
     *
     * @param korean what it stands for; null for the Korean that the issue's evidence names
     */
    record AdoptTerm(
            CommandId id,
            UnitId unit,
            int version,
            IssueId issue,
            @Nullable String korean) implements ReviewCommand {}

    /** The wording that waits is approved. */
    record Approve(CommandId id, UnitId unit, int version) implements ReviewCommand {}

    /** The wording that waits is approved with this change. */
    record ApproveWithEdit(CommandId id, UnitId unit, int version, String wording) implements ReviewCommand {}

    /** The wording that waits is rejected, for the reason given. */
    record Reject(CommandId id, UnitId unit, int version, String reason) implements ReviewCommand {}

    /** An older wording is to stand again. */
    record Restore(CommandId id, UnitId unit, int version, int number) implements ReviewCommand {}

    /** The row is furniture, or is none after all. */
    record Strike(CommandId id, UnitId unit, int version, boolean furniture) implements ReviewCommand {}

    /** The pairing of the row is right. */
    record ConfirmPairing(CommandId id, UnitId unit, int version) implements ReviewCommand {}

    /** The pairing of the row is to be looked at again. */
    record DoubtPairing(CommandId id, UnitId unit, int version) implements ReviewCommand {}

    /** The row and the one below are one. */
    record Join(CommandId id, UnitId unit, int version) implements ReviewCommand {}

    /** The row is two: each side's first segment stays, the rest makes a row below. */
    record Split(CommandId id, UnitId unit, int version) implements ReviewCommand {}

    /**
     * The row is two where the caret stands, and so is the segment there.
     *
     * @param offset where the caret stands in the side's text, in UTF-16 code units
     */
    record SplitAt(CommandId id, UnitId unit, int version, Side side, int offset) implements ReviewCommand {}

    /** The segment where the caret stands and the next one of the row are one. */
    record MergeSegments(CommandId id, UnitId unit, int version, Side side, int offset) implements ReviewCommand {}

    /** A side's first segments go to the row above. */
    record MoveUp(CommandId id, UnitId unit, int version, Side side, int segments) implements ReviewCommand {

        /** One segment. */
        public MoveUp(CommandId id, UnitId unit, int version, Side side) {
            this(id, unit, version, side, 1);
        }
    }

    /** A side's last segments go to the row below. */
    record MoveDown(CommandId id, UnitId unit, int version, Side side, int segments) implements ReviewCommand {

        /** One segment. */
        public MoveDown(CommandId id, UnitId unit, int version, Side side) {
            this(id, unit, version, side, 1);
        }
    }

    /**
     * A side of the row and of those below it moves by a row.
     *
     * @param up whether to the row above
     * @param last where the run ends at the latest; null for where it comes right by itself
     */
    record MoveRun(
            CommandId id,
            UnitId unit,
            int version,
            Side side,
            boolean up,
            @Nullable UnitId last) implements ReviewCommand {}

    /** The row and another go together, wherever they stand; one has no Korean, the other no English. */
    record Link(CommandId id, UnitId unit, int version, UnitId other, int otherVersion) implements ReviewCommand {}

    /** The two sides of the row do not go together. */
    record Unlink(CommandId id, UnitId unit, int version) implements ReviewCommand {}

    /**
     * The aligner is to pair again what stands between confirmed and decided rows.
     *
     * @param plan digest of the {@link RealignmentPlan} that the person saw
     */
    record Realign(CommandId id, UnitId unit, int version, String plan) implements ReviewCommand {}
}
