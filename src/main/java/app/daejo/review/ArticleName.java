package app.daejo.review;

import app.daejo.alignment.UnitId;
import java.util.List;

/**
 * A name or a work of an article with everything the English calls it.
 *
 * @param korean as the source writes it; empty where it cannot be told
 * @param forms the most used first, never empty
 */
public record ArticleName(String korean, List<Form> forms) {

    /**
     * One English form.
     *
     * @param form as written
     * @param places the rows it stands in, in reading order, a row once for each time
     */
    public record Form(String form, List<Place> places) {}

    /** A row, with its place in the reading order, 0-based. */
    public record Place(UnitId unit, int position) {}

    /** Whether the article calls it by more than one form, which is worth a look. */
    public boolean isManyFormed() {
        return forms.size() > 1;
    }
}
