package app.daejo.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tricky places of both languages; a bar marks where a sentence must end. */
class SentencesTest {

    static Stream<String> korean() {
        return Tricky.read("korean.txt");
    }

    static Stream<String> english() {
        return Tricky.read("english.txt");
    }

    @ParameterizedTest
    @MethodSource("korean")
    void cutsKorean(String marked) {
        assertThat(cut(marked, Language.KOREAN)).isEqualTo(expected(marked));
    }

    @ParameterizedTest
    @MethodSource("english")
    void cutsEnglish(String marked) {
        assertThat(cut(marked, Language.ENGLISH)).isEqualTo(expected(marked));
    }

    private static List<String> expected(String marked) {
        return Stream.of(marked.split("\\|", -1)).map(String::strip).toList();
    }

    private static List<String> cut(String marked, Language language) {
        var text = marked.replace("|", "");
        return Sentences.of(text, language).stream().map(span -> span.of(text)).toList();
    }
}
