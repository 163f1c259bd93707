package app.daejo.quality;

/** How sure a check is of what it says. */
public enum Tier {
    /** On by default: nearly always right. */
    A,
    /** A hint, shown on request. */
    B
}
