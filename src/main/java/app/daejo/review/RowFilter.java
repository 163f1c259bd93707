package app.daejo.review;

/** Which rows of an article a reviewer wants to see. */
public enum RowFilter {
    ALL,
    /** With an open issue. */
    OPEN,
    /** With a fix that waits for approval. */
    WAITING,
    UNREAD,
    /** With a doubtful pairing. */
    DOUBTFUL
}
