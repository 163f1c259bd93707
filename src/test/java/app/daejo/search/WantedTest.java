package app.daejo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as the words that somebody looks for, and where they stand. */
class WantedTest {

    private static String found(String words, String text) {
        return Wanted.of(words)
                .flatMap(wanted -> wanted.in(text))
                .map(span -> text.substring(span.start(), span.end()))
                .orElse("");
    }

    @Test
    void caseIsNothing() {
        assertThat(found("BEEF", "He won for Beef, the series")).isEqualTo("Beef");
    }

    @Test
    void findsHangulThatIsWrittenInPiecesAndMarksItWhole() {
        var pieces = Normalizer.normalize("그는 비프로 상을 받았다", Normalizer.Form.NFD);
        assertThat(Normalizer.normalize(found("비프", pieces), Normalizer.Form.NFC))
                .isEqualTo("비프");
    }

    @Test
    void piecesOfHangulFindWholeOnes() {
        assertThat(found(Normalizer.normalize("비프", Normalizer.Form.NFD), "그는 비프로"))
                .isEqualTo("비프");
    }

    @Test
    void halfASyllableIsNotTheSyllable() {
        assertThat(found("비프", "비픈")).isEmpty();
    }

    @Test
    void signsAreSigns() {
        assertThat(found("100%", "sold 100% of it")).isEqualTo("100%");
        assertThat(found("a_b", "aXb")).isEmpty();
        assertThat(found(".*", "anything")).isEmpty();
    }

    @Test
    void findsBehindLettersOutsideTheBasicPlane() {
        assertThat(found("beef", "\uD83D\uDC02\uD83D\uDC02 Beef")).isEqualTo("Beef");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a", " e ", "\0", "\uD83D"})
    void refusesWhatIsTooLittleOrNoText(String words) {
        assertThat(Wanted.of(words)).isEmpty();
    }

    @Test
    void aSyllableOrADigitIsEnough() {
        assertThat(Wanted.of("상")).isPresent();
        assertThat(Wanted.of("7")).isPresent();
    }

    @Test
    void aPassageIsCutAroundTheWordsAndNotWithinALetter() {
        var text = "\uD83D\uDC02".repeat(100) + "Beef" + "x".repeat(100);
        var passage = Passage.of(text, Wanted.of("beef").orElseThrow().in(text).orElseThrow());
        assertThat(passage.found()).isEqualTo("Beef");
        assertThat(passage.before()).hasSizeLessThanOrEqualTo(61).startsWith("…\uD83D");
        assertThat(passage.after()).endsWith("x…");
    }
}
