package app.daejo.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.account.Person;
import app.daejo.account.PersonId;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.listing.AssignmentOutcome.Reason;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who may say whose an article is, what is refused, and what stays on record. */
class AssignmentsIT extends ListingFixture {

    private static AssignmentOutcome refused(Reason reason) {
        return new AssignmentOutcome.Refused(reason);
    }

    @Test
    void anEditorAssignsAnybodyAndTheListSaysSo() {
        var due = Assignment.of(chief.id(), LocalDate.of(2030, 5, 6), LocalTime.of(14, 30));
        var outcome = as(editor, () -> assignments.assign(first, 0, due));
        assertThat(outcome).isInstanceOf(AssignmentOutcome.Done.class);
        assertThat(line(first).assigneeName()).isEqualTo(chief.displayName());
        assertThat(line(first).assignment().saysTheSame(due)).isTrue();
        assertThat(line(first).assignment().by()).isEqualTo(editor.id());
    }

    @Test
    void everythingThatWasSaidStaysOnRecord() {
        assign(editor, first, 0, chief);
        assign(chief, first, 1, translator);
        assign(chief, first, 2, null);
        var history = as(editor, () -> assignments.history(first));
        assertThat(history).extracting(Assignment::number).containsExactly(3, 2, 1);
        assertThat(history).extracting(Assignment::assignee).containsExactly(null, translator.id(), chief.id());
        assertThat(history).extracting(Assignment::by).containsExactly(chief.id(), chief.id(), editor.id());
    }

    @Test
    void refusesAStaleAssignmentAndTellsWhatHoldsNow() {
        assign(editor, first, 0, chief);
        var stale = assign(chief, first, 0, translator);
        assertThat(stale).isInstanceOfSatisfying(AssignmentOutcome.Stale.class, outcome -> {
            assertThat(outcome.now().assignee()).isEqualTo(chief.id());
            assertThat(outcome.now().by()).isEqualTo(editor.id());
        });
        assertThat(line(first).assignment().assignee()).isEqualTo(chief.id());
    }

    @Test
    void refusesANumberThatHasNotBeenYet() {
        assertThat(assign(editor, first, 5, chief)).isInstanceOf(AssignmentOutcome.Stale.class);
        assertThat(as(editor, () -> assignments.history(first))).isEmpty();
    }

    @Test
    void ofManyAtOnceOneIsObeyed() throws Exception {
        var everybody = IntStream.range(0, 8)
                .mapToObj(n -> people.named("editor-" + n, Role.EDITOR))
                .toList();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(everybody.size())) {
            var outcomes = everybody.stream()
                    .map(person -> threads.submit(() -> {
                        start.await();
                        return assign(person, first, 0, person);
                    }))
                    .toList();
            start.countDown();
            int done = 0;
            for (var outcome : outcomes) {
                done += outcome.get() instanceof AssignmentOutcome.Done ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(as(editor, () -> assignments.history(first))).hasSize(1);
    }

    @Test
    void sayingTheSameAgainRecordsNothingTwice() {
        assign(editor, first, 0, chief);
        assertThat(assign(editor, first, 0, chief)).isInstanceOf(AssignmentOutcome.Done.class);
        assertThat(as(editor, () -> assignments.history(first))).hasSize(1);
    }

    @Test
    void aTranslatorTakesWhatIsNobodys() {
        assertThat(assign(translator, first, 0, translator)).isInstanceOf(AssignmentOutcome.Done.class);
    }

    @Test
    void aTranslatorTakesNothingFromOthersAndGivesNothingAway() {
        assertThat(assign(translator, first, 0, editor)).isEqualTo(refused(Reason.NOT_YOURS_TO_SAY));
        assign(editor, first, 0, chief);
        assertThat(assign(translator, first, 1, translator)).isEqualTo(refused(Reason.NOT_YOURS_TO_SAY));
        assertThat(assign(translator, first, 1, null)).isEqualTo(refused(Reason.NOT_YOURS_TO_SAY));
        assign(editor, second, 0, translator);
        assertThat(assign(translator, second, 1, null)).isEqualTo(refused(Reason.NOT_YOURS_TO_SAY));
    }

    @Test
    void aTranslatorSetsNoDate() {
        var wanted = Assignment.of(translator.id(), LocalDate.of(2030, 1, 1), null);
        assertThat(as(translator, () -> assignments.assign(first, 0, wanted)))
                .isEqualTo(refused(Reason.NOT_YOURS_TO_SAY));
    }

    @Test
    void aTranslatorWhoWasTooLateIsToldWhoWasQuicker() {
        assign(editor, first, 0, chief);
        assertThat(assign(translator, first, 0, translator)).isInstanceOf(AssignmentOutcome.Stale.class);
    }

    @Test
    void refusesWhoMayNotSignInAndWhoIsUnknown() {
        disable(chief);
        assertThat(assign(editor, first, 0, chief)).isEqualTo(refused(Reason.NO_SUCH_PERSON));
        var nobody = new Person(new PersonId(4711), "x", "X", Role.EDITOR);
        assertThat(assign(editor, first, 0, nobody)).isEqualTo(refused(Reason.NO_SUCH_PERSON));
    }

    @Test
    void movesTheDateOfWhoeverHasItThoughTheyMayNotSignInAnyMore() {
        assign(editor, first, 0, chief);
        disable(chief);
        var later = Assignment.of(chief.id(), LocalDate.of(2030, 1, 1), null);
        assertThat(as(editor, () -> assignments.assign(first, 1, later))).isInstanceOf(AssignmentOutcome.Done.class);
    }

    @Test
    void refusesAnArticleThatIsNotThere() {
        assertThat(assign(editor, new ArticleId(4711), 0, chief)).isEqualTo(refused(Reason.NO_SUCH_ARTICLE));
    }

    @Test
    void refusesADateOfAnotherAge() {
        for (var day : List.of(LocalDate.of(20, 1, 1), LocalDate.of(12026, 11, 22))) {
            assertThat(as(editor, () -> assignments.assign(first, 0, Assignment.of(null, day, null))))
                    .isEqualTo(refused(Reason.DATE_OUT_OF_RANGE));
        }
    }

    @Test
    void offersATranslatorThemselvesAndAnEditorEverybodyWhoMaySignIn() {
        disable(chief);
        assertThat(as(translator, assignments::candidates))
                .extracting(Person::id)
                .containsExactly(translator.id());
        assertThat(as(editor, assignments::candidates))
                .extracting(Person::id)
                .contains(translator.id(), editor.id())
                .doesNotContain(chief.id());
    }

    @Test
    void refusesWhoIsNotSignedIn() {
        assertThatThrownBy(() -> assignments.assign(first, 0, Assignment.NONE))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
