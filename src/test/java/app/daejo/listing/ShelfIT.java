package app.daejo.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.daejo.article.ArticleId;
import app.daejo.intake.ArticleIntake;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An article whose way in failed is put away, brought back, or sent on again; none is deleted. */
class ShelfIT extends ListingFixture {

    @Autowired
    private ArticleIntake intake;

    private boolean putAway(app.daejo.account.Person by, ArticleId article) {
        return as(by, () -> shelf.putAway(article));
    }

    @Test
    void takesAFailedArticleOutOfEveryViewButItsOwn() {
        fail(first);
        assertThat(line(first).standing()).isEqualTo(Standing.FAILED);
        assertThat(putAway(editor, first)).isTrue();
        assertThat(found(chief, ListQuery.EVERYTHING)).containsExactly(second);
        assertThat(found(chief, ListQuery.of(ListView.MINE))).isEmpty();
        assertThat(found(chief, ListQuery.of(ListView.AWAY))).containsExactly(first);
        assertThat(page(chief, ListQuery.EVERYTHING).anyAway()).isTrue();
    }

    @Test
    void bringsItBackAndKeepsOnRecordWhoDidWhat() {
        fail(first);
        putAway(editor, first);
        putAway(chief, first);
        assertThat(as(chief, () -> shelf.bringBack(first))).isTrue();
        assertThat(found(chief, ListQuery.EVERYTHING)).contains(first);
        assertThat(jdbc.sql("select away || ' ' || done_by from article_shelf order by number")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "true " + editor.id().value(), "false " + chief.id().value());
    }

    @Test
    void refusesToPutAwayWhatIsUnderReview() {
        assertThat(putAway(chief, first)).isFalse();
        assertThat(found(chief, ListQuery.EVERYTHING)).contains(first);
        assertThat(putAway(chief, new ArticleId(4711))).isFalse();
    }

    @Test
    void aTranslatorPutsAwayOnlyWhatTheyBrought() {
        fail(first);
        fail(second);
        assertThat(putAway(translator, first)).isFalse();
        assertThat(putAway(translator, second)).isTrue();
        putAway(editor, first);
        assertThat(as(translator, () -> shelf.bringBack(first))).isFalse();
    }

    @Test
    void sendsAFailedArticleOnFromWhereItStopped() {
        fail(first);
        assertThat(as(translator, () -> intake.retry(first))).isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> line(first).standing() == Standing.IN_REVIEW);
    }

    @Test
    void refusesToRetryWhatHasNotFailed() {
        assertThat(as(chief, () -> intake.retry(first))).isFalse();
        assertThat(as(chief, () -> intake.retry(new ArticleId(4711)))).isFalse();
    }
}
