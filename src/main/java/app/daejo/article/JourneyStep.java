package app.daejo.article;

/** The steps of an article's way in, in order; what is stored is the last one that finished. */
public enum JourneyStep {
    /** Bytes and decoded texts are stored. */
    RECEIVED,
    /** Both texts are cut into blocks and segments. */
    SEGMENTED,
    /** Segments are paired into translation units. */
    ALIGNED,
    /** Every unit has its first revision. */
    SEEDED,
    /** The checks have run: ready for review. */
    CHECKED;

    public boolean isLast() {
        return this == CHECKED;
    }
}
