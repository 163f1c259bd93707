package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.util.Set;

/** Goes out after a commit so that open screens re-read those rows; carries ids, never text. */
public record UnitChanged(ArticleId article, Set<UnitId> units, boolean rowsMoved) {

    public UnitChanged {
        units = Set.copyOf(units);
    }
}
