package app.daejo.listing;

/** The views of the list that everybody has. */
public enum ListView {
    ALL,
    /** Assigned to the person who looks, or brought by them. */
    MINE,
    /** Waiting for the desk. */
    WAITING,
    /** Overdue, or due soon. */
    DUE,
    /** Published at some time, whatever came after. */
    PUBLISHED,
    /** Published, and corrected since. */
    CORRECTED,
    /** What was put away; it is in no other view. */
    AWAY
}
