package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.article.ArticleId;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.CommandId;
import app.daejo.text.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The aligner runs again between what stands; its outcome is looked at first and taken in one step. */
class RealigningIT extends ReviewFixture {

    private static final String KOREAN = """
            첫 문장은 서울 1번이다.

            둘째 문장은 부산 22번이다.

            셋째 문장은 대구 333번이다.

            넷째 문장은 광주 4444번이다.
            """;
    private static final String ENGLISH = """
            The first sentence is Seoul number 1.

            The second sentence is Busan number 22.

            The third sentence is Daegu number 333.

            The fourth sentence is Gwangju number 4444.
            """;

    @Override
    ArticleId takeIn() {
        return articles.article(editor, KOREAN, ENGLISH);
    }

    @BeforeEach
    void beginsWithRowsAsTheyBelong() {
        assertThat(targets()).hasSize(4);
    }

    private RealignmentPlan plan() {
        return as(editor, () -> desk.planRealignment(article));
    }

    private Outcome realign(String plan) {
        var row = rows().getFirst();
        return articles.perform(editor, new ReviewCommand.Realign(CommandId.random(), row.unit(), row.version(), plan));
    }

    private void unlink(int place) {
        articles.perform(
                editor,
                rows().get(place).unit(),
                row -> new ReviewCommand.Unlink(CommandId.random(), row.unit(), row.version()));
    }

    @Test
    void showsWhatItWouldChangeAndChangesNothing() {
        unlink(1);
        unlink(3);

        var plan = plan();

        assertThat(plan.rowsBefore()).isEqualTo(4);
        assertThat(plan.rowsAfter()).isEqualTo(2);
        assertThat(plan.regions()).first().satisfies(region -> {
            assertThat(region.before()).hasSize(2);
            assertThat(region.after()).singleElement().satisfies(row -> assertThat(row.target())
                    .contains("Busan"));
        });
        assertThat(rows()).hasSize(6);
    }

    @Test
    void takesThePlanInOneStepAndBackInOne() {
        var before = targets();
        unlink(1);
        unlink(3);

        assertThat(realign(plan().digest())).isInstanceOf(Outcome.Done.class);
        assertThat(targets()).isEqualTo(before);
        assertThat(rows().get(1).source()).contains("부산");
        assertThat(rows().get(1).pairing().byHand()).isFalse();

        assertThat(undo()).isInstanceOf(Outcome.Done.class);
        assertThat(rows()).hasSize(6);
        assertThat(as(editor, () -> history.verify(article))).isEmpty();
    }

    @Test
    void refusesAPlanThatIsNoLongerTheOneThatWasSeen() {
        unlink(1);
        var seen = plan().digest();
        unlink(3);

        assertThat(realign(seen)).isEqualTo(new Outcome.Refused(Refusal.PLAN_CHANGED));
        assertThat(rows()).hasSize(6);
    }

    @Test
    void refusesWhereNothingWouldChange() {
        assertThat(plan().regions()).isEmpty();
        assertThat(realign(plan().digest())).isEqualTo(new Outcome.Refused(Refusal.NOTHING_TO_REALIGN));
    }

    @Test
    void leavesConfirmedRowsAsTheyAre() {
        unlink(1);
        for (int place : new int[] {1, 2}) {
            articles.perform(
                    editor,
                    rows().get(place).unit(),
                    row -> new ReviewCommand.ConfirmPairing(CommandId.random(), row.unit(), row.version()));
        }
        unlink(4);

        var plan = plan();

        assertThat(plan.regions()).hasSize(1);
        realign(plan.digest());
        assertThat(rows()).hasSize(5);
        assertThat(rows().get(1).target()).isEmpty();
        assertThat(rows().get(2).source()).isEmpty();
    }

    @Test
    void leavesEditedAndFlaggedAndHandMadeRowsAsTheyAre() {
        var first = rows().getFirst();
        articles.perform(editor, new ReviewCommand.Join(CommandId.random(), first.unit(), first.version()));
        articles.perform(
                editor,
                rows().get(1).unit(),
                row -> new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), "Edited 333."));

        assertThat(plan().regions()).isEmpty();
        assertThat(plan().standing()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aRunMovedTheWrongWayIsSetRightAgain() {
        var before = targets();
        var row = rows().get(1);
        articles.perform(
                editor,
                new ReviewCommand.MoveRun(CommandId.random(), row.unit(), row.version(), Side.TARGET, false, null));
        assertThat(targets()).isNotEqualTo(before);

        undo();

        assertThat(targets()).isEqualTo(before);
        assertThat(plan().regions()).isEmpty();
    }
}
