package app.daejo.ui.workbench;

import app.daejo.quality.Counterparts;
import app.daejo.quality.Rendering;
import app.daejo.review.ReviewRow;
import java.util.List;

/** Draws an article's rows for the browser, in the reader's language and with what is known of the article's names. */
final class RowDrawing {

    private final Words words;
    private List<Rendering> names = List.of();

    RowDrawing(Words words) {
        this.words = words;
    }

    /** @param names what the article is known to call by which English */
    void setNames(List<Rendering> names) {
        this.names = names;
    }

    DrawnRow draw(ReviewRow row) {
        return DrawnRow.of(row, Counterparts.in(row.source(), row.target(), names), words);
    }
}
