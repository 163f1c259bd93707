package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.export.ArticleExport;
import app.daejo.export.ArticleWriters;
import app.daejo.listing.ArticleList;
import app.daejo.listing.ListQuery;
import app.daejo.quality.ErrorType;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.CommandId;
import app.daejo.search.Search;
import app.daejo.text.Side;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** English that came without its Korean, on its whole journey. */
class EnglishAloneIT extends ReviewFixture {

    private static final String ENGLISH = """
            The Room of Dolls

            By Reporter Kim

            He met the the press on May 13. It cost 4.5 million won, he said. Nobody knew.

            /* analytics pixel start */ /* analytics pixel end */

            She  did not answer. The the end.
            """;

    @Autowired
    private Articles stored;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ArticleExport export;

    @Autowired
    private ArticleList list;

    @Autowired
    private Search search;

    @Override
    ArticleId takeIn() {
        return articles.englishAlone(editor, ENGLISH);
    }

    private Progress progress() {
        return as(editor, () -> reviews.progress(article));
    }

    private static Refusal why(Outcome outcome) {
        return ((Outcome.Refused) outcome).why();
    }

    @Test
    void everyPieceIsARowWithItsFirstWordingAndNothingIsDoubtfulOrUnpaired() {
        var rows = rows();
        assertThat(rows)
                .extracting(ReviewRow::target)
                .contains("The Room of Dolls", "Nobody knew.", "/* analytics pixel start */ /* analytics pixel end */");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.source()).isEmpty();
            assertThat(row.doubtful()).isFalse();
        });
        assertThat(progress().doubtful()).isZero();
        assertThat(progress().unpaired()).isZero();
        assertThat(as(editor, () -> reviews.glances(article, RowFilter.UNPAIRED)))
                .isEmpty();
        assertThat(as(editor, () -> reviews.glances(article, RowFilter.STRUCK))).hasSize(1);
        var kept = as(editor, () -> stored.require(article));
        assertThat(kept.hasSource()).isFalse();
        assertThat(kept.sourceTitle()).isEmpty();
        assertThat(kept.title()).isEqualTo("The Room of Dolls");
        assertThat(as(editor, () -> stored.text(article, Side.SOURCE))).isEmpty();
    }

    @Test
    void anArticleWithKoreanStillShowsWhatIsUnpaired() {
        var both = articles.article(
                editor,
                "인형의 방\n\n그는 서울에 있다.",
                "The Room of Dolls\n\nHe is in Seoul.\n\nA wholly other paragraph of zebras.");
        int listed = as(editor, () -> reviews.glances(both, RowFilter.UNPAIRED)).size();
        assertThat(as(editor, () -> stored.require(both)).hasSource()).isTrue();
        assertThat(listed)
                .isEqualTo((int) articles.rows(editor, both).stream()
                        .filter(row -> row.source().isEmpty() || row.target().isEmpty())
                        .count())
                .isPositive();
    }

    @Test
    void theChecksMindTheEnglishAndMissNoKorean() {
        var issues = rows().stream().flatMap(row -> row.issues().stream()).toList();
        assertThat(issues).extracting(Issue::code).contains("repeat", "whitespace");
        assertThat(issues)
                .noneMatch(issue -> issue.type() == ErrorType.OMISSION
                        || issue.type() == ErrorType.ADDITION
                        || issue.type() == ErrorType.NON_TRANSLATION
                        || issue.side() == Side.SOURCE);
        articles.perform(
                editor,
                row("Nobody").unit(),
                now -> new ReviewCommand.Edit(
                        CommandId.random(), now.unit(), now.version(), "Nobody at the desk knew 7."));
        assertThat(row("Nobody at").issues()).isEmpty();
    }

    @Test
    void refusesToJudgeOrRealignPairingsThatThereAreNone() {
        var row = row("Nobody");
        assertThat(why(articles.perform(
                        editor, new ReviewCommand.ConfirmPairing(CommandId.random(), row.unit(), row.version()))))
                .isEqualTo(Refusal.NO_SOURCE);
        assertThat(why(articles.perform(
                        editor, new ReviewCommand.DoubtPairing(CommandId.random(), row.unit(), row.version()))))
                .isEqualTo(Refusal.NO_SOURCE);
        var plan = as(editor, () -> desk.planRealignment(article));
        assertThat(plan.regions()).isEmpty();
        assertThat(why(articles.perform(
                        editor,
                        new ReviewCommand.Realign(CommandId.random(), row.unit(), row.version(), plan.digest()))))
                .isEqualTo(Refusal.NOTHING_TO_REALIGN);
        assertThat(why(articles.perform(
                        editor, new ReviewCommand.Unlink(CommandId.random(), row.unit(), row.version()))))
                .isEqualTo(Refusal.NOT_DIVISIBLE);
        assertThat(why(articles.perform(
                        editor, new ReviewCommand.MoveUp(CommandId.random(), row.unit(), row.version(), Side.SOURCE))))
                .isEqualTo(Refusal.NOTHING_TO_MOVE);
        assertThat(progress().doubtful()).isZero();
    }

    @Test
    void rowsCanBeJoinedSplitAndStruckOutAndNoneComesToBeDoubtful() {
        int before = rows().size();
        var row = row("It cost");
        articles.perform(editor, new ReviewCommand.Join(CommandId.random(), row.unit(), row.version()));
        assertThat(row("It cost").target()).isEqualTo("It cost 4.5 million won, he said. Nobody knew.");
        articles.perform(
                editor, row.unit(), now -> new ReviewCommand.Split(CommandId.random(), now.unit(), now.version()));
        assertThat(rows()).hasSize(before);
        var code = row("analytics");
        articles.perform(editor, new ReviewCommand.Strike(CommandId.random(), code.unit(), code.version(), false));
        assertThat(progress().doubtful()).isZero();
        assertThat(progress().unpaired()).isZero();
    }

    @Test
    void goesOutByteForByteOnceItIsSettled() {
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
    void theListAndTheSearchKnowIt() {
        var line = as(editor, () -> list.page(ListQuery.EVERYTHING, 1)).lines().getFirst();
        assertThat(line.sourceTitle()).isEmpty();
        assertThat(line.targetTitle()).isEqualTo("The Room of Dolls");
        assertThat(as(editor, () -> search.everywhere("Nobody knew")).places()).hasSize(1);
        assertThat(as(editor, () -> search.within(article, "million won")))
                .containsExactly(row("million").unit());
    }
}
