package app.daejo.quality.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.quality.Bitext;
import app.daejo.quality.Checks;
import app.daejo.quality.Finding;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.EnglishVariant;
import app.daejo.quality.reading.Proofreader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageToolCheckTest {

    @ParameterizedTest
    @CsvSource({
        "The change would requires consent.,require",
        "They has been here before the others came.,have",
        "The plan needs a secure games for everyone.,a secure game",
    })
    void hintsAtAMistakeOfGrammar(String target, String suggestion) {
        assertThat(find("그 변화에는 동의가 필요하다.", target)).singleElement().satisfies(finding -> {
            assertThat(finding.tier()).isEqualTo(Tier.B);
            assertThat(finding.suggestion()).isEqualTo(suggestion);
        });
    }

    @Test
    void hintsAtAnUnknownWord() {
        assertThat(find("그는 빠르게 걸었다.", "He walked at a quikc pace."))
                .extracting(Finding::suggestion)
                .containsExactly("quick");
    }

    @ParameterizedTest
    @CsvSource({
        "가수 벨루카가 왔다.,The singer Veluka came yesterday.",
        "전세가 올랐다.,The price of jeonse rose.",
        "제목,Ryder Cup final day: Europe take lead",
    })
    void leavesNamesKoreanWordsAndHeadlinesAlone(String source, String target) {
        assertThat(find(source, target)).isEmpty();
    }

    @Test
    void leavesAWordAloneThatTheArticleWritesAgainOrTheSourceHas() {
        assertThat(find("그는 웃었다.", "The blorf was red.", "그는 울었다.", "A blorf again."))
                .isEmpty();
        assertThat(find("blackk를 썼다.", "He wore blackk shoes.")).isEmpty();
    }

    @Test
    void followsTheSpellingOfTheArticle() {
        var british = List.of("The colour of the theatre.", "We travelled to the centre.");
        var american = List.of("The color of the theater.", "We traveled to the centre.");
        assertThat(EnglishVariant.of(british)).isEqualTo(EnglishVariant.BRITISH);
        assertThat(EnglishVariant.of(american)).isEqualTo(EnglishVariant.AMERICAN);
        assertThat(EnglishVariant.of(List.of("Nothing tells."))).isEqualTo(EnglishVariant.AMERICAN);
        assertThat(Proofreader.remarks(EnglishVariant.BRITISH, british.getFirst()))
                .isEmpty();
        assertThat(Proofreader.remarks(EnglishVariant.AMERICAN, british.getFirst()))
                .isNotEmpty();
    }

    @Test
    void reportsNothingTwiceThatAnotherCheckReports() {
        for (var target :
                List.of("He ate a apple then.", "They is here today.", "It was the the end.", "He was verry tired.")) {
            assertThat(Checks.withLanguageTool().run(article("그는 왔다.", target)))
                    .as(target)
                    .extracting(Finding::code)
                    .isNotEmpty()
                    .doesNotContain(Checks.LANGUAGE_TOOL);
        }
    }

    private static List<Finding> find(String... texts) {
        return new LanguageToolCheck().find(article(texts));
    }

    private static Bitext article(String... texts) {
        var pairs = new ArrayList<Bitext.Pair>();
        for (int i = 0; i < texts.length; i += 2) {
            pairs.add(new Bitext.Pair("r" + i, texts[i], texts[i + 1]));
        }
        return new Bitext("test", null, List.of(), pairs);
    }
}
