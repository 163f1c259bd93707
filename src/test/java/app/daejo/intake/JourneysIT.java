package app.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.daejo.article.Article;
import app.daejo.article.ArticleId;
import app.daejo.article.JourneyStep;
import app.daejo.testing.TestArticles;
import app.daejo.text.Language;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An article's way in: in the background, taken up again after a restart. */
class JourneysIT extends JourneyFixture {

    @Autowired
    private Journeys journeys;

    private static NewArticle interview() {
        return new NewArticle(
                TestArticles.side("감독 인터뷰\n\n그는 서울에 있다.", Language.KOREAN),
                TestArticles.side("An Interview\n\nHe is in Seoul.", Language.ENGLISH));
    }

    private Article article(ArticleId id) {
        return as(editor, () -> stored.require(id));
    }

    @Test
    void takesAnArticleInInTheBackground() {
        var id = as(editor, () -> intake.receive(interview()));

        await().atMost(Duration.ofSeconds(30)).until(() -> article(id).isReadyForReview());
        assertThat(articles.rows(editor, id)).hasSize(2);
    }

    @Test
    void goesOnAfterARestartWhereItWas() {
        var id = articles.article(editor, "감독 인터뷰\n\n그는 서울에 있다.", "An Interview\n\nHe is in Seoul.");
        // As if the desk had died before the checks ran.
        jdbc.sql("update article set step = 'SEEDED', state = 'INTAKE'").update();

        journeys.resume();

        await().atMost(Duration.ofSeconds(30)).until(() -> article(id).isReadyForReview());
        assertThat(articles.rows(editor, id)).hasSize(2);
    }

    @Test
    void repeatsNoStepThatWasFinished() {
        var id = articles.article(editor, "그는 서울에 있다.", "He is in Seoul.");

        as(editor, () -> {
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
        var id = articles.article(editor, "그는 서울에 있다.", "He is in Seoul.");
        jdbc.sql("update article set step = 'RECEIVED'").update();

        // The segments are there already: the step cannot be done twice.
        as(editor, () -> {
            journeys.travel(id);
            return id;
        });

        assertThat(article(id).failure()).isNotBlank();
        assertThat(article(id).step()).isEqualTo(JourneyStep.RECEIVED);
    }
}
