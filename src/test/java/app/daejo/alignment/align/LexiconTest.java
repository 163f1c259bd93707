package app.daejo.alignment.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Keeps the lexicon in the form that its readers rely on. */
class LexiconTest {

    private static List<String> lines() throws IOException {
        try (var in = Objects.requireNonNull(LexiconTest.class.getResourceAsStream("lexicon/general.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String head(String line) {
        return line.substring(0, line.indexOf('\t'));
    }

    @Test
    void hasAHeadATabAndEnglishOnEachLine() throws IOException {
        assertThat(lines()).hasSizeGreaterThan(4_000).allSatisfy(line -> {
            assertThat(line).matches("[가-힣]+\t[^\t]+");
            assertThat(List.of(line.substring(line.indexOf('\t') + 1).split("\\|", -1)))
                    .doesNotHaveDuplicates()
                    .allSatisfy(english -> assertThat(english).matches("[A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9 .'&-]*"));
        });
    }

    @Test
    void isComposed() throws IOException {
        assertThat(lines()).allSatisfy(line -> assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC))
                .isTrue());
    }

    @Test
    void hasEachHeadOnce() throws IOException {
        var seen = new HashSet<String>();
        assertThat(lines())
                .allSatisfy(
                        line -> assertThat(seen.add(head(line))).as(head(line)).isTrue());
    }

    @Test
    void hasNoHeadThatTheAnalyserNeverGives() throws IOException {
        assertThat(unreached()).isEmpty();
    }

    /** Heads that turn up neither alone, nor with a particle, nor with a verb's ending. */
    static List<String> unreached() throws IOException {
        var words = new KoreanWords(Lexicon.standard());
        var unreached = new ArrayList<String>();
        for (var line : lines()) {
            var head = head(line);
            var reached =
                    words
                            .of(List.of(head, head + "다", head + "는", head + "이다", head + "고 했다", "그 " + head + "가"))
                            .stream()
                            .flatMap(List::stream)
                            .anyMatch(token ->
                                    token.form().equals(head) && !token.keys().isEmpty());
            if (!reached) {
                unreached.add(head);
            }
        }
        return unreached;
    }
}
