package app.daejo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.benchmark.Typing;
import app.daejo.quality.check.StandardChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A check that is remembered row by row says of an article what it says of each of its rows alone. */
class RowByRowTest {

    private static final List<String> ROW_BY_ROW =
            List.of("markup", "furniture", "hangul", "unit", "term", "negation", "grammar", "repeat");

    @Test
    void saysOfEachRowAloneWhatItSaysOfItInTheArticle() throws Exception {
        var random = new Random(7);
        var texts = SampleRows.twice();
        for (int i = 1; i < texts.size(); i += 2) {
            texts.set(i, Typing.change(texts.get(i), random));
        }
        var article = article(texts);
        int found = 0;
        for (var check : StandardChecks.all()) {
            if (ROW_BY_ROW.contains(check.code())) {
                var alone = new ArrayList<String>();
                for (int row = 0; row < article.pairs().size(); row++) {
                    int here = row;
                    check.find(article(texts.subList(2 * row, 2 * row + 2)))
                            .forEach(finding -> alone.add(here + " " + finding.span() + finding.message()));
                }
                var together = check.find(article);
                assertThat(together)
                        .as(check.code())
                        .extracting(finding -> finding.pair() + " " + finding.span() + finding.message())
                        .containsExactlyElementsOf(alone);
                assertThat(together)
                        .allSatisfy(finding -> assertThat(finding.evidence().marks())
                                .allSatisfy(mark -> assertThat(mark.pair()).isEqualTo(finding.pair())));
                found += together.size();
            }
        }
        assertThat(found).isPositive();
    }

    private static Bitext article(List<String> texts) {
        var pairs = new ArrayList<Bitext.Pair>();
        for (int i = 0; i < texts.size(); i += 2) {
            pairs.add(new Bitext.Pair("r" + i, texts.get(i), texts.get(i + 1)));
        }
        return new Bitext("sample", null, List.of(new Bitext.GlossaryEntry("영화", "motion picture")), pairs);
    }
}
