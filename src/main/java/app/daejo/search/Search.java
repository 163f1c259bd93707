package app.daejo.search;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds words in the latest wordings, the Korean and the headlines, whatever their case and normal form. */
@Service
public class Search {

    /** Places that are shown of one search. */
    public static final int MOST = 60;

    /** The search form is not unique: more texts are read than shown, and, where those were too few, more again. */
    private static final int[] READ = {200, 2_000};

    private final SearchSheet sheet;

    Search(SearchSheet sheet) {
        this.sheet = sheet;
    }

    /** Places in all articles: headlines first, then rows, newest articles first; at most {@link #MOST}. */
    @Transactional(readOnly = true)
    @RolesAllowed("TRANSLATOR")
    public Hits everywhere(String query) {
        return Wanted.of(query).map(this::everywhere).orElse(Hits.NONE);
    }

    private Hits everywhere(Wanted wanted) {
        var hits = Hits.NONE;
        for (int limit : READ) {
            var texts = sheet.everywhere(wanted.words(), limit);
            var places = texts.stream()
                    .flatMap(found -> hit(found, wanted))
                    .limit(MOST + 1L)
                    .toList();
            boolean all = texts.size() < limit;
            hits = new Hits(places.subList(0, Math.min(MOST, places.size())), places.size() > MOST || !all);
            if (all || places.size() > MOST) {
                return hits;
            }
        }
        return hits;
    }

    /** All rows of an article that have the words on either side, in reading order. */
    @Transactional(readOnly = true)
    @RolesAllowed("TRANSLATOR")
    public List<UnitId> within(ArticleId article, String query) {
        return Wanted.of(query)
                .map(wanted -> sheet.within(article, wanted.words()).stream()
                        .filter(found -> wanted.isIn(found.text()))
                        .map(SearchSheet.Found::unit)
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(List.of());
    }

    private static Stream<Hit> hit(SearchSheet.Found found, Wanted wanted) {
        return wanted.in(found.text()).stream()
                .map(span -> new Hit(
                        found.article(),
                        found.title(),
                        found.unit(),
                        found.position(),
                        found.side(),
                        Passage.of(found.text(), span)));
    }
}
