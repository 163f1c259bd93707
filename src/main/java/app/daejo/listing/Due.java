package app.daejo.listing;

/** How near the date is by which an article is due; one that has gone out is due no more. */
public enum Due {
    OVERDUE,
    /** Within a day from now. */
    SOON,
    /** No date is set. */
    UNSET
}
