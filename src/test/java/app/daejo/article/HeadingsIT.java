package app.daejo.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Titles, bylines and translators: read off the texts, put right on record, by whom they may be, and not over somebody else's. */
@DatabaseTest
class HeadingsIT {

    private static final Heading AS_RECEIVED = new Heading("감독 인터뷰", "An Interview", "홍길동 기자", "By Hong Gil-dong", "");

    @Autowired
    private Headings headings;

    @Autowired
    private Articles articles;

    @Autowired
    private TestArticles testArticles;

    @Autowired
    private TestPeople people;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private JdbcClient jdbc;

    private Person translator;
    private ArticleId article;

    @BeforeEach
    void takeAnArticleIn() {
        people.openADesk();
        translator = people.of(Role.TRANSLATOR);
        article = testArticles.article(
                translator,
                "감독 인터뷰\n\n홍길동 기자\n\n그는 서울에 있다.\n\n김철수 기자",
                "An Interview\n\nBy Hong Gil-dong\n\nHe is in Seoul.\n\nBy Kim Chul-soo");
    }

    private Headings.Outcome correct(Person by, Heading seen, Heading wanted) {
        return current.actAs(by, () -> headings.correct(article, seen, wanted));
    }

    private static Heading titled(String source, String target) {
        return new Heading(
                source, target, AS_RECEIVED.sourceByline(), AS_RECEIVED.targetByline(), AS_RECEIVED.translator());
    }

    private static Heading credited(String sourceByline, String targetByline, String translator) {
        return new Heading(
                AS_RECEIVED.sourceTitle(), AS_RECEIVED.targetTitle(), sourceByline, targetByline, translator);
    }

    private Heading now() {
        return current.actAs(translator, () -> articles.require(article).heading());
    }

    private List<String> record(String columns) {
        return jdbc.sql("select concat_ws(' | ', number, " + columns + ") from article_heading order by number")
                .query(String.class)
                .list();
    }

    @Test
    void readsTheFirstBylineOfEachSideOffItsText() {
        assertThat(now()).isEqualTo(AS_RECEIVED);
        assertThat(record("source_byline")).isEmpty();
    }

    @Test
    void knowsNoBylineWhereNoneIsPrinted() {
        article = testArticles.article(translator, "제목\n\n그는 서울에 있다.", "A Title\n\nHe is in Seoul.");

        assertThat(now()).isEqualTo(new Heading("제목", "A Title", "", "", ""));
    }

    @Test
    void correctsBothTitlesAndKeepsTheOlderOnesOnRecord() {
        assertThat(correct(translator, AS_RECEIVED, titled(" 감독\n인터뷰 2 ", "An  Interview, Corrected")))
                .isEqualTo(Headings.Outcome.DONE);
        assertThat(now()).isEqualTo(titled("감독 인터뷰 2", "An Interview, Corrected"));
        assertThat(correct(people.of(Role.EDITOR), now(), titled("감독 인터뷰 2", "Once More")))
                .isEqualTo(Headings.Outcome.DONE);

        assertThat(record("target_title_before, target_title"))
                .containsExactly(
                        "1 | An Interview | An Interview, Corrected", "2 | An Interview, Corrected | Once More");
        assertThat(testArticles.rows(translator, article).getFirst().target()).isEqualTo("An Interview");
    }

    @Test
    void correctsBylinesAndNamesATranslatorAndSaysWhoDidSo() {
        var editor = people.of(Role.EDITOR);
        assertThat(correct(translator, AS_RECEIVED, credited("홍길동\t기자", "By Hong Gildong", " Jane\u00a0 Roe ")))
                .isEqualTo(Headings.Outcome.DONE);
        assertThat(now()).isEqualTo(credited("홍길동 기자", "By Hong Gildong", "Jane Roe"));
        assertThat(correct(editor, now(), credited("", "", "제인 로"))).isEqualTo(Headings.Outcome.DONE);

        assertThat(now()).isEqualTo(credited("", "", "제인 로"));
        assertThat(record("target_byline_before, target_byline, translator_before, translator, changed_by"))
                .containsExactly(
                        "1 | By Hong Gil-dong | By Hong Gildong |  | Jane Roe | "
                                + translator.id().value(),
                        "2 | By Hong Gildong |  | Jane Roe | 제인 로 | "
                                + editor.id().value());
        assertThat(testArticles.row(translator, article, "Hong").target()).isEqualTo("By Hong Gil-dong");
    }

    @Test
    void refusesAStaleCorrectionOfWhateverField() {
        correct(people.of(Role.EDITOR), AS_RECEIVED, credited("홍길동 기자", "By Hong Gil-dong", "Theirs"));

        assertThat(correct(translator, AS_RECEIVED, titled("감독 인터뷰", "Mine"))).isEqualTo(Headings.Outcome.STALE);
        assertThat(correct(translator, AS_RECEIVED, credited("", "", "Mine"))).isEqualTo(Headings.Outcome.STALE);
        assertThat(now()).isEqualTo(credited("홍길동 기자", "By Hong Gil-dong", "Theirs"));
    }

    @Test
    void refusesWhatIsNoTitle() {
        assertThat(correct(translator, AS_RECEIVED, AS_RECEIVED)).isEqualTo(Headings.Outcome.UNCHANGED);
        assertThat(correct(translator, AS_RECEIVED, titled("감독 인터뷰", " \t "))).isEqualTo(Headings.Outcome.EMPTY);
        assertThat(correct(translator, AS_RECEIVED, titled("", "A Title"))).isEqualTo(Headings.Outcome.EMPTY);
        assertThat(now()).isEqualTo(AS_RECEIVED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void refusesInEveryFieldWhatIsTooLongOrHalfACharacter(int field) {
        assertThat(correct(translator, AS_RECEIVED, with(field, "x".repeat(301))))
                .isEqualTo(Headings.Outcome.TOO_LONG);
        assertThat(correct(translator, AS_RECEIVED, with(field, "half \ud83d")))
                .isEqualTo(Headings.Outcome.NOT_STORABLE);
        assertThat(now()).isEqualTo(AS_RECEIVED);
        assertThat(correct(translator, AS_RECEIVED, with(field, "\0" + "x".repeat(300) + "\u0085")))
                .isEqualTo(Headings.Outcome.DONE);
        assertThat(now()).isEqualTo(with(field, "x".repeat(300)));
    }

    private static Heading with(int field, String words) {
        var all = new String[] {
            AS_RECEIVED.sourceTitle(),
            AS_RECEIVED.targetTitle(),
            AS_RECEIVED.sourceByline(),
            AS_RECEIVED.targetByline(),
            AS_RECEIVED.translator()
        };
        all[field] = words;
        return new Heading(all[0], all[1], all[2], all[3], all[4]);
    }

    @Test
    void refusesATranslatorWhoDidNotBringTheArticleAndArticlesOnTheirWay() {
        var mine = credited("홍길동 기자", "By Hong Gil-dong", "Mine");
        assertThat(correct(people.named("other", Role.TRANSLATOR), AS_RECEIVED, mine))
                .isEqualTo(Headings.Outcome.NOT_ALLOWED);
        jdbc.sql("update article set step = 'SEEDED', state = 'INTAKE'").update();
        assertThat(correct(translator, AS_RECEIVED, mine)).isEqualTo(Headings.Outcome.NOT_READY);
        assertThat(now()).isEqualTo(AS_RECEIVED);
    }

    @Test
    void keepsNothingKoreanWhereThereIsNoKorean() {
        article = testArticles.englishAlone(translator, "Alone\n\nBy Jane Roe\n\nHe is in Seoul.");
        assertThat(now()).isEqualTo(new Heading("", "Alone", "", "By Jane Roe", ""));

        assertThat(correct(translator, now(), new Heading("제목", "Still Alone", "기자", "By Jane Roe", "John Doe")))
                .isEqualTo(Headings.Outcome.DONE);
        assertThat(now()).isEqualTo(new Heading("", "Still Alone", "", "By Jane Roe", "John Doe"));
    }

    @Test
    void theRecordCanOnlyGrow() {
        correct(translator, AS_RECEIVED, titled("감독 인터뷰", "Corrected"));

        assertThatThrownBy(() -> jdbc.sql("update article_heading set translator = 'Never'")
                        .update())
                .hasMessageContaining("article_heading");
        assertThatThrownBy(() -> jdbc.sql("delete from article_heading").update())
                .hasMessageContaining("article_heading");
    }
}
