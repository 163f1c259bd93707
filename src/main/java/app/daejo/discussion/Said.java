package app.daejo.discussion;

/** What became of something that somebody did in a conversation. */
public enum Said {
    DONE,
    NO_SUCH_ROW,
    NO_SUCH_THREAD,
    NOTHING_SAID,
    TOO_LONG,
    NOT_STORABLE,
    SPAN_OUTSIDE,
    NOT_YOURS
}
