package app.daejo.review;

/** Where a row stands. Any edit returns it to {@link #PROPOSED}. */
public enum RowState {
    UNREAD,
    OK,
    FLAGGED,
    PROPOSED,
    APPROVED,
    ACCEPTED_WITH_EDIT,
    REJECTED;

    /** Whether a person has decided about the wording that now stands. */
    public boolean isSettled() {
        return this == OK || this == APPROVED || this == ACCEPTED_WITH_EDIT || this == REJECTED;
    }
}
