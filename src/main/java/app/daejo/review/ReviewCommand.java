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
    record Dismiss(CommandId id, UnitId unit, int version, IssueId issue, String reason) implements ReviewCommand {}

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

    /** The row and the one below are one. */
    record Join(CommandId id, UnitId unit, int version) implements ReviewCommand {}

    /** The row is two: each side's first segment stays, the rest makes a row below. */
    record Split(CommandId id, UnitId unit, int version) implements ReviewCommand {}

    /** A side's first segment goes to the row above. */
    record MoveUp(CommandId id, UnitId unit, int version, Side side) implements ReviewCommand {}

    /** A side's last segment goes to the row below. */
    record MoveDown(CommandId id, UnitId unit, int version, Side side) implements ReviewCommand {}
}
