package app.daejo.article;

import app.daejo.account.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of writing in two languages.
 *
 * @param sourceTitle Korean headline
 * @param targetTitle English headline as received
 * @param step the last finished step of its way in
 * @param failure why its way in stopped; null while all is well
 */
public record Article(
        ArticleId id,
        String sourceTitle,
        String targetTitle,
        ArticleState state,
        JourneyStep step,
        @Nullable String failure,
        PersonId receivedBy,
        Instant receivedAt) {

    public boolean isReadyForReview() {
        return step.isLast();
    }
}
