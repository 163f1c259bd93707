package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.CommandId;
import app.daejo.text.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Corrections of the pairing: wordings follow their segments, and undo brings everything back. */
class PairingsIT extends ReviewFixture {

    private static final String KOREAN = """
            감독 "첫 작품이었다"

            그는 서울에서 취재진과 만났다. 영화는 13일 개봉했다. 상영 시간은 90분이다.
            """;
    private static final String ENGLISH = """
            Director Says "It Was My First Work"

            He met with reporters in Seoul. The film opened on May 13. It runs for 90 minutes.
            """;

    @Override
    ArticleId takeIn() {
        return articles.article(editor, KOREAN, ENGLISH);
    }

    @BeforeEach
    void beginsWithRowsAsTheyBelong() {
        assertThat(rows()).hasSize(4);
    }

    private ReviewRow film() {
        return row("The film");
    }

    private Outcome join(ReviewRow row) {
        return articles.perform(editor, new ReviewCommand.Join(CommandId.random(), row.unit(), row.version()));
    }

    private Outcome split(ReviewRow row) {
        return articles.perform(editor, new ReviewCommand.Split(CommandId.random(), row.unit(), row.version()));
    }

    private Outcome edit(ReviewRow row, String wording) {
        return articles.perform(editor, new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), wording));
    }

    @Test
    void joinsTwoRowsWithWhatStoodBetweenThem() {
        assertThat(join(film())).isInstanceOf(Outcome.Done.class);

        assertThat(rows()).hasSize(3).extracting(ReviewRow::position).containsExactly(0, 1, 2);
        assertThat(film().target()).isEqualTo("The film opened on May 13. It runs for 90 minutes.");
        assertThat(film().source()).isEqualTo("영화는 13일 개봉했다. 상영 시간은 90분이다.");
        assertThat(film().confirmed() || !film().doubtful()).isTrue();
    }

    @Test
    void undoesAJoin() {
        var before = targets();
        join(film());

        assertThat(undo()).isInstanceOf(Outcome.Done.class);

        assertThat(targets()).isEqualTo(before);
        assertThat(rows()).extracting(ReviewRow::position).containsExactly(0, 1, 2, 3);
    }

    @Test
    void splitsARowAgainWhereItsSegmentsMet() {
        join(film());

        assertThat(split(film())).isInstanceOf(Outcome.Done.class);

        assertThat(targets())
                .containsExactly(
                        "Director Says \"It Was My First Work\"",
                        "He met with reporters in Seoul.",
                        "The film opened on May 13.",
                        "It runs for 90 minutes.");
    }

    @Test
    void undoesASplit() {
        join(film());
        split(film());

        assertThat(undo()).isInstanceOf(Outcome.Done.class);

        assertThat(rows()).hasSize(3);
        assertThat(film().target()).isEqualTo("The film opened on May 13. It runs for 90 minutes.");
    }

    @Test
    void movesATargetSegmentUpAndDownWithItsWording() {
        var unit = film().unit();
        articles.perform(
                editor,
                unit,
                row -> new ReviewCommand.MoveUp(CommandId.random(), row.unit(), row.version(), Side.TARGET));

        assertThat(row("Seoul").target()).isEqualTo("He met with reporters in Seoul. The film opened on May 13.");
        assertThat(articles.row(editor, unit).target()).isEmpty();
        assertThat(articles.row(editor, unit).source()).isEqualTo("영화는 13일 개봉했다.");

        articles.perform(
                editor,
                row("Seoul").unit(),
                row -> new ReviewCommand.MoveDown(CommandId.random(), row.unit(), row.version(), Side.TARGET));

        assertThat(articles.row(editor, unit).target()).isEqualTo("The film opened on May 13.");
    }

    @Test
    void unpairsARowOfOneAndOne() {
        assertThat(split(film())).isInstanceOf(Outcome.Done.class);

        assertThat(rows()).hasSize(5);
        assertThat(film().source()).isEmpty();
        assertThat(rows().get(2).source()).isEqualTo("영화는 13일 개봉했다.");
        assertThat(rows().get(2).target()).isEmpty();
    }

    @Test
    void carriesTheCutThroughAnApprovedEdit() {
        join(film());
        edit(film(), "The film was released on May 13. It runs for 90 minutes.");
        var chief = people.of(Role.CHIEF);
        articles.perform(
                chief, film().unit(), row -> new ReviewCommand.Approve(CommandId.random(), row.unit(), row.version()));

        assertThat(split(film())).isInstanceOf(Outcome.Done.class);

        assertThat(film().target()).isEqualTo("The film was released on May 13.");
        assertThat(film().settled()).isEqualTo("The film was released on May 13.");
    }

    @Test
    void leavesARowAloneWhoseFixWaits() {
        edit(film(), "The film was released on May 13.");

        assertThat(join(film())).isEqualTo(new Outcome.Refused(Refusal.WAITS_FOR_APPROVAL));
        assertThat(rows()).hasSize(4);
    }

    @Test
    void refusesToJoinTheLastRow() {
        assertThat(join(row("90 minutes"))).isEqualTo(new Outcome.Refused(Refusal.NO_NEIGHBOUR));
    }

    @Test
    void keepsTheHistoryWholeThroughIt() {
        join(film());
        split(film());
        undo();

        assertThat(as(editor, () -> history.verify(article))).isEmpty();
    }
}
