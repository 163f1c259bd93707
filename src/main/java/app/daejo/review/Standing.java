package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;

/**
 * Where a unit stands.
 *
 * @param version counts every change of the unit
 * @param latest number of the newest revision
 * @param settled number of the revision that would be published
 */
record Standing(UnitId unit, ArticleId article, int version, RowState state, int latest, int settled) {

    Standing with(RowState state) {
        return new Standing(unit, article, version, state, latest, settled);
    }

    Standing withLatest(int latest) {
        return new Standing(unit, article, version, state, latest, settled);
    }

    Standing settledAtLatest() {
        return new Standing(unit, article, version, state, latest, latest);
    }

    Standing withSettled(int settled) {
        return new Standing(unit, article, version, state, latest, settled);
    }
}
