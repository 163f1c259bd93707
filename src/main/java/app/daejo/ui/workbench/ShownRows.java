package app.daejo.ui.workbench;

import app.daejo.alignment.UnitId;
import app.daejo.review.Reviews;
import app.daejo.review.RowFilter;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** The chosen rows as the browser shows them: chooses others, and keeps the person's place while rows change, move and go. */
final class ShownRows {

    private final Reviews reviews;
    private final Rows rows;
    private final Workbench workbench;
    private final NothingHere nothing;
    private final Words words;
    private RowFilter filter = RowFilter.ALL;

    ShownRows(Reviews reviews, Rows rows, Workbench workbench, NothingHere nothing, Words words) {
        this.reviews = reviews;
        this.rows = rows;
        this.workbench = workbench;
        this.nothing = nothing;
        this.words = words;
    }

    /** @return whether others were chosen before */
    boolean choose(RowFilter chosen) {
        boolean changed = filter != chosen;
        filter = chosen;
        load();
        return changed;
    }

    private void load() {
        rows.load(filter);
        workbench.setOverview(Overview.of(rows.glances()));
        nothing.show(filter, rows.glances().isEmpty());
    }

    /** Leads to the first of them, and says how many there are. */
    void beginAgain() {
        workbench.goTo(0);
        workbench.getElement().callJsFunction("showing", filter.name().toLowerCase(Locale.ROOT));
        int count = rows.glances().size();
        workbench.announce(count == 0 ? words.say("nothing." + filter) : words.say("filter.shown", count));
    }

    /**
     * Shows rows as they are now.
     *
     * @param rowsMoved whether others stand elsewhere now, or are new, or gone
     * @param active the row where the person is
     * @param follow leads there where rows have moved
     */
    void renew(Collection<UnitId> units, boolean rowsMoved, @Nullable UnitId active, ObjIntConsumer<UnitId> follow) {
        if (!rowsMoved) {
            reviews.rows(units).forEach(row -> rows.renew(row)
                    .ifPresent(place -> workbench.renew(place, rows.glances().get(place))));
            return;
        }
        var before = placeOf(active);
        load();
        var after = placeOf(active);
        if (active != null && after.isPresent()) {
            follow.accept(active, after.getAsInt());
        } else {
            // A row that was joined away leaves the person at its place.
            before.ifPresent(workbench::goTo);
        }
    }

    private OptionalInt placeOf(@Nullable UnitId unit) {
        return unit == null ? OptionalInt.empty() : rows.placeOf(unit);
    }
}
