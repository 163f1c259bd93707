package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Severity;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.CommandId;
import app.daejo.text.Side;
import app.daejo.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Segments cut at a caret and merged again: no character is lost, and everything can be taken back. */
class CutsIT extends ReviewFixture {

    private static final String KOREAN = """
            감독 "첫 작품이었다"

            그는 서울에서 취재진과 만났다. 영화는 13일 개봉했다. 상영 시간은 90분이다.
            """;
    private static final String ENGLISH = """
            Director Says "It Was My First Work"

            He met with reporters in Seoul. The film opened on May 13; it sold out. It runs for 90 minutes.
            """;

    @Autowired
    private Articles stored;

    @Override
    ArticleId takeIn() {
        return articles.article(editor, KOREAN, ENGLISH);
    }

    @BeforeEach
    void beginsWithRowsAsTheyBelong() {
        assertThat(rows()).hasSize(4);
    }

    private Outcome cut(ReviewRow row, Side side, String before) {
        var text = side == Side.SOURCE ? row.source() : row.target();
        return articles.perform(
                editor,
                new ReviewCommand.SplitAt(CommandId.random(), row.unit(), row.version(), side, text.indexOf(before)));
    }

    private Outcome merge(ReviewRow row, Side side) {
        return articles.perform(
                editor, new ReviewCommand.MergeSegments(CommandId.random(), row.unit(), row.version(), side, 0));
    }

    private Outcome join(Person by, ReviewRow row) {
        return articles.perform(by, new ReviewCommand.Join(CommandId.random(), row.unit(), row.version()));
    }

    private String whole(Side side) {
        return as(editor, () -> {
            var whole = new StringBuilder(stored.lead(article, side));
            stored.segments(article, side)
                    .forEach(segment -> whole.append(segment.text()).append(segment.after()));
            return whole.toString();
        });
    }

    private long segments(Side side) {
        return as(editor, () -> stored.segments(article, side)).size();
    }

    @Test
    void cutsTheSegmentAtTheCaretWithoutLosingACharacter() {
        assertThat(cut(row("The film"), Side.TARGET, "it sold out")).isInstanceOf(Outcome.Done.class);

        assertThat(rows())
                .extracting(ReviewRow::target)
                .containsExactly(
                        "Director Says \"It Was My First Work\"",
                        "He met with reporters in Seoul.",
                        "The film opened on May 13;",
                        "it sold out.",
                        "It runs for 90 minutes.");
        assertThat(rows()).extracting(ReviewRow::source).element(3).isEqualTo("");
        assertThat(whole(Side.TARGET)).isEqualTo(ENGLISH);
        assertThat(segments(Side.TARGET)).isEqualTo(5);
    }

    @Test
    void cutsTheKoreanWithinAWord() {
        cut(row("Seoul"), Side.SOURCE, "에서");

        assertThat(rows()).extracting(ReviewRow::source).contains("그는 서울", "에서 취재진과 만났다.");
        assertThat(whole(Side.SOURCE)).isEqualTo(KOREAN);
    }

    @Test
    void partsTheOtherSideWhereAboutTheSameShareIsAbove() {
        join(editor, row("The film"));

        cut(row("The film"), Side.TARGET, "It runs");

        assertThat(row("It runs").source()).isEqualTo("상영 시간은 90분이다.");
        assertThat(segments(Side.TARGET)).isEqualTo(4);
    }

    @Test
    void undoesACutWithItsSegment() {
        var before = rows();
        cut(row("The film"), Side.TARGET, "it sold out");

        assertThat(undo()).isInstanceOf(Outcome.Done.class);

        assertThat(rows())
                .extracting(ReviewRow::target)
                .isEqualTo(before.stream().map(ReviewRow::target).toList());
        assertThat(segments(Side.TARGET)).isEqualTo(4);
        assertThat(whole(Side.TARGET)).isEqualTo(ENGLISH);
        assertThat(as(editor, () -> history.verify(article))).isEmpty();
    }

    @Test
    void cutsAgainWhatWasTakenBackAlsoBelowAColleaguesCut() {
        cut(row("runs"), Side.TARGET, "for 90");
        undo();
        var colleague = people.of(Role.CHIEF);
        var above = row("Seoul");
        articles.perform(
                colleague,
                new ReviewCommand.SplitAt(CommandId.random(), above.unit(), above.version(), Side.TARGET, 12));

        assertThat(as(editor, () -> desk.redo(article, CommandId.random()))).isInstanceOf(Outcome.Done.class);
        assertThat(rows()).extracting(ReviewRow::target).endsWith("It runs", "for 90 minutes.");
        undo();
        assertThat(rows()).extracting(ReviewRow::target).endsWith("It runs for 90 minutes.");
        assertThat(whole(Side.TARGET)).isEqualTo(ENGLISH);
    }

    @Test
    void mergesTwoSegmentsOfARowAndTakesThatBack() {
        join(editor, row("The film"));

        assertThat(merge(row("The film"), Side.TARGET)).isInstanceOf(Outcome.Done.class);
        assertThat(row("The film").pairing().target()).hasSize(1);
        assertThat(segments(Side.TARGET)).isEqualTo(3);
        assertThat(whole(Side.TARGET)).isEqualTo(ENGLISH);

        undo();
        assertThat(row("The film").pairing().target()).hasSize(2);
        assertThat(whole(Side.TARGET)).isEqualTo(ENGLISH);
    }

    @Test
    void aColleaguesUndoReachesTheRightSegmentsAfterACutAbove() {
        var colleague = people.of(Role.CHIEF);
        join(colleague, row("The film"));
        cut(row("Seoul"), Side.TARGET, "in Seoul");

        assertThat(undo(colleague)).isInstanceOf(Outcome.Done.class);

        assertThat(rows())
                .extracting(ReviewRow::target)
                .containsExactly(
                        "Director Says \"It Was My First Work\"",
                        "He met with reporters",
                        "in Seoul.",
                        "The film opened on May 13; it sold out.",
                        "It runs for 90 minutes.");
    }

    @Test
    void whatSomebodyRaisedOnTheWordsBelowGoesWithThem() {
        var row = row("The film");
        int start = row.target().indexOf("sold out");
        articles.perform(
                editor,
                new ReviewCommand.Flag(
                        CommandId.random(),
                        row.unit(),
                        row.version(),
                        Side.TARGET,
                        new Span(start, start + 8),
                        ErrorType.AWKWARD,
                        Severity.MINOR,
                        "",
                        null));

        cut(row("The film"), Side.TARGET, "it sold out");

        var issue = row("it sold out").issues().getFirst();
        assertThat(issue.span()).isEqualTo(new Span(3, 11));
        undo();
        assertThat(row("The film").issues().getFirst().span()).isEqualTo(new Span(start, start + 8));
    }

    @Test
    void refusesACaretAtTheEdge() {
        assertThat(cut(row("The film"), Side.TARGET, "The film")).isEqualTo(new Outcome.Refused(Refusal.NOT_DIVISIBLE));
        var row = row("The film");
        assertThat(articles.perform(
                        editor,
                        new ReviewCommand.SplitAt(CommandId.random(), row.unit(), row.version(), Side.TARGET, 10_000)))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_DIVISIBLE));
        assertThat(segments(Side.TARGET)).isEqualTo(4);
    }

    @Test
    void refusesAStaleCut() {
        var seen = row("The film");
        join(editor, row("The film"));

        assertThat(cut(seen, Side.TARGET, "it sold out")).isInstanceOf(Outcome.Stale.class);
        assertThat(segments(Side.TARGET)).isEqualTo(4);
    }

    @Test
    void refusesToCutARowWhoseFixWaits() {
        var row = row("The film");
        articles.perform(
                editor,
                new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), "The film opened; fine."));

        assertThat(cut(row("The film"), Side.TARGET, "fine"))
                .isEqualTo(new Outcome.Refused(Refusal.WAITS_FOR_APPROVAL));
    }

    @Test
    void refusesToMergeTheOnlySegment() {
        assertThat(merge(row("The film"), Side.TARGET)).isEqualTo(new Outcome.Refused(Refusal.NOTHING_TO_MERGE));
    }

    @Test
    void cutsOnceHoweverOftenItIsSent() {
        var row = row("The film");
        var command = new ReviewCommand.SplitAt(CommandId.random(), row.unit(), row.version(), Side.TARGET, 27);
        articles.perform(editor, command);

        assertThat(articles.perform(editor, command)).isInstanceOf(Outcome.Done.class);
        assertThat(segments(Side.TARGET)).isEqualTo(5);
    }
}
