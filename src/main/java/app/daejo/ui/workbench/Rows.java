package app.daejo.ui.workbench;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.review.ReviewRow;
import app.daejo.review.Reviews;
import app.daejo.review.RowFilter;
import app.daejo.review.RowGlance;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The rows on the screen: the list as it was when the filter was chosen, its contents read page by page.
 *
 * <p>A row that no longer meets the filter stays until the filter is chosen again: rows must not slip from under the reader's eyes.
 */
final class Rows {

    private final Reviews reviews;
    private final ArticleId article;
    private final CallbackDataProvider<ReviewRow, Void> pages;
    private ListedRows glances = new ListedRows(List.of());

    Rows(Reviews reviews, ArticleId article) {
        this.reviews = reviews;
        this.article = article;
        this.pages = new CallbackDataProvider<>(
                query -> page(query.getOffset(), query.getLimit()), query -> glances.size(), ReviewRow::unit);
    }

    CallbackDataProvider<ReviewRow, Void> pages() {
        return pages;
    }

    List<RowGlance> glances() {
        return glances;
    }

    void load(RowFilter filter) {
        glances = new ListedRows(reviews.glances(article, filter));
        pages.refreshAll();
    }

    private Stream<ReviewRow> page(int offset, int limit) {
        var units = glances.subList(offset, Math.min(glances.size(), offset + limit)).stream()
                .map(RowGlance::unit)
                .toList();
        return units.isEmpty() ? Stream.empty() : reviews.rows(units).stream();
    }

    /** Takes over a row as it is now; empty if it is not in the list. */
    OptionalInt renew(ReviewRow row) {
        var place = placeOf(row.unit());
        place.ifPresent(at -> {
            glances.set(at, RowGlance.of(row));
            pages.refreshItem(row);
        });
        return place;
    }

    /** The place of the first row that needs a person; 0 where none does. */
    int firstOpen() {
        for (int i = 0; i < glances.size(); i++) {
            if (glances.get(i).open() && !glances.get(i).furniture()) {
                return i;
            }
        }
        return 0;
    }

    OptionalInt placeOf(UnitId unit) {
        return glances.placeOf(unit);
    }
}
