package app.daejo.quality.check;

import static app.daejo.quality.check.Examples.accepts;
import static app.daejo.quality.check.Examples.article;
import static app.daejo.quality.check.Examples.corrects;
import static app.daejo.quality.check.Examples.finds;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.quality.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleChecksTest {

    private final LabelCheck label = new LabelCheck();
    private final RomanisationCheck romanisation = new RomanisationCheck();
    private final SoundNameCheck sound = new SoundNameCheck();
    private final SpellingCheck spelling = new SpellingCheck();
    private final GrammarCheck grammar = new GrammarCheck();

    @Test
    void aTurnWithTheOthersLabelIsFound() {
        corrects(label, article("Q. 언제 오나요?", "A. When do you come?"), 0, "Q. When do you come?");
        accepts(label, article("질문: 언제 오나요?", "Q: When do you come?", "문. 왜죠?", "Q. Why?"));
    }

    @Test
    void aTurnWithAnothersNameIsFound() {
        corrects(
                label,
                article(
                        "A. (문가람) 네.", "A. (Moon Ga-ram) Yes.",
                        "A. (오하늘) 아니요.", "A. (Oh Ha-neul) No.",
                        "A. (오하늘) 글쎄요.", "A. (Moon Ga-ram) Well."),
                2,
                "A. (Oh Ha-neul) Well.");
    }

    @ParameterizedTest
    @CsvSource({"Moon Garam", "Ga-ram Moon", "Mun Ga-ram", "Moon Ga-Ram", "Moon Ka-ram"})
    void onePersonWrittenInTwoWaysIsFound(String odd) {
        corrects(
                romanisation,
                article(
                        "문가람이 왔다.", "Moon Ga-ram came.",
                        "문가람은 갔다.", "Moon Ga-ram left.",
                        "문가람을 봤다.", "We saw " + odd + "."),
                2,
                "We saw Moon Ga-ram.");
    }

    @Test
    void twoPersonsAreNotOne() {
        accepts(romanisation, article("문가람이 왔다.", "Moon Ga-ram came.", "문가림이 왔다.", "Moon Ga-rim came."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            영화 비프를 봤다.          | We saw Beeg on the screen.     | We saw Beef on the screen.
            가수 올리비아가 왔다.      | The singer Olivea came.        | The singer Olivia came.
            배우 크리스토퍼가 말했다.  | The actor Christpher spoke.    | The actor Christopher spoke.
            감독 서가람은 웃었다.      | Director Seo Ga-rma laughed.   | Director Seo Ga-ram laughed.
            """)
    void aNameThatReadsBadlyIsCorrectedByOneThatReadsWell(String source, String wrong, String right) {
        var finding = corrects(sound, article(source.strip(), wrong.strip()), 0, right.strip());
        assertThat(finding.evidence().marks()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            가수 올루워세이가 왔다.    | The singer Oluwasey came.
            케테로라는 마을            | A village named Ketero
            감독 서가람은 웃었다.      | Director Suh Ga-rahm laughed.
            """)
    void anUnknownNameThatTheKoreanExplainsIsLeftAlone(String source, String target) {
        assertThat(sound.find(article(source.strip(), target.strip()))).noneMatch(finding -> finding.tier() == Tier.A);
    }

    @Test
    void aMisspeltWordIsFoundAndABritishOneIsNone() {
        corrects(spelling, article("문을 열었다.", "He opended the door."), 0, "He opened the door.");
        accepts(spelling, article("극장", "The colourful theatre was organised by neighbours."));
    }

    @Test
    void theArticleGoesBySound() {
        corrects(grammar, article("한 시간", "It took a hour."), 0, "It took an hour.");
        corrects(grammar, article("대학", "He left an university."), 0, "He left a university.");
        accepts(grammar, article("가", "An FBI man, a European, an heir, a one-off, an 11-year-old and a unit."));
    }

    @Test
    void aPronounAgreesWithItsVerb() {
        corrects(grammar, article("우리는 갇혔다.", "Now we is stuck."), 0, "Now we are stuck.");
        finds(grammar, article("그것은 사라졌다.", "It were gone."), 0, "It was gone.");
        accepts(grammar, article("가", "If it were so, I wish she were here; they asked that he have one."));
    }
}
