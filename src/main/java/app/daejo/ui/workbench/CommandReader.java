package app.daejo.ui.workbench;

import app.daejo.alignment.UnitId;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Severity;
import app.daejo.review.DismissalScope;
import app.daejo.review.IssueId;
import app.daejo.review.ReviewCommand;
import app.daejo.review.TakeBackDismissal;
import app.daejo.revision.CommandId;
import app.daejo.text.Side;
import app.daejo.text.Span;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a command as the browser sends it. Nothing of it is trusted: what makes no sense is refused by its reader or by the desk. */
final class CommandReader {

    /** Longest text taken from a browser; the desk has its own, shorter limit and says so. */
    private static final int LONGEST = 100_000;

    static final String UNDO = "undo";
    static final String REDO = "redo";
    static final String TAKE_BACK_DISMISSAL = "take-back-dismissal";

    private final JsonNode detail;
    private final JsonNode payload;

    /** @throws IllegalArgumentException if there is no valid command id */
    CommandReader(JsonNode detail) {
        this.detail = detail;
        this.payload = detail.path("payload");
        id();
    }

    /** The row that a command is about; empty if it names none. */
    static Optional<UnitId> unitOf(JsonNode detail) {
        long unit = detail.path("unit").asLong(0);
        return unit > 0 ? Optional.of(new UnitId(unit)) : Optional.empty();
    }

    CommandId id() {
        return new CommandId(UUID.fromString(detail.path("commandId").asString("")));
    }

    String kind() {
        return detail.path("kind").asString("");
    }

    /** Whether the command carries what was typed in the row's editor. */
    boolean savesTheDraft() {
        return kind().equals("edit") || kind().equals("approve-with-edit");
    }

    UnitId unit() {
        return new UnitId(detail.path("unit").asLong(0));
    }

    /**
     * The command; empty for an undo or a redo, which are about an article.
     *
     * @throws IllegalArgumentException if it is none
     */
    Optional<ReviewCommand> command() {
        int version = detail.path("version").asInt(-1);
        return Optional.ofNullable(
                switch (kind()) {
                    case "ok" -> new ReviewCommand.MarkOk(id(), unit(), version);
                    case "flag" -> flag(version);
                    case "edit" -> new ReviewCommand.Edit(id(), unit(), version, required("wording"));
                    case "accept-suggestion" -> new ReviewCommand.AcceptSuggestion(id(), unit(), version, issue());
                    case "dismiss" -> dismiss(version);
                    case "adopt-term" ->
                        new ReviewCommand.AdoptTerm(id(), unit(), version, issue(), optional("korean"));
                    case "approve" -> new ReviewCommand.Approve(id(), unit(), version);
                    case "approve-with-edit" ->
                        new ReviewCommand.ApproveWithEdit(id(), unit(), version, required("wording"));
                    case "reject" -> new ReviewCommand.Reject(id(), unit(), version, required("reason"));
                    case "restore" -> new ReviewCommand.Restore(id(), unit(), version, number("number"));
                    case "strike" -> new ReviewCommand.Strike(id(), unit(), version, true);
                    case "restore-furniture" -> new ReviewCommand.Strike(id(), unit(), version, false);
                    case "confirm" -> new ReviewCommand.ConfirmPairing(id(), unit(), version);
                    case "doubt" -> new ReviewCommand.DoubtPairing(id(), unit(), version);
                    case "join" -> new ReviewCommand.Join(id(), unit(), version);
                    case "split" -> new ReviewCommand.Split(id(), unit(), version);
                    case "split-at" -> new ReviewCommand.SplitAt(id(), unit(), version, side(), number("offset"));
                    case "merge-segments" ->
                        new ReviewCommand.MergeSegments(id(), unit(), version, side(), number("offset"));
                    case "move-up" -> new ReviewCommand.MoveUp(id(), unit(), version, side(), segments());
                    case "move-down" -> new ReviewCommand.MoveDown(id(), unit(), version, side(), segments());
                    case "run-up" -> new ReviewCommand.MoveRun(id(), unit(), version, side(), true, last());
                    case "run-down" -> new ReviewCommand.MoveRun(id(), unit(), version, side(), false, last());
                    case "link" ->
                        new ReviewCommand.Link(
                                id(),
                                unit(),
                                version,
                                new UnitId(payload.path("other").asLong(0)),
                                number("otherVersion"));
                    case "unlink" -> new ReviewCommand.Unlink(id(), unit(), version);
                    case "realign" -> new ReviewCommand.Realign(id(), unit(), version, required("plan"));
                    case UNDO, REDO -> null;
                    default -> throw new IllegalArgumentException("no such command");
                });
    }

    /** @throws IllegalArgumentException if it names no dismissal */
    TakeBackDismissal takeBackDismissal() {
        var dismissal = payload.path("dismissal");
        if (!dismissal.isIntegralNumber()) {
            throw new IllegalArgumentException("dismissal is missing");
        }
        return new TakeBackDismissal(id(), dismissal.asLong(), unitOf(detail).orElse(null));
    }

    private ReviewCommand flag(int version) {
        return new ReviewCommand.Flag(
                id(),
                unit(),
                version,
                side(),
                span(),
                ErrorType.valueOf(required("type")),
                Severity.valueOf(required("severity")),
                Optional.ofNullable(optional("comment")).orElse(""),
                optional("wording"));
    }

    private ReviewCommand dismiss(int version) {
        var scope = optional("scope");
        return new ReviewCommand.Dismiss(
                id(),
                unit(),
                version,
                issue(),
                required("reason"),
                scope == null ? DismissalScope.TEXT_IN_ARTICLE : DismissalScope.valueOf(scope));
    }

    private @Nullable Span span() {
        return payload.path("start").isNumber() && payload.path("end").isNumber()
                ? new Span(payload.path("start").asInt(), payload.path("end").asInt())
                : null;
    }

    private Side side() {
        return Side.valueOf(required("side"));
    }

    private int number(String name) {
        var value = payload.path(name);
        if (!value.isInt() || value.asInt() < 0) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value.asInt();
    }

    /** How many segments are to move; one unless it is said. */
    private int segments() {
        return payload.path("segments").isMissingNode() ? 1 : number("segments");
    }

    private @Nullable UnitId last() {
        var value = payload.path("last");
        return value.isNumber() ? new UnitId(value.asLong()) : null;
    }

    private IssueId issue() {
        return new IssueId(payload.path("issue").asLong(0));
    }

    private String required(String name) {
        var value = optional(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private @Nullable String optional(String name) {
        var value = payload.path(name);
        if (!value.isString()) {
            return null;
        }
        var text = value.asString();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(name + " is too long");
        }
        return text;
    }
}
