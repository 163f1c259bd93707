package app.daejo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.alignment.align.Aligners;
import app.daejo.alignment.align.Passage;
import app.daejo.alignment.align.Range;
import app.daejo.segmentation.ArticleSegmenter;
import app.daejo.text.Language;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Pattern;
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
        var before = sample();
        var after = edited(before);
        var run = new Run();
        for (int row = 0; row < before.size() / 2; row++) {
            var between = new ArrayList<>(before);
            between.set(2 * row + 1, after.get(2 * row + 1));
            run.apply(between);
        }
        assertThat(run.apply(before)).isEqualTo(fresh(before)).contains("name.latin");
        assertThat(run.apply(after)).isEqualTo(fresh(after)).isNotEqualTo(run.apply(before));
    }

    @Test
    void saysTheSameToManyThreads() throws Exception {
        var before = sample();
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

    /** The same checks in a class loader of their own, where nobody has asked anything yet. */
    @SuppressWarnings("unchecked")
    private static String fresh(List<String> texts) throws Exception {
        var path = Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(RememberedChecksTest::url)
                .toArray(URL[]::new);
        try (var loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            var alone = loader.loadClass(Run.class.getName());
            assertThat(alone).isNotEqualTo(Run.class);
            var run = (Function<List<String>, String>) alone.getConstructor().newInstance();
            return run.apply(texts);
        }
    }

    private static URL url(String file) {
        try {
            return Path.of(file).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
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

    private static List<String> sample() throws IOException {
        var source = passages("sample.ko.txt", Language.KOREAN);
        var target = passages("sample.en.txt", Language.ENGLISH);
        var texts = new ArrayList<String>();
        for (var bead : Aligners.standard().align(source, target, List.of())) {
            texts.add(text(source, bead.source()));
            texts.add(text(target, bead.target()));
        }
        return texts;
    }

    private static String text(List<Passage> passages, Range range) {
        return String.join(
                " ",
                passages.subList(range.from(), range.to()).stream()
                        .map(Passage::text)
                        .toList());
    }

    private static List<Passage> passages(String file, Language language) throws IOException {
        var passages = new ArrayList<Passage>();
        int paragraph = 0;
        for (var block : new ArticleSegmenter()
                .segment(Files.readString(Path.of("db/demo", file)), language)
                .blocks()) {
            for (var segment : block.segments()) {
                passages.add(new Passage(segment.text(), paragraph));
            }
            paragraph++;
        }
        return passages;
    }
}
