package app.daejo.listing;

/** Where an article stands, as the list says it: its state, what holds it up on its way in, and whether the desk has to decide. */
public enum Standing {
    /** Its way in stopped. */
    FAILED,
    INTAKE,
    IN_REVIEW,
    /** Fixes wait for somebody who may approve them. */
    WITH_DESK,
    APPROVED,
    EXPORTED,
    PUBLISHED,
    REOPENED
}
