package app.daejo.quality.check;

import static app.daejo.quality.check.Examples.accepts;
import static app.daejo.quality.check.Examples.article;
import static app.daejo.quality.check.Examples.corrects;
import static app.daejo.quality.check.Examples.finds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextChecksTest {

    private final TitleCheck title = new TitleCheck();
    private final MarkupCheck markup = new MarkupCheck();
    private final FurnitureCheck furniture = new FurnitureCheck();
    private final HangulCheck hangul = new HangulCheck();
    private final RepeatCheck repeat = new RepeatCheck();
    private final WhitespaceCheck whitespace = new WhitespaceCheck();

    @Test
    void titleFollowsTheRuleEvenAgainstTheMajority() {
        var wrong = article(
                "'밤으로 가는 길'", "\"The road to night\" is out.",
                "'밤으로 가는 길'은", "He sang \"The road to night\".",
                "'밤으로 가는 길'을", "Listen to \"The Road to Night.\"");
        var findings = title.find(wrong);
        assertThat(findings).hasSize(2).allSatisfy(finding -> assertThat(finding.suggestion())
                .isEqualTo("The Road to Night"));
    }

    @Test
    void titleFollowsTheTermbaseBeforeAllElse() {
        corrects(
                title,
                article(Map.of("'조용한 방'", "the quiet ROOM"), "'조용한 방'", "We saw \"The Quiet Room\"."),
                0,
                "We saw \"the quiet ROOM\".");
    }

    @Test
    void titleFollowsTheSourcesLatinForm() {
        corrects(title, article("'먼 바다'(Far Sea)가", "The film \"Far sea\" opens."), 0, "The film \"Far Sea\" opens.");
    }

    @Test
    void titleLeavesQuotedSpeechAlone() {
        accepts(title, article("“쉽지 않다”", "He called it \"hard work.\"", "“힘든 일”", "\"Hard work,\" he said."));
    }

    @Test
    void markupGoesWithTheSpaceThatItBrought() {
        corrects(markup, article("밤이 왔다.", "Night <br />came."), 0, "Night came.");
        corrects(markup, article("밤이 왔다.", "Night came. <!-- slot 3 -->"), 0, "Night came.");
        corrects(markup, article("밤이 왔다.", "track('view', {a: (1)}); Night came."), 0, "Night came.");
        corrects(markup, article("밤이 왔다.", "/* pixel */ /* /pixel */ Night came."), 0, "Night came.");
        corrects(markup, article("로마와 파리", "Rome &amp; Paris"), 0, "Rome & Paris");
        corrects(markup, article("그의 집", "Anna&#39;s house"), 0, "Anna's house");
    }

    @Test
    void markupLeavesPlainTextAlone() {
        accepts(markup, article("식 3 < 5", "Since 3 < 5 and 7 > 2, R&B (and rock; pop) won."));
        accepts(markup, article("<이하 일문일답>", "<The following is an interview>"));
    }

    @Test
    void furnitureIsWhatTheSourceLacks() {
        corrects(furniture, article("밤이 왔다.", "Night came. <Photo=Agency>"), 0, "Night came.");
        corrects(furniture, article("", "more photos"), 0, "");
        accepts(furniture, article("<사진=통신사>", "<Photo=Agency>"));
    }

    @Test
    void hangulIsShownAndAnAsideTakenOut() {
        corrects(hangul, article("기차로 갔다.", "He went by train (기차로) alone."), 0, "He went by train alone.");
        finds(hangul, article("바람이 분다.", "The 바람이 blows."), 0, "The wind blows.");
    }

    @Test
    void aRepeatedWordGoesUnlessTheSourceRepeatsToo() {
        corrects(repeat, article("끝이 왔다.", "It was the the end."), 0, "It was the end.");
        corrects(repeat, article("3집이다.", "A full-length full-length album"), 0, "A full-length album");
        accepts(repeat, article("천천히 천천히 걸었다.", "He walked slowly slowly home."));
        accepts(repeat, article("보라보라 섬", "On Bora Bora he had had enough."));
    }

    @Test
    void needlessSpacesGo() {
        corrects(whitespace, article("가", "One  two."), 0, "One two.");
        corrects(whitespace, article("가", "One \u00A0two."), 0, "One two.");
        corrects(whitespace, article("가", "One two.\u00A0"), 0, "One two.");
        corrects(whitespace, article("가", "One , two."), 0, "One, two.");
        corrects(whitespace, article("가", "One two. "), 0, "One two.");
        accepts(whitespace, article("가", "Wait ... 10\u00A0km"));
    }

    @Test
    void spacesLeftByLosslessSegmentationAreNoSlip() {
        accepts(whitespace, article("가 ", "One. ", "나 ", "Two. ", "다", "Three."));
    }
}
