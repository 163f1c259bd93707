package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * A dismissal as it stands in a list.
 *
 * @param findings how many places it has kept quiet so far, in the article that is asked about, else on the desk; what the checks would
 *     say of rows written since is not counted
 * @param place where it was said; null where that row is gone
 */
public record ListedDismissal(
        Dismissed dismissed, int findings, @Nullable Place place) {

    /**
     * A row of an article.
     *
     * @param position from 0
     */
    public record Place(ArticleId article, String title, UnitId unit, int position) {}
}
