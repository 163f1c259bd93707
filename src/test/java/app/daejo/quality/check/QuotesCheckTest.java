package app.daejo.quality.check;

import static app.daejo.quality.check.Examples.accepts;
import static app.daejo.quality.check.Examples.article;
import static app.daejo.quality.check.Examples.corrects;
import static app.daejo.quality.check.Examples.finds;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.quality.Tier;
import org.junit.jupiter.api.Test;

class QuotesCheckTest {

    private final QuotesCheck check = new QuotesCheck();

    @Test
    void closesAnUtteranceBeforeItsSpeaker() {
        corrects(check, article("\"비가 온다\"고 그가 말했다.", "\"It rains, he said."), 0, "\"It rains,\" he said.");
    }

    @Test
    void closesAnUtteranceAtTheEnd() {
        corrects(check, article("그는 \"비가 온다\"고 했다.", "He said, \"It rains."), 0, "He said, \"It rains.\"");
    }

    @Test
    void closesATitleThatTheSourceKnows() {
        corrects(
                check,
                article("영화 '먼 바다'(Far Sea)는 두 시간이다.", "The film \"Far Sea runs two hours."),
                0,
                "The film \"Far Sea\" runs two hours.");
    }

    @Test
    void opensAnUtteranceAtItsHead() {
        corrects(check, article("\"비가 온다\"고 그가 말했다.", "It rains,\" he said."), 0, "\"It rains,\" he said.");
    }

    @Test
    void followsAQuotationOverSegments() {
        accepts(check, article("\"비가 온다.", "\"It rains.", "그리고 춥다\"고 했다.", "And it is cold,\" he said."));
    }

    @Test
    void acceptsWhatTheSourceLeavesOpenToo() {
        accepts(check, article("그는 \"비가 온다고 했다.", "He said, \"It rains."));
    }

    @Test
    void acceptsNestedQuotations() {
        accepts(check, article("\"그가 '응'이라고 했다\"", "\"He said, \"Yes,\"\" she told us."));
    }

    @Test
    void closesABracketAsElsewhere() {
        corrects(
                check,
                article("A. (김나래) 네.", "A. (Kim Na-rae) Yes.", "A. (김나래) 아니요.", "A. (Kim Na-rae No."),
                1,
                "A. (Kim Na-rae) No.");
        finds(check, article("네(그렇다).", "Yes, so) it is, and more."), 0, "Yes (so) it is, and more.");
    }

    @Test
    void acceptsEnumerationsAndFaces() {
        accepts(check, article("1) 하나", "1) One :)"));
    }

    @Test
    void aQuotationMarkInPlaceOfAnApostropheIsOne() {
        var finding =
                corrects(check, article("교사들의 방", "The teachers\" room is here."), 0, "The teachers' room is here.");
        assertThat(finding.tier()).isEqualTo(Tier.B);
    }
}
