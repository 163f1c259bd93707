package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Severity;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.CommandId;
import app.daejo.revision.Revision;
import app.daejo.text.Side;
import app.daejo.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do with a row, and what they may not. */
class ReviewDeskIT extends ReviewFixture {

    private static final String KOREAN = """
            감독 "첫 작품이었다"

            넷플릭스 시리즈 '비프'(BEEF)로 상을 받았다. '비프'는 해외에서도 사랑받았다.

            그는 13일 서울에서 취재진과 만났다.
            """;
    private static final String ENGLISH = """
            Director Says "It Was My First Work"

            He won an award for the Netflix series "Beef." "Beeg" was loved overseas as well.

            He met with reporters in Seoul on May 13.
            """;

    @Autowired
    private Reviews reviews;

    private Person translator;
    private Person chief;

    @Override
    ArticleId takeIn() {
        return articles.article(editor, KOREAN, ENGLISH);
    }

    @BeforeEach
    void welcomeOthers() {
        translator = people.of(Role.TRANSLATOR);
        chief = people.of(Role.CHIEF);
    }

    private ReviewRow seoul() {
        return row("Seoul");
    }

    private Outcome edit(Person by, ReviewRow row, String wording) {
        return articles.perform(by, new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), wording));
    }

    private Outcome approve(Person by, ReviewRow row) {
        return articles.perform(by, new ReviewCommand.Approve(CommandId.random(), row.unit(), row.version()));
    }

    @Test
    void keepsEveryWordingWithItsAuthor() {
        edit(editor, seoul(), "He met reporters in Seoul on May 13.");

        var wordings = as(editor, () -> history.wordings(seoul().unit()));
        assertThat(wordings).extracting(Revision::number).containsExactly(1, 2);
        assertThat(wordings.getLast().author()).isEqualTo(editor.id());
        assertThat(seoul().state()).isEqualTo(RowState.PROPOSED);
        assertThat(seoul().settled()).isEqualTo("He met with reporters in Seoul on May 13.");
    }

    @Test
    void refusesAStaleEditAndShowsTheOtherWording() {
        var seen = seoul();
        edit(editor, seen, "He met reporters in Seoul on May 13.");

        var outcome = edit(chief, seen, "He met the press in Seoul on May 13.");

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Stale.class, stale -> {
            assertThat(stale.mine()).isEqualTo("He met the press in Seoul on May 13.");
            assertThat(stale.theirs().text()).isEqualTo("He met reporters in Seoul on May 13.");
            assertThat(stale.theirs().author()).isEqualTo(editor.id());
        });
        assertThat(seoul().target()).isEqualTo("He met reporters in Seoul on May 13.");
    }

    @Test
    void appliesARepeatedCommandOnce() {
        var row = seoul();
        var command = new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), "Once in Seoul.");

        var first = articles.perform(editor, command);
        var second = articles.perform(editor, command);

        assertThat(first).isInstanceOf(Outcome.Done.class);
        assertThat(second).isInstanceOf(Outcome.Done.class);
        assertThat(as(editor, () -> history.wordings(row.unit()))).hasSize(2);
    }

    @Test
    void doesNotLetAnAuthorApproveTheirOwnWording() {
        edit(chief, seoul(), "He met the press in Seoul on May 13.");

        assertThat(approve(chief, seoul())).isEqualTo(new Outcome.Refused(Refusal.OWN_WORDING));
        assertThat(seoul().state()).isEqualTo(RowState.PROPOSED);
    }

    @Test
    void letsAnAuthorApproveWhereTheDeskHasSwitchedFourEyesOff() {
        jdbc.sql("update desk set four_eyes = false").update();
        edit(chief, seoul(), "He met the press in Seoul on May 13.");

        assertThat(approve(chief, seoul())).isInstanceOf(Outcome.Done.class);
        assertThat(seoul().state()).isEqualTo(RowState.APPROVED);
    }

    @Test
    void publishesAWordingOnlyOnceItIsApproved() {
        edit(editor, seoul(), "He met reporters in Seoul on May 13.");
        assertThat(seoul().settled()).startsWith("He met with");

        approve(chief, seoul());

        assertThat(seoul().settled()).isEqualTo("He met reporters in Seoul on May 13.");
    }

    @Test
    void takesTheApprovalAwayWithAnyLaterEdit() {
        edit(editor, seoul(), "He met reporters in Seoul on May 13.");
        approve(chief, seoul());

        edit(editor, seoul(), "He met the press in Seoul on May 13.");

        assertThat(seoul().state()).isEqualTo(RowState.PROPOSED);
        assertThat(seoul().settled()).isEqualTo("He met reporters in Seoul on May 13.");
    }

    @Test
    void wantsAReasonForARejection() {
        edit(editor, seoul(), "He met reporters in Seoul on May 13.");

        var outcome = articles.perform(
                chief,
                seoul().unit(),
                row -> new ReviewCommand.Reject(CommandId.random(), row.unit(), row.version(), "  "));

        assertThat(outcome).isEqualTo(new Outcome.Refused(Refusal.REASON_MISSING));
    }

    @Test
    void bringsTheSettledWordingBackWhenAFixIsRejected() {
        edit(editor, seoul(), "He met reporters in Seoul on May 13.");

        articles.perform(
                chief,
                seoul().unit(),
                row -> new ReviewCommand.Reject(CommandId.random(), row.unit(), row.version(), "House style"));

        assertThat(seoul().target()).isEqualTo("He met with reporters in Seoul on May 13.");
        assertThat(seoul().state()).isEqualTo(RowState.REJECTED);
    }

    @Test
    void recordsAnAcceptedEditAsItsOwnOutcome() {
        edit(editor, seoul(), "He met reporters in Seoul on May 13.");

        articles.perform(
                chief,
                seoul().unit(),
                row -> new ReviewCommand.ApproveWithEdit(
                        CommandId.random(), row.unit(), row.version(), "He met the press in Seoul on May 13."));

        assertThat(seoul().state()).isEqualTo(RowState.ACCEPTED_WITH_EDIT);
        assertThat(seoul().settled()).isEqualTo("He met the press in Seoul on May 13.");
    }

    @Test
    void letsTranslatorsFlagButNotEditOrApprove() {
        assertThat(edit(translator, seoul(), "x")).isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
        assertThat(approve(translator, seoul())).isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
        assertThat(approve(editor, seoul())).isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
        assertThat(flag(translator, seoul(), new Span(0, 2), null)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome flag(Person by, ReviewRow row, Span span, @Nullable String wording) {
        return articles.perform(
                by,
                new ReviewCommand.Flag(
                        CommandId.random(),
                        row.unit(),
                        row.version(),
                        Side.TARGET,
                        span,
                        ErrorType.MISTRANSLATION,
                        Severity.MAJOR,
                        "Who is this?",
                        wording));
    }

    @Test
    void flagsASpanWithAProposedWording() {
        flag(translator, seoul(), new Span(0, 2), "The director met with reporters in Seoul on May 13.");

        var row = seoul();
        assertThat(row.state()).isEqualTo(RowState.PROPOSED);
        assertThat(row.issues())
                .filteredOn(issue -> issue.origin() == IssueOrigin.PERSON)
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.quote()).isEqualTo("He");
                    assertThat(issue.status()).isEqualTo(IssueStatus.ANSWERED);
                    assertThat(issue.raisedBy()).isEqualTo(translator.id());
                });
    }

    @Test
    void refusesASpanOutsideTheText() {
        assertThat(flag(translator, seoul(), new Span(0, 4_000), null))
                .isEqualTo(new Outcome.Refused(Refusal.SPAN_OUTSIDE));
    }

    @Test
    void marksAFlagMovedWhereAnEditTookItsPlaceAway() {
        flag(translator, seoul(), new Span(0, 2), null);

        edit(editor, seoul(), "The director met with reporters in Seoul on May 13.");

        assertThat(seoul().issues())
                .filteredOn(issue -> issue.origin() == IssueOrigin.PERSON)
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.span()).isNull();
                    assertThat(issue.quote()).isEqualTo("He");
                });
    }

    @Test
    void doesNotTakeARowForReadWhileAnIssueIsOpen() {
        flag(translator, seoul(), new Span(0, 2), null);

        var outcome = articles.perform(
                editor, seoul().unit(), row -> new ReviewCommand.MarkOk(CommandId.random(), row.unit(), row.version()));

        assertThat(outcome).isEqualTo(new Outcome.Refused(Refusal.ISSUES_OPEN));
    }

    @Test
    void refusesAnOkForAStruckRowUntilItIsRestored() {
        var struck = articles.article(editor, KOREAN, "/* pixel start */ /* pixel end */\n\n" + ENGLISH);
        var row = articles.rows(editor, struck).stream()
                .filter(each -> each.furnitureReason() != null)
                .findFirst()
                .orElseThrow();
        assertThat(articles.perform(editor, new ReviewCommand.MarkOk(CommandId.random(), row.unit(), row.version())))
                .isEqualTo(new Outcome.Refused(Refusal.FURNITURE));
        assertThat(articles.row(editor, row.unit()).state()).isEqualTo(RowState.UNREAD);

        articles.perform(editor, new ReviewCommand.Strike(CommandId.random(), row.unit(), row.version(), false));
        articles.row(editor, row.unit())
                .issues()
                .forEach(issue -> articles.perform(
                        editor,
                        row.unit(),
                        now -> new ReviewCommand.Dismiss(
                                CommandId.random(), now.unit(), now.version(), issue.id(), "as meant")));
        assertThat(articles.perform(
                        editor,
                        row.unit(),
                        now -> new ReviewCommand.MarkOk(CommandId.random(), now.unit(), now.version())))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void refusesACommentThatIsTooLongAndKeepsTheLongestThatIsNot() {
        assertThat(flagWith("x".repeat(2_001))).isEqualTo(new Outcome.Refused(Refusal.COMMENT_TOO_LONG));
        assertThat(rows().getFirst().issues()).noneMatch(issue -> issue.origin() == IssueOrigin.PERSON);

        var longest = "가".repeat(2_000);
        assertThat(flagWith(longest)).isInstanceOf(Outcome.Done.class);
        assertThat(rows().getFirst().issues())
                .filteredOn(issue -> issue.origin() == IssueOrigin.PERSON)
                .singleElement()
                .satisfies(issue ->
                        assertThat(issue.words(java.util.Locale.ENGLISH)).isEqualTo(longest));
    }

    private Outcome flagWith(String comment) {
        var row = rows().getFirst();
        return articles.perform(
                editor,
                new ReviewCommand.Flag(
                        CommandId.random(),
                        row.unit(),
                        row.version(),
                        Side.TARGET,
                        null,
                        ErrorType.AWKWARD,
                        Severity.MINOR,
                        comment,
                        null));
    }

    @Test
    void refusesTextThatPostgresCannotKeep() {
        assertThat(edit(editor, seoul(), "a\u0000b")).isEqualTo(new Outcome.Refused(Refusal.TEXT_NOT_STORABLE));
        assertThat(edit(editor, seoul(), "a\ud800b")).isEqualTo(new Outcome.Refused(Refusal.TEXT_NOT_STORABLE));
        assertThat(edit(editor, seoul(), "a".repeat(20_001))).isEqualTo(new Outcome.Refused(Refusal.TEXT_TOO_LONG));
    }

    @Test
    void takesAnApprovalBack() {
        edit(editor, seoul(), "He met reporters in Seoul on May 13.");
        approve(chief, seoul());

        var outcome = undo(chief);

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(seoul().state()).isEqualTo(RowState.PROPOSED);
        assertThat(seoul().target()).isEqualTo("He met reporters in Seoul on May 13.");
        assertThat(seoul().settled()).isEqualTo("He met with reporters in Seoul on May 13.");
        assertThat(approve(chief, seoul())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void takesAnEditBackAndKeepsBothWordings() {
        var before = seoul();
        edit(editor, before, "He met reporters in Seoul on May 13.");

        undo();

        assertThat(seoul().target()).isEqualTo(before.target());
        assertThat(seoul().state()).isEqualTo(before.state());
        assertThat(as(editor, () -> history.wordings(before.unit()))).hasSize(3);
    }

    @Test
    void doesNotUndoWhatSomebodyHasWorkedOnSince() {
        edit(editor, seoul(), "He met reporters in Seoul on May 13.");
        approve(chief, seoul());

        var outcome = undo();

        assertThat(outcome).isEqualTo(new Outcome.Refused(Refusal.CHANGED_SINCE));
    }

    @Test
    void takesOneCommandAfterTheOtherBack() {
        var before = seoul();
        edit(editor, seoul(), "First in Seoul.");
        edit(editor, seoul(), "Second in Seoul.");

        undo();
        assertThat(seoul().target()).isEqualTo("First in Seoul.");
        undo();
        assertThat(seoul().target()).isEqualTo(before.target());

        assertThat(undo()).isEqualTo(new Outcome.Refused(Refusal.NOTHING_TO_UNDO));
    }

    @Test
    void provesThatItsHistoryIsWhole() {
        edit(editor, seoul(), "He met reporters in Seoul on May 13.");
        approve(chief, seoul());

        assertThat(as(editor, () -> history.verify(article))).isEmpty();
    }

    @Test
    void seesThatAWordingWasAltered() throws Exception {
        edit(editor, seoul(), "He met reporters in Seoul on May 13.");

        tamper("update revision set text = 'He met nobody.' where number = 2");

        assertThat(as(editor, () -> history.verify(article)))
                .anyMatch(line -> line.contains("does not match its entry"));
    }

    @Test
    void seesThatADecisionWasPutIn() throws Exception {
        edit(editor, seoul(), "He met reporters in Seoul on May 13.");
        var unit = seoul().unit();

        tamper("""
                insert into decision (article_id, unit_id, number, kind, reason, decided_by, decided_at, command_id)
                values (%d, %d, 2, 'APPROVED', '', %d, now(), gen_random_uuid())
                """.formatted(article.value(), unit.value(), chief.id().value()));

        assertThat(as(editor, () -> history.verify(article)))
                .anyMatch(line -> line.contains("is in no link of the chain"));
    }

    @Test
    void doesNotSayAgainWhatWasDismissed() {
        var english = ENGLISH + "\nHe said the the same twice.\n\nShe said the the same once.\n";
        var korean = KOREAN + "\n그는 같은 말을 두 번 했다.\n\n그녀는 같은 말을 한 번 했다.\n";
        var twice = articles.article(editor, korean, english);
        var row = articles.row(editor, twice, "same twice");
        var issue = row.issues().stream()
                .filter(candidate -> candidate.code().equals("repeat"))
                .findFirst()
                .orElseThrow();

        articles.perform(
                editor,
                new ReviewCommand.Dismiss(CommandId.random(), row.unit(), row.version(), issue.id(), "as meant"));
        edit(editor, articles.row(editor, twice, "same twice"), "He said the the same twice over.");

        assertThat(articles.rows(editor, twice))
                .flatExtracting(ReviewRow::issues)
                .extracting(Issue::code)
                .doesNotContain("repeat");
    }

    @Test
    void pointsAtTheEvidenceByTheRowsThatPeopleSee() {
        // The struck-out first row is one that the checks do not see.
        var withFurniture = articles.article(editor, KOREAN, "/* pixel start */ /* pixel end */\n\n" + ENGLISH);

        var beeg = articles.row(editor, withFurniture, "Beeg");

        var marks = beeg.issues().stream()
                .filter(issue -> issue.quote().equals("Beeg"))
                .flatMap(issue -> issue.evidence().marks().stream())
                .toList();
        assertThat(marks).isNotEmpty().allSatisfy(mark -> {
            var row = articles.rows(editor, withFurniture).get(mark.pair());
            assertThat(mark.side() == Side.SOURCE ? row.source() : row.target()).contains(mark.text());
        });
    }

    /** Changes history as only somebody with the keys of the whole server could. */
    private static void tamper(String sql) throws Exception {
        try (var connection =
                        app.daejo.testing.TestDatabase.instance().superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }
}
