package app.daejo.revision;

import app.daejo.article.ArticleId;

/**
 * One link of an article's hash chain.
 *
 * @param number counts up from 1 within the article, without gaps
 * @param subject the unit of a revision, the decision, or the milestone
 * @param part number of a revision; else 0
 * @param hash 32 bytes
 */
public record ChainLink(ArticleId article, long number, Kind kind, long subject, int part, byte[] hash) {

    /** What a link can cover. */
    public enum Kind {
        REVISION,
        DECISION,
        MILESTONE
    }
}
