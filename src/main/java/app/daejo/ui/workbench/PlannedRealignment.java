package app.daejo.ui.workbench;

import app.daejo.review.RealignmentPlan;
import java.util.List;

/**
 * What re-aligning would change, as the browser shows it.
 *
 * @param plan tells the desk which plan was seen
 * @param standing rows that stand in any case
 * @param places how many places would change; not all of them need be shown
 * @param before rows that would go
 * @param after rows that would come
 */
record PlannedRealignment(String plan, int standing, int places, int before, int after, List<Place> shown) {

    /** More would not be read. */
    private static final int MOST_SHOWN = 150;

    /** A place that would change. */
    record Place(List<Row> before, List<Row> after) {}

    /** A row before or after; {@code n} is its number before, 0 for one that would come. */
    record Row(int n, String source, String target) {}

    static PlannedRealignment of(RealignmentPlan plan) {
        return new PlannedRealignment(
                plan.digest(),
                plan.standing(),
                plan.regions().size(),
                plan.rowsBefore(),
                plan.rowsAfter(),
                plan.regions().stream()
                        .limit(MOST_SHOWN)
                        .map(region -> new Place(rows(region.before()), rows(region.after())))
                        .toList());
    }

    private static List<Row> rows(List<RealignmentPlan.Paired> rows) {
        return rows.stream()
                .map(row -> new Row(row.position() + 1, row.source(), row.target()))
                .toList();
    }
}
