package app.daejo.review;

/** Names a stored issue. */
public record IssueId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
