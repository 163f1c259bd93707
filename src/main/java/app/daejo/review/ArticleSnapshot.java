package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.alignment.UnitText;
import app.daejo.article.ArticleId;
import app.daejo.quality.Bitext;
import app.daejo.revision.Revision;
import app.daejo.termbase.Term;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as it reads at one moment, the way the checks see it.
 *
 * @param rows in reading order, furniture left out
 * @param latest the newest wording of each unit
 * @param bitext those rows; a place in it is a place in {@code rows}
 * @param with the terms, dismissals and checks that hold at that moment
 * @param asked how often the checks had been asked to look at it by then
 */
record ArticleSnapshot(
        ArticleId article, List<UnitText> rows, Map<UnitId, Revision> latest, Bitext bitext, String with, long asked) {

    static ArticleSnapshot of(
            ArticleId article,
            List<UnitText> rows,
            Map<UnitId, Revision> latest,
            List<Term> terms,
            String with,
            long asked) {
        var prose = rows.stream().filter(row -> !row.isFurniture()).toList();
        var bitext = new Bitext(
                article.toString(),
                null,
                terms.stream()
                        .map(term -> new Bitext.GlossaryEntry(term.korean(), term.english()))
                        .toList(),
                prose.stream()
                        .map(row -> new Bitext.Pair(
                                row.unit().id().toString(),
                                row.source(),
                                text(latest.get(row.unit().id()))))
                        .toList());
        return new ArticleSnapshot(article, prose, latest, bitext, with, asked);
    }

    private static String text(@Nullable Revision revision) {
        return revision == null ? "" : revision.text();
    }

    /** The newest wording of the row at that place; null for a row without any. */
    @Nullable
    Revision wording(int place) {
        return latest.get(rows.get(place).unit().id());
    }

    /** Whether an issue is about the wording that was the newest then. */
    boolean isAboutLatest(Issue issue) {
        var revision = latest.get(issue.unit());
        return revision != null && revision.number() == issue.number();
    }

    /** Whether a unit stands as it did then: nobody has written it anew, or it is in no row either way. */
    boolean stillHolds(UnitId unit, Map<UnitId, Integer> numbersNow) {
        var now = numbersNow.get(unit);
        var then = latest.get(unit);
        return now == null || then != null && then.number() == now;
    }
}
