package app.daejo.review;

/** Where an issue stands. */
public enum IssueStatus {
    OPEN,
    /** A fix for it waits for approval. */
    ANSWERED,
    /** Its fix was approved. */
    FIXED,
    /** A person said that it is none. */
    DISMISSED,
    /** The check no longer finds it, or the person took it back. */
    WITHDRAWN
}
