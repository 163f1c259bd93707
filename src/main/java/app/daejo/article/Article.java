package app.daejo.article;

import app.daejo.account.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of writing in two languages.
 *
 * @param heading its titles, and whom print credits with it
 * @param hasSource whether a Korean text came with it; without one the English is reviewed alone
 * @param step the last finished step of its way in
 * @param failure why its way in stopped, {@link #CANCELLED} if somebody wanted it so; null while all is well
 */
public record Article(
        ArticleId id,
        Heading heading,
        boolean hasSource,
        ArticleState state,
        JourneyStep step,
        @Nullable String failure,
        PersonId receivedBy,
        Instant receivedAt) {

    /** What {@link #failure} says of a way in that somebody stopped. */
    public static final String CANCELLED = "CANCELLED";

    /** Korean title; empty where there is no Korean. */
    public String sourceTitle() {
        return heading.sourceTitle();
    }

    public String targetTitle() {
        return heading.targetTitle();
    }

    /** What people call it: the English title, where there is none the Korean. */
    public String title() {
        return targetTitle().isBlank() ? sourceTitle() : targetTitle();
    }

    public boolean isCancelled() {
        return CANCELLED.equals(failure);
    }

    public boolean isReadyForReview() {
        return step.isLast();
    }
}
