package app.daejo.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.text.Language;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tricky places of both languages; {@code ./daejo benchmark sentences} prints how many are right. */
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
        assertThat(Tricky.cut(marked, Language.KOREAN)).isEqualTo(Tricky.expected(marked));
    }

    @ParameterizedTest
    @MethodSource("english")
    void cutsEnglish(String marked) {
        assertThat(Tricky.cut(marked, Language.ENGLISH)).isEqualTo(Tricky.expected(marked));
    }
}
