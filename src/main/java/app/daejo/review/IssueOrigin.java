package app.daejo.review;

/** Who raised an issue. */
public enum IssueOrigin {
    CHECK,
    PERSON
}
