package app.daejo.listing;

/** What became of an assignment. */
public sealed interface AssignmentOutcome {

    /** It holds now. */
    record Done(Assignment assignment) implements AssignmentOutcome {}

    /** Somebody was quicker; nothing was changed, and this holds. */
    record Stale(Assignment now) implements AssignmentOutcome {}

    /** It was not made. */
    record Refused(Reason reason) implements AssignmentOutcome {}

    /** Why an assignment is not made. */
    enum Reason {
        /** A translator may take an article that is nobody's, and nothing else. */
        NOT_YOURS_TO_SAY,
        NO_SUCH_ARTICLE,
        /** There is no such person, or they may not sign in. */
        NO_SUCH_PERSON,
        /** A date in another age is a slip of the finger. */
        DATE_OUT_OF_RANGE
    }
}
