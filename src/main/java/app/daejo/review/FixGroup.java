package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fixes that wait and change the same words in the same way; often there is but one.
 *
 * @param changes what they all change; empty where a fix stands for itself
 * @param own whether the person who looks wrote them and may not approve them for that
 * @param fixes the longest-waiting first, never empty
 */
public record FixGroup(List<Replacement> changes, boolean own, List<Waiting> fixes) {

    public FixGroup {
        changes = List.copyOf(changes);
        fixes = List.copyOf(fixes);
    }

    /**
     * A fix that waits.
     *
     * @param version of its row
     * @param title of the article
     * @param position of the row in it, 0-based
     * @param before the wording that would be published without it
     * @param issue what it answers; null for an edit that answers none
     */
    public record Waiting(
            UnitId unit,
            int version,
            ArticleId article,
            String title,
            int position,
            String source,
            String before,
            String after,
            PersonId author,
            Instant proposedAt,
            @Nullable Issue issue) {}
}
