package app.daejo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the checks remember of earlier runs must change nothing that they say. */
class RememberedChecksTest {

    /** Runs the checks on rows of source and target; loaded anew it remembers nothing. */
    public static final class Run implements Function<List<String>, String> {

        @Override
        public String apply(List<String> texts) {
            var pairs = new ArrayList<Bitext.Pair>();
            for (int i = 0; i < texts.size(); i += 2) {
                pairs.add(new Bitext.Pair("r" + i / 2, texts.get(i), texts.get(i + 1)));
            }
            var findings = Checks.standard().run(new Bitext("sample", null, List.of(), pairs));
            return String.join("\n", findings.stream().map(Finding::toString).toList());
        }
    }

    @Test
    void saysTheSameAsAFreshRunAfterRunsOverOtherStatesOfTheArticle() throws Exception {
        var before = SampleRows.once();
        var after = edited(before);
        var run = new Run();
        for (int row = 0; row < before.size() / 2; row++) {
            var between = new ArrayList<>(before);
            between.set(2 * row + 1, after.get(2 * row + 1));
            run.apply(between);
        }
        assertThat(run.apply(before)).isEqualTo(SampleRows.fresh(before)).contains("name.latin");
        assertThat(run.apply(after)).isEqualTo(SampleRows.fresh(after)).isNotEqualTo(run.apply(before));
    }

    @Test
    void saysTheSameToManyThreads() throws Exception {
        var before = SampleRows.once();
        var after = edited(before);
        var run = new Run();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var answers = pool.invokeAll(Stream.of(before, after, before, after)
                    .map(texts -> (java.util.concurrent.Callable<String>) () -> run.apply(texts))
                    .toList());
            assertThat(answers.get(0).get()).isEqualTo(answers.get(2).get()).isEqualTo(run.apply(before));
            assertThat(answers.get(1).get()).isEqualTo(answers.get(3).get()).isEqualTo(run.apply(after));
        }
    }

    /** Every third row loses a letter of a name, so that each kind of memory is asked for old and new things. */
    private static List<String> edited(List<String> texts) {
        var edited = new ArrayList<>(texts);
        for (int i = 1; i < texts.size(); i += 6) {
            edited.set(i, texts.get(i).replaceFirst("(\\p{Lu}\\p{Ll}+)\\p{Ll}(\\p{Ll})", "$1$2") + " It took 45 days.");
        }
        return edited;
    }
}
