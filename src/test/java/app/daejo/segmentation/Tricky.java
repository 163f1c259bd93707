package app.daejo.segmentation;

import app.daejo.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads our practice set of tricky sentence ends. */
final class Tricky {

    private Tricky() {}

    static Stream<String> read(String name) {
        try (var in = Objects.requireNonNull(Tricky.class.getResourceAsStream("tricky/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the sentences as the bars mark them */
    static List<String> expected(String marked) {
        return Stream.of(lines(marked).split("\\|", -1)).map(String::strip).toList();
    }

    /** @return the sentences as an article is cut */
    static List<String> cut(String marked, Language language) {
        return new ArticleSegmenter()
                .segment(lines(marked).replace("|", ""), language).segments().stream()
                        .map(Segment::text)
                        .toList();
    }

    private static String lines(String marked) {
        return marked.replace('↵', '\n');
    }
}
