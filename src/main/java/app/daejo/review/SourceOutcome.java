package app.daejo.review;

/** What became of a wish to add an article's Korean. */
public sealed interface SourceOutcome {

    /** It was done, now or when the same command came before. */
    record Done() implements SourceOutcome {}

    /** It may not be done; nothing was. */
    record Refused(Refusal why) implements SourceOutcome {}

    /** Why it is refused; each has a message in both languages. */
    enum Refusal {
        NOT_ALLOWED,
        /** There is none, or it is still on its way in. */
        NO_SUCH_ARTICLE,
        /** It came with the article, or somebody was quicker. */
        SOURCE_THERE,
        /** The desk decides about the article as it was handed over. */
        WITH_DESK,
        /** The article has been moved on or back since the person looked. */
        MOVED_SINCE,
        /** It holds nothing but page furniture. */
        NOTHING_TO_PAIR,
        /** It is the English once more. */
        SAME_TEXT
    }
}
