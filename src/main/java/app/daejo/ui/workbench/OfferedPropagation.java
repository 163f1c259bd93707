package app.daejo.ui.workbench;

import app.daejo.article.ArticleId;
import app.daejo.review.PropagationPlan;
import app.daejo.review.Replacement;
import app.daejo.review.RowState;
import app.daejo.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where else a fix belongs, as the browser shows it. */
record OfferedPropagation(List<Replacement> changes, int chosen, String korean, List<Place> places, boolean more) {

    /**
     * A row in which it stands.
     *
     * @param here whether it is in the article that is open
     * @param n the number shown, from 1
     */
    record Place(
            long unit,
            int version,
            boolean here,
            String title,
            int n,
            PropagationPlan.Kind kind,
            List<Span> spans,
            String before,
            String after,
            String source,
            RowState state,
            PropagationPlan.@Nullable Bar bar) {}

    static OfferedPropagation of(PropagationPlan plan, ArticleId here) {
        return new OfferedPropagation(
                plan.changes(),
                plan.chosen(),
                plan.korean(),
                plan.places().stream()
                        .map(place -> new Place(
                                place.unit().value(),
                                place.version(),
                                place.article().equals(here),
                                place.title(),
                                place.position() + 1,
                                place.kind(),
                                place.spans(),
                                place.before(),
                                place.after(),
                                place.source(),
                                place.state(),
                                place.bar()))
                        .toList(),
                plan.more());
    }
}
