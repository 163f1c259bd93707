package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.revision.Revision;
import java.util.List;
import java.util.Set;

/** What became of a command. */
public sealed interface Outcome {

    /**
     * It was done, now or when the same command came before.
     *
     * @param changed the units that changed, and so have a new version
     * @param rowsMoved whether rows came, went or changed places
     */
    record Done(Set<UnitId> changed, boolean rowsMoved) implements Outcome {

        public Done {
            changed = Set.copyOf(changed);
        }
    }

    /**
     * The row has changed since the person saw it; nothing was done.
     *
     * @param mine what the person wanted to write; empty for a command without a wording
     * @param theirs the wording that stands now, and whose it is; the wording before both is the one the person was looking at
     * @param version what the row's version is now
     */
    record Stale(String mine, Revision theirs, int version) implements Outcome {}

    /**
     * It may not be done; nothing was.
     *
     * @param rows which of many rows stand in the way; empty where there is but one
     * @param also what else stands in the way, in other rows
     * @param others the rows that would be changed if it were not for these
     */
    record Refused(Refusal why, List<UnitId> rows, List<Refused> also, List<UnitId> others) implements Outcome {

        public Refused {
            rows = List.copyOf(rows);
            also = List.copyOf(also);
            others = List.copyOf(others);
        }

        public Refused(Refusal why, List<UnitId> rows) {
            this(why, rows, List.of(), List.of());
        }

        public Refused(Refusal why) {
            this(why, List.of());
        }
    }

    /** Why a command is refused; each has a message in both languages. */
    enum Refusal {
        NO_SUCH_ROW,
        NO_SUCH_ISSUE,
        NO_SUCH_DISMISSAL,
        ISSUES_OPEN,
        WAITS_FOR_APPROVAL,
        NOTHING_WAITS,
        NOTHING_SUGGESTED,
        NOTHING_CHANGED,
        NOTHING_TO_UNDO,
        NOTHING_TO_REDO,
        OWN_WORDING,
        REASON_MISSING,
        NO_TERM,
        KOREAN_UNKNOWN,
        CHANGED_SINCE,
        NO_NEIGHBOUR,
        NOT_DIVISIBLE,
        NOT_ADJOINING,
        NOT_LINKABLE,
        NOTHING_TO_MOVE,
        NOTHING_TO_MERGE,
        NOTHING_TO_REALIGN,
        NO_SOURCE,
        PLAN_CHANGED,
        ROWS_CHANGED,
        SAID_ALREADY,
        FURNITURE,
        SPAN_OUTSIDE,
        TEXT_TOO_LONG,
        COMMENT_TOO_LONG,
        TEXT_NOT_STORABLE,
        NOT_ALLOWED
    }
}
