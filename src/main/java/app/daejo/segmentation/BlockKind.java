package app.daejo.segmentation;

/** What a run of segments is in an article. */
public enum BlockKind {
    HEADLINE,
    BYLINE,
    LEDE,
    PARAGRAPH,
    QUESTION,
    ANSWER,
    NOTE,
    CAPTION,
    CREDIT,
    /** Page debris that is no part of the article; struck out, never deleted. */
    FURNITURE
}
