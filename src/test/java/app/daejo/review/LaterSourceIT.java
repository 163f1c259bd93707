package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Role;
import app.daejo.article.Articles;
import app.daejo.discussion.Comments;
import app.daejo.discussion.NewComment;
import app.daejo.export.ArticleExport;
import app.daejo.export.ArticleWriters;
import app.daejo.listing.ArticleList;
import app.daejo.listing.ListQuery;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Severity;
import app.daejo.revision.CommandId;
import app.daejo.revision.Milestone;
import app.daejo.search.Search;
import app.daejo.text.Side;
import app.daejo.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Korean that comes later: every row stays what it was and has its Korean, and what was decided without it is looked at again. */
class LaterSourceIT extends LaterSourceFixture {

    @Autowired
    private Articles stored;

    @Autowired
    private ArticleExport export;

    @Autowired
    private ArticleList list;

    @Autowired
    private Search search;

    @Autowired
    private Comments comments;

    @Autowired
    private Coverage coverage;

    @Test
    void everyRowStaysAndHasItsKoreanAndWhatHasNoEnglishIsARow() {
        var before = rows();

        assertThat(add(KOREAN)).isEqualTo(new SourceOutcome.Done());

        var now = rows();
        assertThat(now).hasSize(before.size() + 1);
        assertThat(now.stream().filter(row -> !row.target().isEmpty()).map(ReviewRow::unit))
                .containsExactlyElementsOf(before.stream().map(ReviewRow::unit).toList());
        assertThat(row("Director").source()).isEqualTo("감독 \"첫 작품이었다\"");
        assertThat(row("The film").source()).isEqualTo("영화는 13일 개봉했다.");
        assertThat(row("It runs").source()).isEqualTo("상영 시간은 90분이다.");
        assertThat(row("analytics").source()).isEmpty();
        assertThat(now).extracting(ReviewRow::position).containsExactly(0, 1, 2, 3, 4, 5, 6);
        var omitted = now.get(row("The film").position() + 1);
        assertThat(omitted.source()).isEqualTo("고양이는 창가에서 하루 종일 잠을 잤다.");
        assertThat(omitted.target()).isEmpty();
        assertThat(verify()).isEmpty();
    }

    @Test
    void isInEveryWayLikeOneThatCameWithBothSides() {
        add(KOREAN);
        var both = articles.article(editor, KOREAN, ENGLISH);

        assertThat(rows())
                .usingRecursiveComparison()
                .ignoringFields("unit", "version", "issues.id", "issues.unit", "issues.article", "issues.raisedAt")
                .isEqualTo(articles.rows(editor, both));
        var article = as(editor, () -> stored.require(this.article));
        assertThat(article.hasSource()).isTrue();
        assertThat(article.heading())
                .isEqualTo(as(editor, () -> stored.require(both)).heading());
        assertThat(as(editor, () -> stored.text(this.article, Side.SOURCE))
                        .orElseThrow()
                        .decoded())
                .isEqualTo(KOREAN);
        assertThat(as(editor, () -> list.page(ListQuery.EVERYTHING, 10)).lines())
                .allMatch(line -> line.hasSource());
        assertThat(as(editor, () -> search.everywhere("고양이는")).places()).hasSize(2);
        assertThat(as(editor, () -> reviews.progress(this.article)).unpaired()).isEqualTo(1);
    }

    @Test
    void theChecksAgainstTheSourceAreOn() {
        assertThat(row("95 minutes").issues()).isEmpty();
        add(KOREAN);
        assertThat(row("95 minutes").issues()).extracting(Issue::code).contains("number");
        assertThat(rows().stream().flatMap(row -> row.issues().stream()))
                .anyMatch(issue -> issue.type() == ErrorType.OMISSION);
    }

    @Test
    void nothingThatPeopleDidIsLost() {
        ok("Director");
        edit("The film", "The film was released on May 13.");
        articles.perform(
                editor,
                row("It runs").unit(),
                row -> new ReviewCommand.Flag(
                        CommandId.random(),
                        row.unit(),
                        row.version(),
                        Side.TARGET,
                        new Span(3, 7),
                        ErrorType.MISTRANSLATION,
                        Severity.MAJOR,
                        "runs?",
                        null));
        as(
                editor,
                () -> comments.begin(
                        article,
                        row("Director").unit(),
                        new NewComment(UUID.randomUUID(), "Whose words?", Side.TARGET, null, Set.of())));
        as(editor, () -> {
            coverage.read(article, List.of(row("Director").unit()));
            return article;
        });
        var before = kept();
        assertThat(before).allSatisfy((table, was) -> assertThat(was.isEmpty())
                .as(table)
                .isEqualTo(Set.of("milestone", "dismissal", "draft").contains(table)));
        var flagged = row("It runs").issues();
        var fix = row("The film was");

        add(KOREAN);

        var after = kept();
        before.forEach((table, was) -> assertThat(after.get(table)).as(table).containsAll(was));
        assertThat(row("It runs").issues()).containsAll(flagged);
        assertThat(row("It runs").state()).isEqualTo(RowState.FLAGGED);
        assertThat(row("The film was"))
                .extracting(ReviewRow::unit, ReviewRow::state, ReviewRow::settled, ReviewRow::target)
                .containsExactly(
                        fix.unit(),
                        RowState.PROPOSED,
                        "The film opened on May 13.",
                        "The film was released on May 13.");
        assertThat(verify()).isEmpty();
        var chief = people.of(Role.CHIEF);
        articles.perform(
                chief, fix.unit(), row -> new ReviewCommand.Approve(CommandId.random(), row.unit(), row.version()));
        assertThat(row("The film was").state()).isEqualTo(RowState.APPROVED);
    }

    @Test
    void whatWasDecidedWithoutTheKoreanAsksToBeLookedAtAgain() {
        var chief = people.of(Role.CHIEF);
        ok("Director");
        edit("The film", "The film was released on May 13.");
        articles.perform(
                chief,
                row("The film").unit(),
                row -> new ReviewCommand.Approve(CommandId.random(), row.unit(), row.version()));

        add(KOREAN);

        assertThat(rows()).noneMatch(row -> row.state().isSettled());
        assertThat(row("The film").settled()).isEqualTo("The film was released on May 13.");
        assertThat(as(editor, () -> history.decisions(row("Director").unit()))).hasSize(1);
        var came = as(editor, () -> history.sourceAdded(article)).orElseThrow();
        assertThat(came)
                .extracting(Milestone::madeBy, Milestone::kind, Milestone::note)
                .containsExactly(editor.id(), Milestone.Kind.SOURCE_ADDED, "article.txt");
        ok("Director");
        assertThat(row("Director").state()).isEqualTo(RowState.OK);
    }

    @Test
    void rowsThatPeopleJoinedAreOneToTheAligner() {
        articles.perform(
                editor,
                row("The film").unit(),
                row -> new ReviewCommand.Join(CommandId.random(), row.unit(), row.version()));
        add("감독 \"첫 작품이었다\"\n\n홍길동 기자\n\n그는 서울에서 취재진과 만났다. 13일 개봉한 영화의 상영 시간은 95분이다.\n");
        assertThat(row("The film").target()).isEqualTo("The film opened on May 13. It runs for 95 minutes.");
        assertThat(row("The film").source()).isEqualTo("13일 개봉한 영화의 상영 시간은 95분이다.");
        assertThat(row("The film").doubtful()).isFalse();
    }

    @Test
    void severalRowsOfOneKoreanSentenceStayRowsForAPersonToLookAt() {
        int before = rows().size();
        add("감독 \"첫 작품이었다\"\n\n홍길동 기자\n\n그는 서울에서 취재진과 만났다. 13일 개봉한 영화의 상영 시간은 95분이다.\n");
        assertThat(rows()).hasSize(before);
        assertThat(row("The film").doubtful()).isTrue();
        assertThat(row("It runs").doubtful()).isTrue();
        assertThat(row("The film").source() + row("It runs").source()).isEqualTo("13일 개봉한 영화의 상영 시간은 95분이다.");
        var plan = as(editor, () -> desk.planRealignment(article));
        assertThat(plan.rowsBefore()).isEqualTo(2);
        assertThat(plan.rowsAfter()).isEqualTo(1);
    }

    @Test
    void goesOutByteForByteOnceItIsSettledAndItsPairingsCanBeConfirmed() {
        add(KOREAN);
        var film = row("The film");
        assertThat(articles.perform(
                        editor, new ReviewCommand.ConfirmPairing(CommandId.random(), film.unit(), film.version())))
                .isInstanceOf(Outcome.Done.class);
        var code = row("analytics");
        articles.perform(editor, new ReviewCommand.Strike(CommandId.random(), code.unit(), code.version(), false));
        articles.settle(editor, article);
        var writer = ArticleWriters.all().stream()
                .filter(each -> each.extension().equals("txt"))
                .findFirst()
                .orElseThrow();
        var file = as(editor, () -> export.export(article, writer, false, Locale.ENGLISH));
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo(ENGLISH);
    }

    @Test
    void verifyNoticesThatTheKoreanWasAltered() {
        add(KOREAN);
        assertThat(verify()).isEmpty();
        jdbc.sql("update article_text set decoded = replace(decoded, '13', '14') where side = 'SOURCE'")
                .update();
        assertThat(verify()).hasSize(1).first().asString().contains("MILESTONE").contains("altered");
    }
}
