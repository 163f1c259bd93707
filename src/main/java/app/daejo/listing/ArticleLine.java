package app.daejo.listing;

import app.daejo.article.ArticleId;
import app.daejo.article.Heading;
import app.daejo.article.JourneyStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One article of the list.
 *
 * @param heading its titles, and whom print credits with it
 * @param hasSource whether a Korean text came with it; without one the checks against the source are off
 * @param step the last finished step of its way in
 * @param waiting fixes that wait for a decision
 * @param openIssues as {@code review.Progress} counts them
 * @param rows all rows but furniture
 * @param read those of them that anybody has read
 * @param corrections rows that read otherwise than when the article was first published; 0 if it never was
 * @param assigneeName empty where nobody has the article
 * @param due how near the date is; null where it is far, or matters no more
 * @param mine whether it was brought by the person who looks
 */
public record ArticleLine(
        ArticleId id,
        Heading heading,
        boolean hasSource,
        Standing standing,
        JourneyStep step,
        int waiting,
        int openIssues,
        int rows,
        int read,
        int corrections,
        Assignment assignment,
        String assigneeName,
        @Nullable Due due,
        String broughtBy,
        Instant receivedAt,
        boolean mine) {

    public String sourceTitle() {
        return heading.sourceTitle();
    }

    public String targetTitle() {
        return heading.targetTitle();
    }

    public boolean isReadyForReview() {
        return step.isLast();
    }

    /** The share of rows that somebody has read, in percent: 100 only when all are. */
    public int coverage() {
        return rows == 0 ? 0 : (int) (100L * read / rows);
    }
}
