package app.daejo.listing;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.article.ArticleId;
import app.daejo.article.Heading;
import app.daejo.listing.ListQuery.Assigned;
import app.daejo.release.Move;
import app.daejo.release.MoveCommand;
import app.daejo.release.Release;
import app.daejo.review.Coverage;
import app.daejo.review.ReviewCommand;
import app.daejo.review.ReviewRow;
import app.daejo.review.Reviews;
import app.daejo.revision.CommandId;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the list says of an article, which articles a query finds, and in which order. */
class ArticleListIT extends ListingFixture {

    @Autowired
    private Reviews reviews;

    @Autowired
    private Coverage coverage;

    @Autowired
    private Release release;

    private void dueIn(ArticleId article, int hours) {
        var at = LocalDateTime.ofInstant(clock.instant(), ArticleList.zone()).plusHours(hours);
        int seen = line(article).assignment().number();
        as(
                editor,
                () -> assignments.assign(
                        article,
                        seen,
                        Assignment.of(
                                line(article).assignment().assignee(),
                                at.toLocalDate(),
                                at.toLocalTime().withSecond(0).withNano(0))));
    }

    @Test
    void countsAsTheReviewDoes() {
        var rows = articles.rows(chief, second);
        as(editor, () -> {
            coverage.read(second, List.of(rows.getFirst().unit()));
            return null;
        });
        var progress = as(chief, () -> reviews.progress(second));
        var extent = as(chief, () -> coverage.of(second));
        var line = line(second);
        assertThat(progress.openIssues()).isPositive();
        assertThat(line.openIssues()).isEqualTo(progress.openIssues());
        assertThat(line.rows()).isEqualTo(progress.rows()).isEqualTo(extent.rows());
        assertThat(line.read()).isEqualTo(extent.anybodys()).isEqualTo(1);
        assertThat(line.coverage()).isEqualTo(50);
    }

    @Test
    void countsNoFurnitureJustAsTheReview() {
        var long1 = articles.article(
                chief,
                "감독 인터뷰\n\n그는 서울에 있다.\n\n무단 전재 및 재배포 금지\n",
                "An Interview\n\nHe is in Seoul.\n\nMost Popular\n\nShare on Facebook\n");
        var rows = articles.rows(chief, long1);
        jdbc.sql("""
                update segment set kind = 'FURNITURE', furniture_reason = 'PERSON'
                where article_id = :id and side = 'TARGET' and position = 1
                """).param("id", long1.value()).update();
        var progress = as(chief, () -> reviews.progress(long1));
        assertThat(progress.rows()).isLessThan(rows.size());
        assertThat(line(long1).rows()).isEqualTo(progress.rows());
        assertThat(line(long1).openIssues()).isEqualTo(progress.openIssues());
    }

    @Test
    void anArticleWhoseFixesWaitIsWithTheDesk() {
        assertThat(line(first).standing()).isEqualTo(Standing.IN_REVIEW);
        propose(editor, first);
        assertThat(line(first).standing()).isEqualTo(Standing.WITH_DESK);
        assertThat(line(first).waiting()).isEqualTo(1);
        assertThat(found(chief, ListQuery.of(ListView.WAITING))).containsExactly(first);
    }

    private void propose(Person by, ArticleId article) {
        ReviewRow row = articles.row(by, article, "Seoul");
        articles.perform(by, new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), "He is in Busan."));
    }

    @Test
    void newestComesFirstAndTitlesInTheirOrder() {
        assertThat(found(chief, ListQuery.EVERYTHING)).containsExactly(second, first);
        assertThat(found(chief, ListQuery.EVERYTHING.with(ListOrder.TITLE))).containsExactly(second, first);
        jdbc.sql("update article set target_title = 'a room' where id = :id")
                .param("id", first.value())
                .update();
        assertThat(found(chief, ListQuery.EVERYTHING.with(ListOrder.TITLE))).containsExactly(second, first);
        jdbc.sql("update article set target_title = 'A' where id = :id")
                .param("id", first.value())
                .update();
        assertThat(found(chief, ListQuery.EVERYTHING.with(ListOrder.TITLE))).containsExactly(first, second);
    }

    @Test
    void mostOpenIssuesComeFirst() {
        jdbc.sql("update issue set status = 'FIXED' where article_id = :id")
                .param("id", second.value())
                .update();
        articles.article(
                chief,
                "세 번째\n\n그는 넷플릭스 시리즈 '비프'(BEEF)로 상을 받았다.\n",
                "A Third\n\nHe won an award for Netflix's \"Beeg.\"\n");
        var lines = page(chief, ListQuery.EVERYTHING.with(ListOrder.ISSUES)).lines();
        assertThat(lines.getFirst().openIssues()).isPositive();
        assertThat(lines).extracting(ArticleLine::openIssues).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void mineIsWhatIBroughtAndWhatIsAssignedToMe() {
        assertThat(found(translator, ListQuery.of(ListView.MINE))).containsExactly(second);
        assign(editor, first, 0, translator);
        assertThat(found(translator, ListQuery.of(ListView.MINE))).containsExactly(second, first);
        assertThat(found(editor, ListQuery.of(ListView.MINE))).isEmpty();
    }

    @Test
    void filtersByWhoseItIs() {
        assign(editor, first, 0, chief);
        assertThat(found(editor, ListQuery.EVERYTHING.with(new Assigned.To(chief.id()))))
                .containsExactly(first);
        assertThat(found(editor, ListQuery.EVERYTHING.with(new Assigned.Nobody())))
                .containsExactly(second);
    }

    @Test
    void isDueByTheDesksClock() {
        dueIn(first, -1);
        dueIn(second, 5);
        assertThat(line(first).due()).isEqualTo(Due.OVERDUE);
        assertThat(line(second).due()).isEqualTo(Due.SOON);
        assertThat(found(chief, ListQuery.of(ListView.DUE))).containsExactly(first, second);
        assertThat(found(chief, ListQuery.EVERYTHING.with(Due.OVERDUE))).containsExactly(first);
        assertThat(found(chief, ListQuery.EVERYTHING.with(Due.UNSET))).isEmpty();
        dueIn(first, 48);
        assertThat(line(first).due()).isNull();
        assertThat(found(chief, ListQuery.EVERYTHING.with(ListOrder.DUE))).containsExactly(second, first);
    }

    @Test
    void aDayWithoutATimeLastsUntilItsEnd() {
        var today = LocalDateTime.ofInstant(clock.instant(), ArticleList.zone()).toLocalDate();
        as(editor, () -> assignments.assign(first, 0, Assignment.of(null, today, null)));
        assertThat(line(first).due()).isEqualTo(Due.SOON);
        as(editor, () -> assignments.assign(second, 0, Assignment.of(null, today.minusDays(1), null)));
        assertThat(line(second).due()).isEqualTo(Due.OVERDUE);
    }

    @Test
    void whatHasGoneOutIsDueNoMore() {
        dueIn(first, -1);
        publish(first);
        assertThat(line(first).due()).isNull();
        assertThat(found(chief, ListQuery.of(ListView.DUE))).isEmpty();
        assertThat(found(chief, ListQuery.of(ListView.PUBLISHED))).containsExactly(first);
    }

    @Test
    void findsTitlesInEitherNormalFormAndSignsAsTheyAre() {
        assertThat(found(chief, ListQuery.EVERYTHING.withTitle(Normalizer.normalize("인형", Normalizer.Form.NFD))))
                .containsExactly(first);
        assertThat(found(chief, ListQuery.EVERYTHING.withTitle("ROOM OF"))).containsExactly(first);
        assertThat(found(chief, ListQuery.EVERYTHING.withTitle("%"))).isEmpty();
        assertThat(found(chief, ListQuery.EVERYTHING.withTitle("이혀"))).isEmpty();
        jdbc.sql("update article set source_title = normalize(source_title, nfd)")
                .update();
        assertThat(found(chief, ListQuery.EVERYTHING.withTitle("인형"))).containsExactly(first);
    }

    @Test
    void showsAPageAndSaysHowMuchThereIs() {
        jdbc.sql("""
                insert into article (source_title, target_title, state, step, received_by, received_at)
                select '제목 ' || n, 'Title ' || n, 'IN_REVIEW', 'CHECKED', :person, now() from generate_series(1, 60) n
                """).param("person", chief.id().value()).update();
        var page = page(chief, ListQuery.EVERYTHING);
        assertThat(page.lines()).hasSize(ArticleList.PAGE);
        assertThat(page.total()).isEqualTo(62);
        assertThat(page.hasMore()).isTrue();
        var all = as(chief, () -> list.page(ListQuery.EVERYTHING, 2));
        assertThat(all.lines()).hasSize(62).startsWith(page.lines().toArray(ArticleLine[]::new));
        assertThat(all.hasMore()).isFalse();
    }

    @Test
    void saysWhomPrintCreditsAndWhetherThereIsKorean() {
        var alone = articles.englishAlone(chief, "Alone\n\nBy Jane Roe\n\nHe is in Seoul.\n");
        jdbc.sql("update article set source_byline = '홍길동 기자', translator = 'John Doe' where id = :id")
                .param("id", first.value())
                .update();
        assertThat(line(alone).hasSource()).isFalse();
        assertThat(line(alone).heading()).isEqualTo(new Heading("", "Alone", "", "By Jane Roe", ""));
        assertThat(line(first).hasSource()).isTrue();
        assertThat(line(first).heading())
                .isEqualTo(new Heading("인형의 방", "The Room of Dolls", "홍길동 기자", "", "John Doe"));
        assertThat(page(chief, ListQuery.EVERYTHING.with(ListOrder.ISSUES)).lines())
                .filteredOn(line -> !line.hasSource())
                .extracting(ArticleLine::id)
                .containsExactly(alone);
    }

    @Test
    void knowsADeskWithoutArticles() {
        assertThat(page(chief, ListQuery.of(ListView.PUBLISHED)).noArticle()).isFalse();
        app.daejo.testing.TestDatabase.instance().clean();
        assertThat(page(people.of(app.daejo.account.Role.CHIEF), ListQuery.EVERYTHING)
                        .noArticle())
                .isTrue();
    }

    private void publish(ArticleId article) {
        articles.settle(chief, article);
        for (var move : List.of(Move.APPROVE, Move.PUBLISH)) {
            as(chief, () -> {
                var seen = release.of(article);
                return release.move(new MoveCommand(
                        CommandId.random(), article, seen.number(), seen.history(), move, "", "", true));
            });
        }
    }

    @Test
    void whatWasPublishedIsFoundAlsoWhenItIsReopened() {
        publish(first);
        assertThat(line(first).standing()).isEqualTo(Standing.PUBLISHED);
        assertThat(found(chief, ListQuery.of(ListView.PUBLISHED))).containsExactly(first);
        assertThat(found(chief, ListQuery.of(ListView.CORRECTED))).isEmpty();

        propose(editor, first);
        assertThat(line(first).corrections())
                .as("a proposal corrects nothing yet")
                .isZero();
        var unit = articles.row(chief, first, "Busan").unit();
        articles.perform(chief, unit, row -> new ReviewCommand.Approve(CommandId.random(), row.unit(), row.version()));

        assertThat(line(first).standing()).isEqualTo(Standing.REOPENED);
        assertThat(line(first).corrections()).isEqualTo(1);
        assertThat(found(chief, ListQuery.of(ListView.PUBLISHED))).containsExactly(first);
        assertThat(found(chief, ListQuery.of(ListView.CORRECTED))).containsExactly(first);
    }

    @Test
    void theNextArticleIsOnesOwnThenNobodysAndHasSomethingToDecide() {
        var third = articles.article(chief, "그는 부산에 있다.\n", "He is in Jeju.\n");
        assertThat(next(editor, first)).isEqualTo(second);
        assign(chief, third, 0, editor);
        assertThat(next(editor, first)).as("one's own first").isEqualTo(third);
        assertThat(next(chief, first)).as("another's never").isEqualTo(second);
        articles.settle(chief, second);
        assertThat(next(chief, first)).as("nothing left to decide").isNull();
    }

    private @Nullable ArticleId next(Person person, ArticleId after) {
        return as(person, () -> list.after(after)).map(NextArticle::id).orElse(null);
    }
}
