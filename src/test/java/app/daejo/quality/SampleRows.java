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
import java.util.function.Function;
import java.util.regex.Pattern;

/** The rows of the sample article, source and target by turns, and checks that remember nothing. */
public final class SampleRows {

    private SampleRows() {}

    /** The same checks in a class loader of their own, where nobody has asked anything yet. */
    @SuppressWarnings("unchecked")
    static String fresh(List<String> texts) throws Exception {
        var path = Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(SampleRows::url)
                .toArray(URL[]::new);
        try (var loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            var alone = loader.loadClass(RememberedChecksTest.Run.class.getName());
            assertThat(alone).isNotEqualTo(RememberedChecksTest.Run.class);
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

    static List<String> once() throws IOException {
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

    /** The sample twice, so that everything in it stands in two places. */
    public static List<String> twice() throws IOException {
        var texts = once();
        texts.addAll(once());
        return texts;
    }
}
