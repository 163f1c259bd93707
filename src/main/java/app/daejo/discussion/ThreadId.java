package app.daejo.discussion;

/** A conversation's number. */
public record ThreadId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
