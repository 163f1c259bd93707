package app.daejo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.benchmark.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** After any edits, what the checks say of an article is what checks say that never saw it before. */
class EditedArticleTest {

    private static final int EDITS = 120;
    private static final int COMPARE_EVERY = 20;

    @Test
    void saysAfterEachEditWhatAFreshRunSays() throws Exception {
        var random = new Random(20261122);
        var texts = SampleRows.twice();
        var run = new RememberedChecksTest.Run();
        run.apply(texts);
        boolean changed = false;
        var first = run.apply(texts);
        for (int edit = 1; edit <= EDITS; edit++) {
            change(texts, random);
            var findings = run.apply(texts);
            changed |= !findings.equals(first);
            if (edit % COMPARE_EVERY == 0) {
                assertThat(findings).as("after %d edits", edit).isEqualTo(SampleRows.fresh(texts));
            }
        }
        assertThat(changed).isTrue();
    }

    @Test
    void saysTheSameAfterRowsMoveAndGo() throws Exception {
        var texts = SampleRows.twice();
        var run = new RememberedChecksTest.Run();
        run.apply(texts);
        var moved = new ArrayList<>(texts.subList(8, texts.size()));
        moved.addAll(texts.subList(2, 8));
        assertThat(run.apply(moved)).isEqualTo(SampleRows.fresh(moved)).isNotEqualTo(run.apply(texts));
    }

    /** One side of one row: mostly the translation, now and then the Korean, sometimes all of it. */
    private static void change(List<String> texts, Random random) {
        int row = random.nextInt(texts.size() / 2);
        int side = random.nextInt(6) == 0 ? 0 : 1;
        int place = 2 * row + side;
        texts.set(place, random.nextInt(15) == 0 ? "" : Typing.change(texts.get(place), random));
    }
}
