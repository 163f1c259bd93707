package app.daejo.listing;

/** In which order the list stands. */
public enum ListOrder {
    NEWEST,
    /** The nearest date first, articles without one last. */
    DUE,
    TITLE,
    /** Most open issues first. */
    ISSUES
}
