package app.daejo.release;

import app.daejo.revision.Milestone;

/** What became of a wish to move an article. */
public sealed interface MoveOutcome {

    /** It was done, now or when the same command came before. */
    record Done(Milestone made) implements MoveOutcome {}

    /** Somebody was quicker; nothing was done. */
    record Stale(Milestone theirs) implements MoveOutcome {}

    /** It may not be done; nothing was. */
    record Refused(Refusal why) implements MoveOutcome {}

    /** Why a move is refused; each has a message in both languages. */
    enum Refusal {
        NO_SUCH_ARTICLE,
        NOT_ALLOWED,
        NOT_FROM_HERE,
        NOT_SETTLED,
        /** Somebody has worked on rows since the person looked. */
        CHANGED_SINCE,
        ROWS_UNREAD,
        /** Not all is decided, and the person has not said that it is to be handed over all the same. */
        LEFT_OPEN,
        REASON_MISSING,
        TEXT_TOO_LONG,
        TEXT_NOT_STORABLE,
        ADDRESS_WRONG
    }
}
