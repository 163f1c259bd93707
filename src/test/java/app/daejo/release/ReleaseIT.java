package app.daejo.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.article.ArticleState;
import app.daejo.export.ArticleExport;
import app.daejo.export.ArticleWriters;
import app.daejo.release.MoveOutcome.Refusal;
import app.daejo.review.Coverage;
import app.daejo.review.ReviewCommand;
import app.daejo.review.ReviewHistory;
import app.daejo.review.ReviewRow;
import app.daejo.revision.CommandId;
import app.daejo.revision.Milestone;
import app.daejo.testing.DeskFixture;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What becomes of an article as a whole, and who may say so. */
class ReleaseIT extends DeskFixture {

    private static final String KOREAN = """
            감독 "첫 작품이었다"

            그는 서울에서 취재진과 만났다. 전시는 다음 달에 열린다.
            """;
    private static final String ENGLISH = """
            Director Says "It Was My First Work"

            He met with reporters in Seoul. The exhibition opens next month.
            """;

    @Autowired
    private Release release;

    @Autowired
    private Coverage coverage;

    @Autowired
    private ArticleExport export;

    @Autowired
    private ReviewHistory history;

    private Person translator;
    private Person editor;
    private Person chief;
    private ArticleId article;

    @BeforeEach
    void takeInAnArticle() {
        translator = people.of(Role.TRANSLATOR);
        editor = people.of(Role.EDITOR);
        chief = people.of(Role.CHIEF);
        article = articles.article(editor, KOREAN, ENGLISH);
    }

    private Whereabouts seenBy(Person person) {
        return as(person, () -> release.of(article));
    }

    private MoveCommand command(Person by, Move move, String note, String address) {
        var seen = seenBy(by);
        // What is asked before handing over: LeftOpenIT.
        return new MoveCommand(
                CommandId.random(),
                article,
                seen.number(),
                seen.history(),
                move,
                note,
                address,
                move == Move.HAND_OVER);
    }

    private MoveOutcome perform(Person by, MoveCommand command) {
        return as(by, () -> release.move(command));
    }

    private MoveOutcome move(Person by, Move move) {
        return perform(by, command(by, move, "", ""));
    }

    private void settleAndRead() {
        articles.settle(editor, article);
        read();
    }

    private void read() {
        var units = articles.rows(editor, article).stream().map(ReviewRow::unit).toList();
        as(editor, () -> {
            coverage.read(article, units);
            return units;
        });
    }

    /** A proposal of the editor's that the chief approves. */
    private void correct(String words, String wording) {
        var unit = articles.row(editor, article, words).unit();
        articles.perform(
                editor, unit, row -> new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), wording));
        articles.perform(chief, unit, row -> new ReviewCommand.Approve(CommandId.random(), row.unit(), row.version()));
    }

    private static void assertRefused(MoveOutcome outcome, Refusal why) {
        assertThat(outcome).isEqualTo(new MoveOutcome.Refused(why));
    }

    @Test
    void goesFromTheReviewersToTheReaderStepByStep() {
        settleAndRead();

        assertThat(move(editor, Move.HAND_OVER)).isInstanceOf(MoveOutcome.Done.class);
        assertThat(seenBy(chief).state()).isEqualTo(ArticleState.WITH_DESK);
        move(chief, Move.APPROVE);
        assertThat(seenBy(chief).state()).isEqualTo(ArticleState.APPROVED);
        as(editor, () -> export.export(article, ArticleWriters.all().getFirst(), false, Locale.ENGLISH));
        assertThat(seenBy(chief).state()).isEqualTo(ArticleState.EXPORTED);
        perform(editor, command(editor, Move.PUBLISH, "", "https://example.com/a/1"));

        var now = seenBy(chief);
        assertThat(now.state()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(now.milestones())
                .extracting(Milestone::kind)
                .containsExactly(
                        Milestone.Kind.HANDED_OVER,
                        Milestone.Kind.APPROVED,
                        Milestone.Kind.EXPORTED,
                        Milestone.Kind.PUBLISHED);
        assertThat(now.milestones())
                .extracting(Milestone::madeBy)
                .containsExactly(editor.id(), chief.id(), editor.id(), editor.id());
        assertThat(now.milestones().getLast().address()).isEqualTo("https://example.com/a/1");
        assertThat(as(editor, () -> history.verify(article))).isEmpty();
    }

    @Test
    void offersEachPersonWhatTheyMayDo() {
        assertThat(seenBy(translator).open()).isEmpty();
        assertThat(seenBy(editor).open()).containsExactly(Move.HAND_OVER);
        assertThat(seenBy(chief).open()).containsExactly(Move.HAND_OVER, Move.APPROVE);
    }

    @Test
    void refusesWhatTheRoleDoesNotAllow() {
        settleAndRead();

        assertRefused(move(translator, Move.HAND_OVER), Refusal.NOT_ALLOWED);
        assertRefused(move(editor, Move.APPROVE), Refusal.NOT_ALLOWED);
        move(editor, Move.HAND_OVER);
        assertRefused(perform(editor, command(editor, Move.RETURN, "again", "")), Refusal.NOT_ALLOWED);
    }

    @Test
    void refusesToApproveWhatIsNotDecided() {
        assertRefused(move(chief, Move.APPROVE), Refusal.NOT_SETTLED);
        assertThat(seenBy(chief).state()).isEqualTo(ArticleState.IN_REVIEW);
    }

    @Test
    void warnsOfRowsThatNobodyHasReadAndRecordsThemIfApprovedAllTheSame() {
        articles.settle(editor, article);

        assertRefused(move(chief, Move.APPROVE), Refusal.ROWS_UNREAD);

        var knowing =
                new MoveCommand(CommandId.random(), article, 0, seenBy(chief).history(), Move.APPROVE, "", "", true);
        assertThat(perform(chief, knowing)).isInstanceOfSatisfying(MoveOutcome.Done.class, done -> assertThat(
                        done.made().neverRead())
                .isEqualTo(3));
    }

    @Test
    void refusesWhatSomebodyElseHasOvertaken() {
        var late = command(editor, Move.HAND_OVER, "", "");
        move(editor, Move.HAND_OVER);
        perform(chief, command(chief, Move.RETURN, "row 2, please", ""));

        assertThat(perform(editor, late)).isInstanceOfSatisfying(MoveOutcome.Stale.class, stale -> {
            assertThat(stale.theirs().kind()).isEqualTo(Milestone.Kind.RETURNED);
            assertThat(stale.theirs().note()).isEqualTo("row 2, please");
        });
        assertThat(seenBy(editor).state()).isEqualTo(ArticleState.IN_REVIEW);
    }

    @Test
    void approvesNothingThatChangedSinceThePersonLooked() {
        settleAndRead();
        var late = command(chief, Move.APPROVE, "", "");
        correct("Seoul", "He met reporters in Seoul.");

        assertRefused(perform(chief, late), Refusal.CHANGED_SINCE);
        assertThat(seenBy(chief).state()).isEqualTo(ArticleState.IN_REVIEW);
        assertThat(move(chief, Move.APPROVE)).isInstanceOf(MoveOutcome.Done.class);
    }

    @Test
    void carriesARepeatedCommandOutOnce() {
        var command = command(editor, Move.HAND_OVER, "", "");

        var first = perform(editor, command);
        var again = perform(editor, command);

        assertThat(again).isEqualTo(first);
        assertThat(seenBy(editor).milestones()).hasSize(1);
    }

    @Test
    void refusesAStepThatDoesNotStartFromHere() {
        assertRefused(move(editor, Move.PUBLISH), Refusal.NOT_FROM_HERE);
        assertRefused(move(editor, Move.TAKE_BACK), Refusal.NOT_FROM_HERE);
        assertRefused(move(editor, Move.REOPEN), Refusal.NOT_FROM_HERE);
    }

    @Test
    void sendsNothingBackWithoutAReason() {
        move(editor, Move.HAND_OVER);

        assertRefused(perform(chief, command(chief, Move.RETURN, " \t ", "")), Refusal.REASON_MISSING);
        assertThat(perform(chief, command(chief, Move.RETURN, "2행을 다시", ""))).isInstanceOf(MoveOutcome.Done.class);
    }

    @Test
    void takesOnlyWebAddresses() {
        settleAndRead();
        move(chief, Move.APPROVE);

        for (var wrong : new String[] {"javascript:alert(1)", "example.com/a", "https://", "data:text/html,x"}) {
            assertRefused(perform(editor, command(editor, Move.PUBLISH, "", wrong)), Refusal.ADDRESS_WRONG);
        }
        assertRefused(perform(editor, command(editor, Move.PUBLISH, "\ud800", "")), Refusal.TEXT_NOT_STORABLE);
        assertRefused(perform(editor, command(editor, Move.PUBLISH, "x".repeat(1_001), "")), Refusal.TEXT_TOO_LONG);
        assertThat(move(editor, Move.PUBLISH)).isInstanceOf(MoveOutcome.Done.class);
    }

    @Test
    void anyEditTakesTheApprovalAwayAndSaysWho() {
        settleAndRead();
        move(chief, Move.APPROVE);

        correct("Seoul", "He met reporters in Seoul.");

        var now = seenBy(editor);
        assertThat(now.state()).isEqualTo(ArticleState.REOPENED);
        assertThat(now.milestones())
                .extracting(Milestone::kind, Milestone::madeBy)
                .last()
                .isEqualTo(org.assertj.core.groups.Tuple.tuple(Milestone.Kind.REOPENED, editor.id()));
        assertThat(as(editor, () -> history.verify(article))).isEmpty();
    }

    @Test
    void countsWhatWasCorrectedAfterPublication() {
        correct("Seoul", "He met the press in Seoul.");
        settleAndRead();
        move(chief, Move.APPROVE);
        move(editor, Move.PUBLISH);
        assertThat(seenBy(editor).corrections()).isZero();

        correct("month", "The exhibition opens in a month.");
        assertThat(seenBy(editor).corrections()).isEqualTo(1);
        move(chief, Move.APPROVE);
        move(editor, Move.PUBLISH);
        assertThat(seenBy(editor).corrections())
                .as("also once that is published")
                .isEqualTo(1);

        correct("in a month", "The exhibition opens next month.");
        assertThat(seenBy(editor).corrections()).as("put back as it was").isZero();
    }

    @Test
    void whatIsPublishedStaysSoWhenItIsExportedAgain() {
        settleAndRead();
        move(chief, Move.APPROVE);
        move(editor, Move.PUBLISH);

        as(editor, () -> export.export(article, ArticleWriters.all().getFirst(), false, Locale.ENGLISH));

        assertThat(seenBy(editor).state()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(seenBy(editor).milestones().getLast().note())
                .isEqualTo(ArticleWriters.all().getFirst().format());
    }

    @Test
    void listsWhatWaitsForTheDesk() {
        assertThat(as(chief, release::handedOver)).isEmpty();

        perform(editor, command(editor, Move.HAND_OVER, "before six", ""));

        assertThat(as(chief, release::handedOver)).singleElement().satisfies(waiting -> {
            assertThat(waiting.article()).isEqualTo(article);
            assertThat(waiting.title()).isEqualTo("Director Says \"It Was My First Work\"");
            assertThat(waiting.note()).isEqualTo("before six");
            assertThat(waiting.by()).isEqualTo(editor.id());
        });
        assertThat(as(chief, release::handedOverCount)).isEqualTo(1);
    }

    @Test
    void stepsCannotBeAlteredOrRemoved() {
        move(editor, Move.HAND_OVER);

        assertThatThrownBy(() -> jdbc.sql("update milestone set note = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from milestone").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void articlesThatDoNotExistCannotBeMoved() {
        var nowhere = new MoveCommand(CommandId.random(), new ArticleId(999_999), 0, 0, Move.HAND_OVER, "", "", false);
        assertRefused(perform(editor, nowhere), Refusal.NO_SUCH_ARTICLE);
    }
}
