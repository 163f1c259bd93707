package app.daejo.article;

import app.daejo.account.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of writing in two languages.
 *
 * @param sourceTitle Korean title; empty where there is no Korean
 * @param targetTitle English title
 * @param hasSource whether a Korean text came with it; without one the English is reviewed alone
 * @param step the last finished step of its way in
 * @param failure why its way in stopped, {@link #CANCELLED} if somebody wanted it so; null while all is well
 */
public record Article(
        ArticleId id,
        String sourceTitle,
        String targetTitle,
        boolean hasSource,
        ArticleState state,
        JourneyStep step,
        @Nullable String failure,
        PersonId receivedBy,
        Instant receivedAt) {

    /** What {@link #failure} says of a way in that somebody stopped. */
    public static final String CANCELLED = "CANCELLED";

    /** What people call it: the English title, where there is none the Korean. */
    public String title() {
        return targetTitle.isBlank() ? sourceTitle : targetTitle;
    }

    public boolean isCancelled() {
        return CANCELLED.equals(failure);
    }

    public boolean isReadyForReview() {
        return step.isLast();
    }
}
