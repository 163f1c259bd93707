package app.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.Article;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.article.JourneyStep;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import app.daejo.text.Language;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An article's way in: in the background, taken up again after a restart. */
@DatabaseTest
class JourneysIT {

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles testArticles;

    @Autowired
    private ArticleIntake intake;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Journey journey;

    @Autowired
    private Articles articles;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private JdbcClient jdbc;

    private Person editor;

    @BeforeEach
    void setUpTheDesk() {
        jdbc.sql("insert into desk (name, four_eyes) values ('Test', true)").update();
        editor = people.of(Role.EDITOR);
    }

    private static NewArticle interview() {
        return new NewArticle(
                TestArticles.side("감독 인터뷰\n\n그는 서울에 있다.", Language.KOREAN),
                TestArticles.side("An Interview\n\nHe is in Seoul.", Language.ENGLISH));
    }

    private Article article(ArticleId id) {
        return current.actAs(editor, () -> articles.require(id));
    }

    @Test
    void takesAnArticleInInTheBackground() {
        var id = current.actAs(editor, () -> intake.receive(interview()));

        await().atMost(Duration.ofSeconds(30)).until(() -> article(id).isReadyForReview());
        assertThat(testArticles.rows(editor, id)).hasSize(2);
    }

    @Test
    void goesOnAfterARestartWhereItWas() {
        var id = testArticles.article(editor, "감독 인터뷰\n\n그는 서울에 있다.", "An Interview\n\nHe is in Seoul.");
        // As if the desk had died before the checks ran.
        jdbc.sql("update article set step = 'SEEDED', state = 'INTAKE'").update();

        journeys.resume();

        await().atMost(Duration.ofSeconds(30)).until(() -> article(id).isReadyForReview());
        assertThat(testArticles.rows(editor, id)).hasSize(2);
    }

    @Test
    void repeatsNoStepThatWasFinished() {
        var id = testArticles.article(editor, "그는 서울에 있다.", "He is in Seoul.");

        current.actAs(editor, () -> {
            journey.nextStep(id);
            return id;
        });

        assertThat(article(id).step()).isEqualTo(JourneyStep.CHECKED);
        assertThat(jdbc.sql("select count(*) from revision")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsWhyAWayInStopped() {
        var id = testArticles.article(editor, "그는 서울에 있다.", "He is in Seoul.");
        jdbc.sql("update article set step = 'RECEIVED'").update();

        // The segments are there already: the step cannot be done twice.
        current.actAs(editor, () -> {
            journeys.travel(id);
            return id;
        });

        assertThat(article(id).failure()).isNotBlank();
        assertThat(article(id).step()).isEqualTo(JourneyStep.RECEIVED);
    }
}
