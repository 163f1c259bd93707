package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Role;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.export.ArticleExport;
import app.daejo.export.ArticleWriters;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.CommandId;
import app.daejo.text.Side;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs of rows that move together, and rows that go together wherever they stand. */
class RunsAndLinksIT extends ReviewFixture {

    private static final String KOREAN = """
            첫 문장은 서울 1번이다.

            둘째 문장은 부산 2번이다.

            셋째 문장은 대구 3번이다.

            넷째 문장은 광주 4번이다.
            """;
    private static final String ENGLISH = """
            The first sentence is Seoul number 1.

            The second sentence is Busan number 2.

            The third sentence is Daegu number 3.

            The fourth sentence is Gwangju number 4.
            """;

    @Autowired
    private ArticleExport export;

    @Override
    ArticleId takeIn() {
        return articles.article(editor, KOREAN, ENGLISH);
    }

    @BeforeEach
    void beginsWithRowsAsTheyBelong() {
        assertThat(shape()).containsExactly("1=1", "2=2", "3=3", "4=4");
    }

    /** Rows by the numbers in them: Korean = English. */
    private List<String> shape() {
        return rows().stream()
                .map(row -> digits(row.source()) + "=" + digits(row.target()))
                .toList();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private Outcome run(int place, Side side, boolean up) {
        var row = rows().get(place);
        return articles.perform(
                editor, new ReviewCommand.MoveRun(CommandId.random(), row.unit(), row.version(), side, up, null));
    }

    private Outcome unlink(int place) {
        var row = rows().get(place);
        return articles.perform(editor, new ReviewCommand.Unlink(CommandId.random(), row.unit(), row.version()));
    }

    private Outcome link(int place, int other) {
        var row = rows().get(place);
        var with = rows().get(other);
        return articles.perform(
                editor,
                new ReviewCommand.Link(CommandId.random(), row.unit(), row.version(), with.unit(), with.version()));
    }

    private String exported() {
        var page = as(editor, () -> export.preview(article, ArticleWriters.all().getFirst(), true, Locale.ENGLISH));
        // The article itself; what a draft says of open rows counts them.
        return page.substring(page.indexOf("<main>"));
    }

    @Test
    void movesARunDownAndUpAgain() {
        assertThat(run(1, Side.TARGET, false)).isInstanceOf(Outcome.Done.class);
        assertThat(shape()).containsExactly("1=1", "2=", "3=2", "4=34");

        articles.perform(
                editor,
                rows().get(3).unit(),
                row -> new ReviewCommand.Split(CommandId.random(), row.unit(), row.version()));
        assertThat(shape()).containsExactly("1=1", "2=", "3=2", "4=3", "=4");

        assertThat(run(2, Side.TARGET, true)).isInstanceOf(Outcome.Done.class);
        assertThat(shape()).containsExactly("1=1", "2=2", "3=3", "4=4");
        assertThat(rows()).extracting(ReviewRow::position).containsExactly(0, 1, 2, 3);
    }

    @Test
    void undoesARunInOneStep() {
        run(0, Side.SOURCE, false);
        assertThat(shape()).containsExactly("=1", "1=2", "2=3", "34=4");

        assertThat(undo()).isInstanceOf(Outcome.Done.class);

        assertThat(shape()).containsExactly("1=1", "2=2", "3=3", "4=4");
    }

    @Test
    void doesAgainWhatWasTakenBackAndTakesThatBackToo() {
        run(1, Side.TARGET, false);
        unlink(0);
        var both = shape();
        undo();
        undo();
        assertThat(shape()).containsExactly("1=1", "2=2", "3=3", "4=4");

        redo();
        assertThat(redo()).isInstanceOf(Outcome.Done.class);
        assertThat(shape()).isEqualTo(both);
        assertThat(redo()).isEqualTo(new Outcome.Refused(Refusal.NOTHING_TO_REDO));

        undo();
        undo();
        assertThat(shape()).containsExactly("1=1", "2=2", "3=3", "4=4");
        assertThat(as(editor, () -> history.verify(article))).isEmpty();
    }

    @Test
    void whatCameSinceEndsTheDoingAgain() {
        run(1, Side.TARGET, false);
        undo();
        unlink(0);

        assertThat(redo()).isEqualTo(new Outcome.Refused(Refusal.NOTHING_TO_REDO));
    }

    private Outcome redo() {
        return as(editor, () -> desk.redo(article, CommandId.random()));
    }

    @Test
    void aConfirmedRowEndsTheRun() {
        confirm(3);

        run(1, Side.TARGET, false);

        assertThat(shape()).containsExactly("1=1", "2=", "3=23", "4=4");
        assertThat(rows().get(3).confirmed()).isTrue();
    }

    private void confirm(int place) {
        articles.perform(
                editor,
                rows().get(place).unit(),
                row -> new ReviewCommand.ConfirmPairing(CommandId.random(), row.unit(), row.version()));
    }

    @Test
    void endsARunWhereThePersonSays() {
        var row = rows().getFirst();
        var last = rows().get(1).unit();
        articles.perform(
                editor,
                new ReviewCommand.MoveRun(CommandId.random(), row.unit(), row.version(), Side.TARGET, false, last));

        assertThat(shape()).containsExactly("1=", "2=12", "3=3", "4=4");
    }

    @Test
    void refusesARunThroughARowWhoseFixWaits() {
        articles.perform(
                editor,
                rows().get(2).unit(),
                row -> new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), "Another 3."));

        assertThat(run(0, Side.TARGET, false)).isEqualTo(new Outcome.Refused(Refusal.WAITS_FOR_APPROVAL));
        assertThat(shape()).containsExactly("1=1", "2=2", "3=3", "4=4");
    }

    @Test
    void refusesARunOffTheTop() {
        assertThat(run(0, Side.TARGET, true)).isEqualTo(new Outcome.Refused(Refusal.NO_NEIGHBOUR));
        assertThat(run(3, Side.TARGET, false)).isEqualTo(new Outcome.Refused(Refusal.NO_NEIGHBOUR));
    }

    @Test
    void linksRowsThatAreNoNeighboursInTheOrderOfTheTranslation() {
        var whole = exported();
        unlink(0);
        unlink(4);
        assertThat(shape()).containsExactly("1=", "=1", "2=2", "3=3", "4=", "=4");

        assertThat(link(0, 5)).isInstanceOf(Outcome.Done.class);

        assertThat(shape()).containsExactly("=1", "2=2", "3=3", "4=", "1=4");
        assertThat(rows().getLast().pairing().moved()).isTrue();
        assertThat(rows()).filteredOn(row -> row.pairing().moved()).hasSize(1);
        assertThat(exported()).isEqualTo(whole);
        assertThat(as(editor, () -> history.verify(article))).isEmpty();
    }

    @Test
    void anUnlinkedRowGoesBackToItsPlaceInTheKorean() {
        unlink(0);
        unlink(4);
        link(0, 5);

        unlink(4);

        assertThat(shape()).containsExactly("1=", "=1", "2=2", "3=3", "4=", "=4");
    }

    @Test
    void undoesALink() {
        unlink(0);
        unlink(4);
        link(5, 0);

        assertThat(undo()).isInstanceOf(Outcome.Done.class);

        assertThat(shape()).containsExactly("1=", "=1", "2=2", "3=3", "4=", "=4");
    }

    @Test
    void refusesToLinkWhatIsPaired() {
        unlink(0);

        assertThat(link(0, 2)).isEqualTo(new Outcome.Refused(Refusal.NOT_LINKABLE));
    }

    @Test
    void refusesALinkWithARowThatHasChanged() {
        unlink(0);
        var korean = rows().get(0);
        var english = rows().get(1);
        articles.perform(editor, new ReviewCommand.DoubtPairing(CommandId.random(), english.unit(), english.version()));

        assertThat(articles.perform(
                        editor,
                        new ReviewCommand.Link(
                                CommandId.random(),
                                korean.unit(),
                                korean.version(),
                                english.unit(),
                                english.version())))
                .isEqualTo(new Outcome.Refused(Refusal.PLAN_CHANGED));
        assertThat(articles.perform(
                        editor,
                        new ReviewCommand.Link(
                                CommandId.random(), korean.unit(), korean.version(), new UnitId(1_000_000), 1)))
                .isEqualTo(new Outcome.Refused(Refusal.NO_SUCH_ROW));
    }

    @Test
    void aDoubtIsShownCountedAndClearedByConfirming() {
        var unit = rows().get(1).unit();
        articles.perform(
                editor, unit, row -> new ReviewCommand.DoubtPairing(CommandId.random(), row.unit(), row.version()));
        assertThat(articles.row(editor, unit).doubtful()).isTrue();

        confirm(1);
        assertThat(articles.row(editor, unit).doubtful()).isFalse();
        assertThat(articles.row(editor, unit).confirmed()).isTrue();

        undo();
        assertThat(articles.row(editor, unit).doubtful()).isTrue();
        assertThat(articles.row(editor, unit).confirmed()).isFalse();
    }

    @Test
    void refusesToConfirmTwice() {
        confirm(1);
        assertThat(articles.perform(
                        editor,
                        rows().get(1).unit(),
                        row -> new ReviewCommand.ConfirmPairing(CommandId.random(), row.unit(), row.version())))
                .isEqualTo(new Outcome.Refused(Refusal.SAID_ALREADY));
    }

    @Test
    void aTranslatorMayNotCorrectThePairing() {
        var translator = people.of(Role.TRANSLATOR);
        var row = rows().getFirst();

        assertThat(articles.perform(
                        translator, new ReviewCommand.Unlink(CommandId.random(), row.unit(), row.version())))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
    }
}
