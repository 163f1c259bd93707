package app.daejo.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Titles put right: recorded, by whom they may be, and not over somebody else's. */
@DatabaseTest
class TitlesIT {

    private static final Titles.Pair AS_RECEIVED = new Titles.Pair("감독 인터뷰", "An Interview");

    @Autowired
    private Titles titles;

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
        jdbc.sql("insert into desk (name, four_eyes) values ('Test', true)").update();
        translator = people.of(Role.TRANSLATOR);
        article = testArticles.article(translator, "감독 인터뷰\n\n그는 서울에 있다.", "An Interview\n\nHe is in Seoul.");
    }

    private Titles.Outcome correct(Person by, Titles.Pair seen, String source, String target) {
        return current.actAs(by, () -> titles.correct(article, seen, new Titles.Pair(source, target)));
    }

    private Titles.Pair now() {
        return current.actAs(translator, () -> Titles.Pair.of(articles.require(article)));
    }

    @Test
    void correctsBothTitlesAndKeepsTheOlderOnesOnRecord() {
        assertThat(correct(translator, AS_RECEIVED, " 감독\n인터뷰 2 ", "An  Interview, Corrected"))
                .isEqualTo(Titles.Outcome.DONE);
        assertThat(now()).isEqualTo(new Titles.Pair("감독 인터뷰 2", "An Interview, Corrected"));
        assertThat(correct(people.of(Role.EDITOR), now(), "감독 인터뷰 2", "Once More"))
                .isEqualTo(Titles.Outcome.DONE);

        assertThat(jdbc.sql(
                                "select number || ' ' || target_before || ' > ' || target_title from article_title order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("1 An Interview > An Interview, Corrected", "2 An Interview, Corrected > Once More");
        assertThat(testArticles.rows(translator, article).getFirst().target()).isEqualTo("An Interview");
    }

    @Test
    void refusesAStaleCorrection() {
        correct(people.of(Role.EDITOR), AS_RECEIVED, "감독 인터뷰", "Theirs");

        assertThat(correct(translator, AS_RECEIVED, "감독 인터뷰", "Mine")).isEqualTo(Titles.Outcome.STALE);
        assertThat(now().target()).isEqualTo("Theirs");
    }

    @Test
    void refusesWhatIsNoTitle() {
        assertThat(correct(translator, AS_RECEIVED, "감독 인터뷰", "An Interview")).isEqualTo(Titles.Outcome.UNCHANGED);
        assertThat(correct(translator, AS_RECEIVED, "감독 인터뷰", " \t ")).isEqualTo(Titles.Outcome.EMPTY);
        assertThat(correct(translator, AS_RECEIVED, "", "A Title")).isEqualTo(Titles.Outcome.EMPTY);
        assertThat(correct(translator, AS_RECEIVED, "감독 인터뷰", "x".repeat(301))).isEqualTo(Titles.Outcome.TOO_LONG);
        assertThat(correct(translator, AS_RECEIVED, "감독 인터뷰", "half \ud83d")).isEqualTo(Titles.Outcome.NOT_STORABLE);
        assertThat(now()).isEqualTo(AS_RECEIVED);
    }

    @Test
    void refusesATranslatorWhoDidNotBringTheArticleAndArticlesOnTheirWay() {
        assertThat(correct(people.named("other", Role.TRANSLATOR), AS_RECEIVED, "감독 인터뷰", "Mine"))
                .isEqualTo(Titles.Outcome.NOT_ALLOWED);
        jdbc.sql("update article set step = 'SEEDED', state = 'INTAKE'").update();
        assertThat(correct(translator, AS_RECEIVED, "감독 인터뷰", "Mine")).isEqualTo(Titles.Outcome.NOT_READY);
    }

    @Test
    void keepsNoKoreanTitleWhereThereIsNoKorean() {
        article = testArticles.englishAlone(translator, "Alone\n\nHe is in Seoul.");

        assertThat(correct(translator, new Titles.Pair("", "Alone"), "제목", "Still Alone"))
                .isEqualTo(Titles.Outcome.DONE);
        assertThat(now()).isEqualTo(new Titles.Pair("", "Still Alone"));
    }

    @Test
    void theRecordCanOnlyGrow() {
        correct(translator, AS_RECEIVED, "감독 인터뷰", "Corrected");

        assertThatThrownBy(() -> jdbc.sql("update article_title set target_title = 'Never'")
                        .update())
                .hasMessageContaining("article_title");
        assertThatThrownBy(() -> jdbc.sql("delete from article_title").update()).hasMessageContaining("article_title");
    }
}
