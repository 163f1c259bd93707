package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where else something stands that was changed in a row.
 *
 * @param changes what was changed in the row, in reading order; empty where nothing can be looked for
 * @param chosen which of the changes the places are about
 * @param korean what the changed English stands for; empty where that is not known
 * @param places a row's places of one kind each; the article's own rows first
 * @param more whether there are more rows than are listed
 */
public record PropagationPlan(List<Replacement> changes, int chosen, String korean, List<Place> places, boolean more) {

    /** So many rows are listed at most. */
    public static final int MOST = 200;

    public PropagationPlan {
        changes = List.copyOf(changes);
        places = List.copyOf(places);
    }

    /** How near an occurrence is to what was changed. */
    public enum Kind {
        /** The same English for the same Korean. */
        SAME_WORD,
        /** The plural, the possessive or other capitals, for the same Korean. */
        OTHER_FORM,
        /** The same English, but its Korean is not in that row, or not known. */
        OTHER_SOURCE
    }

    /** Why a row is shown and cannot be chosen. */
    public enum Bar {
        WAITS_FOR_APPROVAL,
        STRUCK_OUT
    }

    /**
     * A row in which it stands.
     *
     * @param title of the article
     * @param position in the reading order of its article, 0-based
     * @param before the row's latest wording
     * @param after what the row would read if all of its places here were changed
     * @param bar null where it can be chosen
     */
    public record Place(
            UnitId unit,
            int version,
            ArticleId article,
            String title,
            int position,
            Kind kind,
            List<Span> spans,
            String before,
            String after,
            String source,
            RowState state,
            @Nullable Bar bar) {

        public Place {
            spans = List.copyOf(spans);
        }
    }
}
