package app.daejo.quality.check;

import static app.daejo.quality.check.Examples.accepts;
import static app.daejo.quality.check.Examples.article;
import static app.daejo.quality.check.Examples.corrects;
import static app.daejo.quality.check.Examples.finds;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.quality.Tier;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactChecksTest {

    private final UnitCheck unit = new UnitCheck();
    private final DateCheck date = new DateCheck();
    private final TermCheck term = new TermCheck();
    private final OmissionCheck omission = new OmissionCheck();
    private final NegationCheck negation = new NegationCheck();
    private final QuoteTwinCheck twin = new QuoteTwinCheck();

    @Test
    void theRightNumberOfTheWrongCurrencyIsFound() {
        corrects(unit, article("상금은 7억 원이다.", "The prize is 700 million dollars."), 0, "The prize is 700 million won.");
        corrects(unit, article("벌금 300달러를 냈다.", "He paid a fine of £300."), 0, "He paid a fine of $300.");
    }

    @Test
    void theRightNumberOfTheWrongMeasureOrTimeIsFound() {
        corrects(unit, article("무게가 90kg이다.", "It weighs 90 pounds."), 0, "It weighs 90 kilograms.");
        corrects(unit, article("7개월 동안 걸었다.", "He walked for seven years."), 0, "He walked for seven months.");
    }

    @Test
    void conversionsAreAccepted() {
        accepts(unit, article("160km를 달렸다.", "He ran 100 miles."));
        accepts(unit, article("2주 뒤에 왔다.", "He came 14 days later."));
        accepts(unit, article("10년을 살았다.", "He lived there for a decade."));
        accepts(unit, article("300유로다.", "It costs 300 euros ($330)."));
    }

    @Test
    void aWrongWeekdayOrMonthIsFound() {
        corrects(date, article("토요일에 열린다.", "It opens on Sunday."), 0, "It opens on Saturday.");
        corrects(date, article("8월 3일 시작한다.", "It starts on May 3."), 0, "It starts on August 3.");
        accepts(date, article("8월 3일 금요일", "Friday, Aug. 3; it may rain, and they march on."));
    }

    @Test
    void aYearSaidByItsDistanceIsComparedAsAHint() {
        var finding = corrects(
                date, article("지난해 데뷔했다.", "She made her debut this year."), 0, "She made her debut last year.");
        assertThat(finding.tier()).isEqualTo(Tier.B);
        corrects(date, article("다음 달 열린다.", "Next week it opens."), 0, "Next month it opens.");
        accepts(date, article("지난해 데뷔했다.", "She made her debut in 2031.", "올해는 비가 많다.", "It rains a lot."));
        accepts(date, article("지난해보다 올해가 낫다.", "This year is better than last year."));
    }

    @Test
    void aBareDayIsAHintThatNamesTheMonth() {
        var findings = date.find(article("8월 3일 시작했다.", "It started on August 3.", "21일 끝난다.", "It ends on the 21st."));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.tier()).isEqualTo(Tier.B);
            assertThat(finding.words(Locale.ENGLISH)).contains("August");
        });
    }

    @Test
    void aTermWithoutItsAgreedTranslationIsFound() {
        var glossary = Map.of("촬영 감독", "cinematographer", "정규 음반", "studio album");
        finds(term, article(glossary, "촬영 감독이 말했다.", "The cameraman spoke."), 0, "The cinematographer spoke.");
        corrects(term, article(glossary, "정규 음반이 나왔다.", "A studio record is out."), 0, "A studio album is out.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            경기장 | stadium       | 경기장들을 지었다.       | They built arenas.               | They built stadiums.
            변호사 | lawyer        | 변호사가 말했다.         | The attorney spoke.              | The lawyer spoke.
            대법원 | Supreme Court | 대법원이 기각했다.       | The High Tribunal dismissed it.  | The Supreme Court dismissed it.
            관세   | tariff        | 관세를 올렸다.           | They raised the duties.          | They raised the tariffs.
            """)
    void whatStandsInPlaceOfATermIsReplacedInItsNumberAndCapitals(
            String korean, String english, String source, String wrong, String right) {
        corrects(term, article(Map.of(korean.strip(), english), source.strip(), wrong.strip()), 0, right.strip());
    }

    @Test
    void aTermWhoseRivalCannotBeToldIsFoundWithoutASuggestion() {
        var wrong = article(Map.of("대통령", "president"), "대통령이 왔다.", "The chairman and the chairwoman came.");
        assertThat(term.find(wrong)).singleElement().satisfies(finding -> {
            assertThat(finding.span()).isNull();
            assertThat(finding.suggestion()).isNull();
        });
    }

    @Test
    void oneRightUseExplainsTheOthersUnlessARivalStandsThere() {
        var glossary = Map.of("변호사", "lawyer");
        accepts(term, article(glossary, "변호사가 변호사를 만나 변호사 얘기를 했다.", "A lawyer met a colleague and talked shop."));
        assertThat(term.find(
                        article(glossary, "변호사가 변호사를 만나 변호사 얘기를 했다.", "A lawyer met an attorney and talked shop.")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.tier()).isEqualTo(Tier.B));
    }

    @Test
    void pluralDerivedAndDottedFormsOfATermAreAccepted() {
        var glossary = Map.of("유엔", "U.N.", "대통령", "president", "정당", "political party");
        accepts(term, article(glossary, "유엔 대통령", "The UN and presidential affairs", "정당들", "Political parties"));
    }

    @Test
    void aTermInsideAnotherWordIsNoTerm() {
        accepts(term, article(Map.of("대사", "ambassador"), "대사관 앞에서 만났다.", "They met before the embassy."));
    }

    @Test
    void anEmptyRowIsAnOmissionAndAShortOneAHint() {
        var findings = omission.find(article("비가 온다.", "", "눈이 왔다.", "It snowed."));
        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.tier())
                .isEqualTo(Tier.A));
        var hints = omission.find(article(
                "아침에는 비가 많이 내렸다. 저녁에는 바람이 아주 세게 불었다.", "It rained a lot.",
                "점심을 먹고 나서 우리는 강가를 걸었다.", "After lunch we took a walk along the river.",
                "밤에는 모두 일찍 잠자리에 들었다.", "At night everybody went to bed early."));
        assertThat(hints).singleElement().satisfies(finding -> assertThat(finding.tier())
                .isEqualTo(Tier.B));
        accepts(omission, article("<사진=통신사>", "", "눈이 왔다.", "It snowed."));
    }

    @Test
    void aLostNotIsFoundAndPutBack() {
        corrects(negation, article("나는 그 책을 읽지 않았다.", "I did read the book."), 0, "I did not read the book.");
        corrects(negation, article("우리는 기다릴 수 없습니다.", "We can wait."), 0, "We cannot wait.");
    }

    @Test
    void otherWaysToDenyAreAccepted() {
        accepts(negation, article("그는 오지 않았다.", "He failed to come.", "믿을 수 없는 일이다.", "It is unbelievable."));
        accepts(negation, article("노래뿐만 아니라 춤도 췄다.", "She sang and danced.", "웃지 않을 수 없었다.", "We had to laugh."));
    }

    @Test
    void aConversionOrAnAgeInBracketsIsTheEditorsService() {
        var number = new NumberCheck();
        accepts(number, article("수익은 20억 달러(약 2조8000억원)다.", "The profit is $2 billion."));
        accepts(number, article("높이는 15m다.", "It is 15 meters (49 feet) high."));
        accepts(number, article("김하늘 대표가 이겼다.", "The head of the firm, Kim Ha-neul, 73, won the race."));
        assertThat(number.find(article("많은 사람이 왔다.", "Some 730 people came."))).hasSize(1);
    }

    @Test
    void aKeptDenialMayStandInTheNextSentenceOrInOtherWords() {
        accepts(negation, article("그는 멈추지 않았다. 비가 왔다.", "He went on. It rained.", "오차가 없어야 한다.", "It must be exact."));
        accepts(negation, article("그들은 빠져나오지 못했다.", "The bears kept them from leaving."));
        assertThat(negation.find(article("그들은 빠져나오지 못했다.", "They left."))).hasSize(1);
    }

    @Test
    void aRowIsNotShortForTheLatinThatRepeatsItsNames() {
        accepts(
                omission,
                article(
                        "가수 마리나(MARINA OF THE SEA)가 '푸른 집'(THE VERY BLUE HOUSE OF GLADE)을 냈다.",
                        "The singer Marina released \"Blue House.\"",
                        "점심을 먹고 나서 우리는 강가를 걸었다.",
                        "After lunch we took a walk along the river.",
                        "밤에는 모두 일찍 잠자리에 들었다.",
                        "At night everybody went to bed early."));
    }

    @Test
    void oneUtteranceInTwoWordingsIsFound() {
        var wrong = article(
                "그는 \"이렇게 좋은 친구들과 일할 기회를 놓칠 이유가 없었다\"고 말했다.",
                "\"There was no reason to miss the chance to work with such good friends,\" he said.",
                "비가 왔다.",
                "It rained.",
                "다음 날이었다.",
                "It was the next day.",
                "A. 이렇게 좋은 친구들과 일할 기회를 놓칠 이유가 없었다.",
                "A. There was no reason to miss the chance to work with these good friends.");
        var finding = twin.find(wrong).getFirst();
        assertThat(finding.pair()).isZero();
        assertThat(finding.message().arguments()).containsExactly("such", "these");
        accepts(
                twin,
                article(
                        "그는 \"이렇게 좋은 친구들과 일할 기회를 놓칠 이유가 없었다\"고 말했다.",
                        "\"There was no reason to miss the chance to work with such good friends,\" he said.",
                        "비가 왔다.",
                        "It rained.",
                        "A. 이렇게 좋은 친구들과 일할 기회를 놓칠 이유가 없었다.",
                        "A. There was no reason to miss the chance to work with such good friends."));
    }
}
