package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.util.HashSet;
import java.util.Set;

/**
 * Goes out after a commit so that open screens re-read those rows; carries ids, never text.
 *
 * @param units rows that are other now
 * @param rowsMoved whether rows came, went or changed places
 * @param issuesOnly whether nobody has worked on the rows: only what the checks say of them is other now, their versions are not
 */
public record UnitChanged(ArticleId article, Set<UnitId> units, boolean rowsMoved, boolean issuesOnly) {

    public UnitChanged {
        units = Set.copyOf(units);
    }

    /** Somebody has worked on the rows. */
    public UnitChanged(ArticleId article, Set<UnitId> units, boolean rowsMoved) {
        this(article, units, rowsMoved, false);
    }

    /** The checks say something else of the rows. */
    static UnitChanged checked(ArticleId article, Set<UnitId> units) {
        return new UnitChanged(article, units, false, true);
    }

    /** Both of two changes of one article. */
    public UnitChanged and(UnitChanged other) {
        var both = new HashSet<>(units);
        both.addAll(other.units);
        return new UnitChanged(article, both, rowsMoved || other.rowsMoved, issuesOnly && other.issuesOnly);
    }
}
