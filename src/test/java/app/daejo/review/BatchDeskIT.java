package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Severity;
import app.daejo.review.BatchCommand.Seen;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.CommandId;
import app.daejo.text.Side;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs of rows said to be right, identical fixes decided together, and who has read what. */
class BatchDeskIT extends ReviewFixture {

    private static final String KOREAN = "제목이다\n\n그는 파리에 갔다.\n\n그녀는 파리에 살았다.\n\n우리는 파리에서 만났다.\n";
    private static final String ENGLISH =
            "A Headline\n\nHe went to Pari.\n\nShe lived in Pari.\n\nWe met in Pari at noon.\n";

    @Autowired
    private BatchDesk batches;

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private Coverage coverage;

    private Person chief;

    @Override
    ArticleId takeIn() {
        return articles.article(editor, KOREAN, ENGLISH);
    }

    @BeforeEach
    void dismissWhatTheChecksFound() {
        chief = people.of(Role.CHIEF);
        for (var row : rows()) {
            for (var issue : row.issues()) {
                articles.perform(
                        editor,
                        row.unit(),
                        now -> new ReviewCommand.Dismiss(
                                CommandId.random(), now.unit(), now.version(), issue.id(), "as meant"));
            }
        }
    }

    private List<Seen> seen() {
        return rows().stream().map(row -> new Seen(row.unit(), row.version())).toList();
    }

    private List<RowState> states() {
        return rows().stream().map(ReviewRow::state).toList();
    }

    private Outcome perform(Person by, BatchCommand command) {
        return as(by, () -> batches.perform(command));
    }

    private void fix(Person by, String words, String from, String to) {
        var row = articles.row(by, article, words);
        articles.perform(
                by,
                new ReviewCommand.Edit(
                        CommandId.random(),
                        row.unit(),
                        row.version(),
                        row.target().replace(from, to)));
    }

    private void fixAll(Person by) {
        fix(by, "He went", "Pari", "Paris");
        fix(by, "She lived", "Pari", "Paris");
        fix(by, "We met", "Pari", "Paris");
    }

    private List<FixGroup> groups(Person of) {
        return as(of, queue::groups);
    }

    private static List<Seen> seen(FixGroup group) {
        return group.fixes().stream()
                .map(fix -> new Seen(fix.unit(), fix.version()))
                .toList();
    }

    @Test
    void marksARunOkAndTakesItBackAtOnce() {
        assertThat(perform(editor, new BatchCommand.MarkAllOk(CommandId.random(), seen())))
                .isInstanceOf(Outcome.Done.class);
        assertThat(states()).containsOnly(RowState.OK);

        undo();

        assertThat(states()).containsOnly(RowState.UNREAD);
        assertThat(as(editor, () -> history.verify(article))).isEmpty();
    }

    @Test
    void refusesARunWithAnOpenIssueAndNamesTheRow() {
        var row = row("She lived");
        articles.perform(
                editor,
                new ReviewCommand.Flag(
                        CommandId.random(),
                        row.unit(),
                        row.version(),
                        Side.TARGET,
                        null,
                        ErrorType.AWKWARD,
                        Severity.MINOR,
                        "",
                        null));

        assertThat(perform(editor, new BatchCommand.MarkAllOk(CommandId.random(), seen())))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                    assertThat(refused.why()).isEqualTo(Refusal.ISSUES_OPEN);
                    assertThat(refused.rows()).containsExactly(row.unit());
                    assertThat(refused.also()).isEmpty();
                });
        assertThat(states()).doesNotContain(RowState.OK);
    }

    @Test
    void namesAllThatStandsInTheWayOfARunAndLetsTheOthersGoAlone() {
        var units = rows().stream().map(ReviewRow::unit).toList();
        var settled = rows().getFirst();
        articles.perform(editor, new ReviewCommand.MarkOk(CommandId.random(), settled.unit(), settled.version()));
        fix(editor, "He went", "Pari", "Paris");
        var looked = seen();
        var flagged = row("She lived");
        articles.perform(
                editor,
                new ReviewCommand.Flag(
                        CommandId.random(),
                        flagged.unit(),
                        flagged.version(),
                        Side.TARGET,
                        null,
                        ErrorType.AWKWARD,
                        Severity.MINOR,
                        "",
                        null));

        var refused = (Outcome.Refused) perform(editor, new BatchCommand.MarkAllOk(CommandId.random(), looked));
        assertThat(refused)
                .isEqualTo(new Outcome.Refused(
                        Refusal.ROWS_CHANGED,
                        List.of(units.get(2)),
                        List.of(new Outcome.Refused(Refusal.WAITS_FOR_APPROVAL, List.of(units.get(1)))),
                        List.of(units.get(3))));
        assertThat(states()).containsExactly(RowState.OK, RowState.PROPOSED, RowState.FLAGGED, RowState.UNREAD);

        var others = looked.stream()
                .filter(row -> refused.others().contains(row.unit()))
                .toList();
        assertThat(perform(editor, new BatchCommand.MarkAllOk(CommandId.random(), others)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(states()).containsExactly(RowState.OK, RowState.PROPOSED, RowState.FLAGGED, RowState.OK);

        undo();
        assertThat(states()).containsExactly(RowState.OK, RowState.PROPOSED, RowState.FLAGGED, RowState.UNREAD);
    }

    @Test
    void refusesARunOfStruckRows() {
        var row = row("She lived");
        articles.perform(editor, new ReviewCommand.Strike(CommandId.random(), row.unit(), row.version(), true));
        var struck = articles.row(editor, row.unit());
        assertThat(perform(
                        editor,
                        new BatchCommand.MarkAllOk(
                                CommandId.random(), List.of(new Seen(struck.unit(), struck.version())))))
                .isEqualTo(new Outcome.Refused(Refusal.NOTHING_CHANGED));
        assertThat(articles.row(editor, row.unit()).state()).isEqualTo(RowState.UNREAD);
    }

    @Test
    void leavesSettledRowsOfARunAsTheyAre() {
        var first = rows().getFirst();
        articles.perform(editor, new ReviewCommand.MarkOk(CommandId.random(), first.unit(), first.version()));
        var version = rows().getFirst().version();

        perform(editor, new BatchCommand.MarkAllOk(CommandId.random(), seen()));

        assertThat(states()).containsOnly(RowState.OK);
        assertThat(rows().getFirst().version()).isEqualTo(version);
        assertThat(perform(editor, new BatchCommand.MarkAllOk(CommandId.random(), seen())))
                .isEqualTo(new Outcome.Refused(Refusal.NOTHING_CHANGED));
    }

    @Test
    void refusesARunOfNothingOfTheSameRowTwiceAndOfAnUnknownRow() {
        var twice = List.of(seen().getFirst(), seen().getFirst());
        assertThat(perform(editor, new BatchCommand.MarkAllOk(CommandId.random(), List.of())))
                .isEqualTo(new Outcome.Refused(Refusal.NO_SUCH_ROW));
        assertThat(perform(editor, new BatchCommand.MarkAllOk(CommandId.random(), twice)))
                .isEqualTo(new Outcome.Refused(Refusal.NO_SUCH_ROW));
        var unknown = new Seen(new app.daejo.alignment.UnitId(987_654), 1);
        assertThat(perform(editor, new BatchCommand.MarkAllOk(CommandId.random(), List.of(unknown))))
                .isEqualTo(new Outcome.Refused(Refusal.ROWS_CHANGED, List.of(unknown.unit())));
    }

    @Test
    void putsIdenticalFixesTogether() {
        fixAll(editor);
        fix(chief, "A Headline", "Headline", "Title");

        assertThat(groups(chief)).hasSize(2);
        var same = groups(chief).getFirst();
        assertThat(same.changes()).containsExactly(new Replacement("Pari", "Paris"));
        assertThat(same.fixes())
                .hasSize(3)
                .extracting(FixGroup.Waiting::before)
                .allMatch(text -> text.contains("Pari"));
        assertThat(same.own()).isFalse();
        assertThat(groups(chief).getLast().own()).isTrue();
        assertThat(as(editor, queue::length)).isEqualTo(4);
    }

    @Test
    void approvesAGroupEachRowForItselfAndTakesItBackAtOnce() {
        fixAll(editor);

        perform(
                chief,
                new BatchCommand.ApproveAll(
                        CommandId.random(), seen(groups(chief).getFirst())));

        assertThat(states().subList(1, 4)).containsOnly(RowState.APPROVED);
        assertThat(jdbc.sql("select count(*) from decision where kind = 'APPROVED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(groups(chief)).isEmpty();

        undo(chief);

        assertThat(states().subList(1, 4)).containsOnly(RowState.PROPOSED);
        assertThat(groups(chief)).hasSize(1);
        assertThat(as(chief, () -> history.verify(article))).isEmpty();
    }

    @Test
    void refusesTheAuthorsApprovalOfAGroupAndAnEditors() {
        fixAll(chief);
        var rows = seen(groups(chief).getFirst());

        assertThat(perform(chief, new BatchCommand.ApproveAll(CommandId.random(), rows)))
                .isEqualTo(new Outcome.Refused(
                        Refusal.OWN_WORDING, rows.stream().map(Seen::unit).toList()));
        assertThat(perform(editor, new BatchCommand.ApproveAll(CommandId.random(), rows)))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
        assertThat(states()).doesNotContain(RowState.APPROVED);
    }

    @Test
    void neverApprovesWhatChangedSinceItWasShown() {
        fixAll(editor);
        var rows = seen(groups(chief).getFirst());
        fix(editor, "She lived", "lived in", "has lived in");

        assertThat(perform(chief, new BatchCommand.ApproveAll(CommandId.random(), rows)))
                .isEqualTo(new Outcome.Refused(
                        Refusal.ROWS_CHANGED,
                        List.of(articles.row(chief, article, "has lived").unit())));
        assertThat(states()).doesNotContain(RowState.APPROVED);
    }

    @Test
    void rejectsAGroupForAReason() {
        fixAll(editor);
        var rows = seen(groups(chief).getFirst());

        assertThat(perform(chief, new BatchCommand.RejectAll(CommandId.random(), rows, " ")))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.why())
                        .isEqualTo(Refusal.REASON_MISSING));
        perform(chief, new BatchCommand.RejectAll(CommandId.random(), rows, "Pari is a person"));

        assertThat(states().subList(1, 4)).containsOnly(RowState.REJECTED);
        assertThat(rows()).noneMatch(row -> row.target().contains("Paris"));
    }

    @Test
    void countsWhatSomebodyHasReadOnce() {
        var units = rows().stream().map(ReviewRow::unit).toList();
        as(editor, () -> {
            coverage.read(article, units.subList(0, 2));
            coverage.read(article, units.subList(1, 3));
            return null;
        });
        as(chief, () -> {
            coverage.read(article, units.subList(0, 1));
            return null;
        });

        assertThat(as(chief, () -> coverage.of(article))).isEqualTo(new Coverage.Extent(4, 1, 3));
        assertThat(as(chief, () -> coverage.of(article)).nobodys()).isEqualTo(1);
    }

    @Test
    void doesNotCountRowsOfAnotherArticle() {
        var other = articles.article(editor, "다른 기사\n\n끝.\n", "Another\n\nThe end.\n");
        var units = rows().stream().map(ReviewRow::unit).toList();
        as(editor, () -> {
            coverage.read(other, units);
            return null;
        });

        assertThat(as(editor, () -> coverage.of(other)).anybodys()).isZero();
        assertThat(as(editor, () -> coverage.of(article)).anybodys()).isZero();
    }
}
