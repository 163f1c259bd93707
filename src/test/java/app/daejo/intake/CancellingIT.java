package app.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.Article;
import app.daejo.article.ArticleId;
import app.daejo.article.JourneyStep;
import app.daejo.article.ReceivedText;
import app.daejo.listing.Shelf;
import app.daejo.testing.TestArticles;
import app.daejo.text.Language;
import app.daejo.text.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Cancelling a way in: it stops after the step under way, and nothing half-done is left. */
class CancellingIT extends JourneyFixture {

    /** All that a way in writes. */
    private static final List<String> TABLES = List.of(
            "article",
            "article_text",
            "segment",
            "translation_unit",
            "unit_review",
            "revision",
            "chain_link",
            "issue",
            "article_check",
            "article_shelf",
            "intake_cancel");

    @Autowired
    private Shelf shelf;

    private Person translator;

    @BeforeEach
    void welcomeATranslator() {
        translator = people.of(Role.TRANSLATOR);
    }

    private static ReceivedText received(Side side, String text) {
        return new ReceivedText(side, "", "TEXT", "UTF-8", false, text.getBytes(), text);
    }

    /** An article of the translator's that stands after a step, with nobody at work on it. */
    private ArticleId after(JourneyStep step) {
        var id = as(
                translator,
                () -> stored.store(
                        List.of(
                                received(Side.SOURCE, "감독 인터뷰\n\n그는 13일 서울에 있다."),
                                received(Side.TARGET, "An Interview\n\nHe is in Seoul.")),
                        translator.id(),
                        Instant.EPOCH));
        while (find(id).orElseThrow().step() != step) {
            as(translator, () -> journey.nextStep(id));
        }
        return id;
    }

    private Optional<Article> find(ArticleId id) {
        return as(editor, () -> stored.find(id));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    @ParameterizedTest
    @EnumSource(
            value = JourneyStep.class,
            names = {"RECEIVED", "SEGMENTED", "ALIGNED"})
    void leavesNothingOfAnArticleThatHasNoHistory(JourneyStep step) {
        var id = after(step);

        assertThat(as(translator, () -> intake.cancel(id))).isTrue();

        await().atMost(Duration.ofSeconds(30)).until(() -> find(id).isEmpty());
        assertThat(TABLES)
                .allSatisfy(table -> assertThat(count(table)).as(table).isZero());
    }

    @Test
    void putsAnArticleAwayThatHasItsFirstWordings() {
        var id = after(JourneyStep.SEEDED);
        int wordings = count("revision");

        assertThat(as(translator, () -> intake.cancel(id))).isTrue();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> find(id).orElseThrow().isCancelled());
        assertThat(find(id).orElseThrow().step()).isEqualTo(JourneyStep.SEEDED);
        assertThat(count("revision")).isEqualTo(wordings).isPositive();
        assertThat(jdbc.sql("select away from article_shelf where article_id = :id and done_by = :by")
                        .param("id", id.value())
                        .param("by", translator.id().value())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void goesOnWithWhatWasPutAwayOnceSomebodyTriesAgain() {
        var id = after(JourneyStep.SEEDED);
        as(translator, () -> intake.cancel(id));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> find(id).orElseThrow().isCancelled());

        assertThat(as(translator, () -> shelf.bringBack(id))).isTrue();
        assertThat(as(translator, () -> intake.retry(id))).isTrue();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> find(id).orElseThrow().isReadyForReview());
        assertThat(articles.rows(editor, id)).hasSize(2);
    }

    @Test
    void stopsWhatAnotherRunOfTheDeskHadBegunAndWasAskedToStop() {
        var id = after(JourneyStep.SEGMENTED);
        as(translator, () -> {
            stored.askToCancel(id, translator.id(), Instant.EPOCH);
            return id;
        });

        assertThat(as(editor, () -> journey.nextStep(id))).isFalse();
        assertThat(find(id)).isEmpty();
    }

    @Test
    void forgetsAnArticleWhoseWayInHadFailed() {
        var id = after(JourneyStep.SEGMENTED);
        as(translator, () -> {
            stored.fail(id, "Failed");
            return id;
        });

        assertThat(as(translator, () -> intake.cancel(id))).isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> find(id).isEmpty());
    }

    @Test
    void refusesToCancelWhatIsUnderReviewOrIsNotThere() {
        var id = articles.article(translator, "그는 서울에 있다.", "He is in Seoul.");

        assertThat(as(translator, () -> intake.cancel(id))).isFalse();
        assertThat(as(editor, () -> intake.cancel(new ArticleId(4711)))).isFalse();
        assertThat(count("intake_cancel")).isZero();
        assertThat(find(id).orElseThrow().isReadyForReview()).isTrue();
    }

    @Test
    void refusesATranslatorWhoCancelsWhatSomebodyElseBrought() {
        var id = after(JourneyStep.SEGMENTED);
        var other = people.named("other-translator", Role.TRANSLATOR);

        assertThat(as(other, () -> intake.cancel(id))).isFalse();
        assertThat(find(id)).isPresent();
        assertThat(as(editor, () -> intake.cancel(id))).isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> find(id).isEmpty());
    }

    @Test
    void forgetsTheWishOnceAnArticleOfTheSamePersonGoesOn() {
        var first = after(JourneyStep.SEGMENTED);
        as(translator, () -> intake.cancel(first));
        await().atMost(Duration.ofSeconds(30)).until(() -> find(first).isEmpty());

        var second = as(
                translator,
                () -> intake.receiveAndWait(new NewArticle(
                        TestArticles.side("그는 서울에 있다.", Language.KOREAN),
                        TestArticles.side("He is in Seoul.", Language.ENGLISH))));
        assertThat(find(second).orElseThrow().isReadyForReview()).isTrue();
    }
}
