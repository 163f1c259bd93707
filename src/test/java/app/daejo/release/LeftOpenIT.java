package app.daejo.release;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.article.ArticleState;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Severity;
import app.daejo.review.Coverage;
import app.daejo.review.ReviewCommand;
import app.daejo.review.ReviewRow;
import app.daejo.review.Reviews;
import app.daejo.review.RowFilter;
import app.daejo.revision.CommandId;
import app.daejo.testing.DeskFixture;
import app.daejo.text.Side;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is still open is said before an article is handed over, and handed over it is only by whoever knows. */
class LeftOpenIT extends DeskFixture {

    @Autowired
    private Release release;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Coverage coverage;

    private Person editor;
    private ArticleId article;

    @BeforeEach
    void takeInAnArticle() {
        editor = people.of(Role.EDITOR);
        article = articles.article(
                editor,
                "감독이 말하다\n\n그는 월요일 서울에서 취재진과 만났다.\n\n다음 날 부산으로 갔다.\n\n/* analytics pixel start */ /* analytics pixel end */\n",
                "The Director Speaks\n\nHe met with reporters in Seoul on Monday.\n\nHe went to Busan the next day.\n");
    }

    private Whereabouts now() {
        return as(editor, () -> release.of(article));
    }

    private LeftOpen left() {
        return as(editor, () -> release.left(article));
    }

    private MoveOutcome handOver(boolean accepted) {
        var seen = now();
        return as(
                editor,
                () -> release.move(new MoveCommand(
                        CommandId.random(), article, seen.number(), seen.history(), Move.HAND_OVER, "", "", accepted)));
    }

    private void read(String words) {
        as(editor, () -> {
            coverage.read(article, List.of(articles.row(editor, article, words).unit()));
            return article;
        });
    }

    @Test
    void countsRowsThatAreUndecidedHaveOpenIssuesOrNobodyHasRead() {
        assertThat(left()).isEqualTo(new LeftOpen(3, 0, 3));
        articles.perform(
                editor,
                articles.row(editor, article, "Busan").unit(),
                row -> new ReviewCommand.Flag(
                        CommandId.random(),
                        row.unit(),
                        row.version(),
                        Side.TARGET,
                        null,
                        ErrorType.MISTRANSLATION,
                        Severity.MAJOR,
                        "Where to?",
                        null));
        articles.perform(
                editor,
                articles.row(editor, article, "Seoul").unit(),
                row -> new ReviewCommand.Edit(
                        CommandId.random(), row.unit(), row.version(), "He met reporters in Seoul on Monday."));
        read("Seoul");

        assertThat(left()).isEqualTo(new LeftOpen(2, 1, 2));
        assertThat(as(editor, () -> reviews.page(article, RowFilter.NEVER_READ, 0, 100)))
                .extracting(ReviewRow::target)
                .containsExactly("The Director Speaks", "He went to Busan the next day.");
    }

    @Test
    void refusesToHandOverWhatIsLeftOpenUntilThePersonKnows() {
        assertThat(handOver(false)).isEqualTo(new MoveOutcome.Refused(MoveOutcome.Refusal.LEFT_OPEN));
        assertThat(now().state()).isEqualTo(ArticleState.IN_REVIEW);
        assertThat(now().milestones()).isEmpty();

        assertThat(handOver(true)).isInstanceOf(MoveOutcome.Done.class);
        assertThat(now().state()).isEqualTo(ArticleState.WITH_DESK);
    }

    @Test
    void asksNothingOnceAllIsDecidedAndRead() {
        articles.settle(editor, article);
        assertThat(handOver(false)).isEqualTo(new MoveOutcome.Refused(MoveOutcome.Refusal.LEFT_OPEN));
        List.of("Director", "Seoul", "Busan").forEach(this::read);
        assertThat(left().isNothing()).isTrue();
        assertThat(handOver(false)).isInstanceOf(MoveOutcome.Done.class);
    }
}
