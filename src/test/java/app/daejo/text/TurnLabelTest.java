package app.daejo.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.text.TurnLabel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q. How was it?|QUESTION|How was it?",
                "A. Fine.|ANSWER|Fine.",
                "Q: How?|QUESTION|How?",
                "Q1. How?|QUESTION|How?",
                "Q12) How?|QUESTION|How?",
                "[Q] How?|QUESTION|How?",
                "**Q.** How?|QUESTION|How?",
                "**A:** Fine.|ANSWER|Fine.",
                "문. 어땠나.|QUESTION|어땠나.",
                "답. 좋았다.|ANSWER|좋았다.",
                "문: 어땠나.|QUESTION|어땠나.",
                "질문: 어땠나.|QUESTION|어땠나.",
                "답변: 좋았다.|ANSWER|좋았다.",
                "<질문> 어땠나.|QUESTION|어땠나.",
                "Question: How?|QUESTION|How?",
                "▶ 소감은?|TURN|소감은?",
                "- 소감은?|TURN|소감은?",
                "― 소감은?|TURN|소감은?",
                "이성진 감독: 좋았다.|SPEAKER|좋았다.",
                "Lee Sung-jin: It was good.|SPEAKER|It was good."
            })
    void findsTheLabelAndTheTextAfterIt(String text, Role role, String rest) {
        var label = TurnLabel.at(text).orElseThrow();
        assertThat(label.role()).isEqualTo(role);
        assertThat(text.substring(label.end())).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A. J. Foyt won the race.",
                "A man came in.",
                "Question marks are rare.",
                "문을 열었다.",
                "답을 몰랐다.",
                "Quite so.",
                "-5도까지 떨어졌다.",
                "질문이 많았다: 왜인가.",
                "https://example.org",
                ""
            })
    void leavesOtherTextAlone(String text) {
        assertThat(TurnLabel.at(text)).isEmpty();
    }

    @Test
    void knowsNumberAndSpeaker() {
        assertThat(TurnLabel.at("Q7. Why?").orElseThrow().number()).isEqualTo(7);
        assertThat(TurnLabel.at("RM: Yes.").orElseThrow().speaker()).isEqualTo("RM");
    }

    @Test
    void tellsALabelThatStandsAlone() {
        assertThat(TurnLabel.at("Q.").orElseThrow().isAll("Q.")).isTrue();
        assertThat(TurnLabel.at("Q. Why?").orElseThrow().isAll("Q. Why?")).isFalse();
    }

    @Test
    void stripsAllButSpeakers() {
        assertThat(TurnLabel.strip("A. Yes.")).isEqualTo("Yes.");
        assertThat(TurnLabel.strip("Almanac: The inventor")).isEqualTo("Almanac: The inventor");
    }
}
