package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.CommandId;
import app.daejo.termbase.Term;
import app.daejo.termbase.Termbase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was dismissed is seen by everybody, and taken back by who might have dismissed as far. */
class DismissalListIT extends ReviewFixture {

    private static final String KOREAN = """
            감독은 비프를 추천했다.

            관객은 웃었다.

            비프는 상을 받았다.

            그는 비프를 다시 봤다.
            """;
    private static final String ENGLISH = """
            The director recommended Beeg.

            The audience laughed  a lot.

            Beef won a prize.

            He saw  Beef again.
            """;

    @Autowired
    private Dismissals dismissals;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Termbase termbase;

    private Person chief;
    private Person translator;

    @Override
    ArticleId takeIn() {
        return articles.article(editor, KOREAN, ENGLISH);
    }

    @BeforeEach
    void othersAreThere() {
        chief = people.of(Role.CHIEF);
        translator = people.of(Role.TRANSLATOR);
    }

    private List<Issue> open(ArticleId where, String quote) {
        return articles.rows(editor, where).stream()
                .flatMap(row -> row.issues().stream())
                .filter(issue -> issue.isOpen() && issue.quote().equals(quote))
                .toList();
    }

    private void dismiss(Person by, String quote, DismissalScope scope) {
        var issue = open(article, quote).getFirst();
        var outcome = articles.perform(
                by,
                issue.unit(),
                row -> new ReviewCommand.Dismiss(
                        CommandId.random(), row.unit(), row.version(), issue.id(), "a band of that name", scope));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private List<ListedDismissal> listed() {
        return as(translator, () -> dismissals.ofArticle(article));
    }

    private List<ListedDismissal> ofDesk() {
        return as(translator, dismissals::ofDesk);
    }

    private Outcome takeBack(Person by, ListedDismissal listed, CommandId id, @Nullable ReviewRow at) {
        var outcome = as(
                by,
                () -> dismissals.takeBack(
                        new TakeBackDismissal(id, listed.dismissed().id(), at == null ? null : at.unit())));
        catchUp(article);
        return outcome;
    }

    private Outcome takeBack(Person by, ListedDismissal listed) {
        return takeBack(by, listed, CommandId.random(), rows().getFirst());
    }

    private void catchUp(ArticleId where) {
        as(editor, () -> {
            reviews.catchUp(where);
            return null;
        });
    }

    @Test
    void saysWhatIsDismissedHowFarWhereByWhomAndWhy() {
        var row = row("Beeg");
        dismiss(editor, "Beeg", DismissalScope.TEXT_IN_ARTICLE);

        assertThat(listed()).hasSize(1).first().satisfies(listed -> {
            assertThat(listed.dismissed().quote()).isEqualTo("Beeg");
            assertThat(listed.dismissed().scope()).isEqualTo(DismissalScope.TEXT_IN_ARTICLE);
            assertThat(listed.dismissed().by()).isEqualTo(editor.id());
            assertThat(listed.dismissed().reason()).isEqualTo("a band of that name");
            assertThat(listed.findings()).isEqualTo(1);
            assertThat(listed.place())
                    .isEqualTo(new ListedDismissal.Place(
                            article, "The director recommended Beeg.", row.unit(), row.position()));
        });
        assertThat(ofDesk()).isEmpty();
        assertThat(as(translator, () -> dismissals.count(article))).isEqualTo(1);
    }

    @Test
    void countsEveryFindingThatAWholeCheckKeepsQuiet() {
        assertThat(open(article, "  ")).hasSize(2);
        dismiss(editor, "  ", DismissalScope.CHECK_IN_ARTICLE);
        assertThat(listed()).singleElement().satisfies(listed -> {
            assertThat(listed.dismissed().scope()).isEqualTo(DismissalScope.CHECK_IN_ARTICLE);
            assertThat(listed.findings()).isEqualTo(2);
        });

        takeBack(editor, listed().getFirst());

        assertThat(open(article, "  ")).hasSize(2);
        assertThat(listed()).isEmpty();
    }

    @Test
    void listsInAnArticleWhatTheDeskKeepsQuietInItAlone() {
        dismiss(chief, "Beeg", DismissalScope.WORD_ON_DESK);
        var other = articles.article(editor, "관객은 웃었다.", "The audience laughed a lot.");

        assertThat(listed())
                .singleElement()
                .satisfies(listed -> assertThat(listed.dismissed().scope()).isEqualTo(DismissalScope.WORD_ON_DESK));
        assertThat(as(translator, () -> dismissals.ofArticle(other))).isEmpty();
        assertThat(as(translator, () -> dismissals.count(other))).isZero();
    }

    @Test
    void isSaidAgainInItsArticleOnceTakenBack() {
        dismiss(editor, "Beeg", DismissalScope.TEXT_IN_ARTICLE);
        assertThat(open(article, "Beeg")).isEmpty();

        assertThat(takeBack(editor, listed().getFirst())).isInstanceOf(Outcome.Done.class);

        assertThat(open(article, "Beeg")).hasSize(1);
        assertThat(listed()).isEmpty();
        assertThat(as(editor, () -> history.decisions(row("Beeg").unit())))
                .extracting(Decision::kind)
                .containsExactly(Decision.Kind.DISMISSED, Decision.Kind.UNDONE);
        assertThat(as(editor, () -> history.verify(article))).isEmpty();
    }

    @Test
    void staysOnRecordWithWhoTookItBack() {
        dismiss(editor, "Beeg", DismissalScope.TEXT_IN_ARTICLE);
        takeBack(chief, listed().getFirst());
        assertThat(jdbc.sql("select taken_back_by from dismissal where taken_back_at is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(chief.id().value());
    }

    @Test
    void canBeDismissedAnew() {
        dismiss(editor, "Beeg", DismissalScope.TEXT_IN_ARTICLE);
        takeBack(editor, listed().getFirst());
        dismiss(editor, "Beeg", DismissalScope.TEXT_IN_ARTICLE);
        assertThat(open(article, "Beeg")).isEmpty();
        assertThat(listed()).singleElement().satisfies(listed -> assertThat(listed.findings())
                .isEqualTo(1));
    }

    @Test
    void standsAgainAsItDidAfterUndo() {
        dismiss(editor, "Beeg", DismissalScope.TEXT_IN_ARTICLE);
        var before = listed().getFirst().dismissed();
        takeBack(chief, listed().getFirst());

        assertThat(undo(chief)).isInstanceOf(Outcome.Done.class);
        catchUp(article);

        assertThat(open(article, "Beeg")).isEmpty();
        assertThat(listed()).singleElement().satisfies(listed -> {
            assertThat(listed.dismissed().by()).isEqualTo(before.by());
            assertThat(listed.dismissed().at()).isEqualTo(before.at());
            assertThat(listed.dismissed().reason()).isEqualTo(before.reason());
        });
        assertThat(as(editor, () -> history.verify(article))).isEmpty();
    }

    @Test
    void isNotUndoneByItsAuthorOnceSomebodyElseTookItBack() {
        dismiss(editor, "Beeg", DismissalScope.TEXT_IN_ARTICLE);
        takeBack(chief, listed().getFirst());
        assertThat(undo(editor)).isEqualTo(new Outcome.Refused(Refusal.CHANGED_SINCE));
        assertThat(open(article, "Beeg")).hasSize(1);
    }

    @Test
    void refusesWhoMightNotHaveDismissedAsFar() {
        dismiss(editor, "Beeg", DismissalScope.TEXT_IN_ARTICLE);
        dismiss(chief, "  ", DismissalScope.CHECK_ON_DESK);
        var ofArticle = listed().stream()
                .filter(listed -> listed.dismissed().article() != null)
                .findFirst()
                .orElseThrow();

        assertThat(takeBack(translator, ofArticle)).isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
        assertThat(takeBack(editor, ofDesk().getFirst())).isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));

        assertThat(listed()).hasSize(2);
        assertThat(open(article, "Beeg")).isEmpty();
        assertThat(open(article, "  ")).isEmpty();
    }

    @Test
    void refusesWhatWasTakenBackAlreadyAndWhatNeverWas() {
        dismiss(editor, "Beeg", DismissalScope.TEXT_IN_ARTICLE);
        var listed = listed().getFirst();
        takeBack(editor, listed);
        assertThat(takeBack(editor, listed)).isEqualTo(new Outcome.Refused(Refusal.NO_SUCH_DISMISSAL));
        assertThat(as(editor, () -> dismissals.takeBack(new TakeBackDismissal(CommandId.random(), 987_654, null))))
                .isEqualTo(new Outcome.Refused(Refusal.NO_SUCH_DISMISSAL));
    }

    @Test
    void isTakenBackOnceHoweverOftenTheCommandComes() {
        dismiss(editor, "Beeg", DismissalScope.TEXT_IN_ARTICLE);
        var listed = listed().getFirst();
        var id = CommandId.random();
        takeBack(editor, listed, id, rows().getFirst());
        var version = row("Beeg").version();

        assertThat(takeBack(editor, listed, id, rows().getFirst())).isInstanceOf(Outcome.Done.class);

        assertThat(row("Beeg").version()).isEqualTo(version);
        assertThat(open(article, "Beeg")).hasSize(1);
    }

    @Test
    void isHeardAgainInEveryArticleWhenTakenBackForTheDesk() {
        dismiss(chief, "Beeg", DismissalScope.TEXT_ON_DESK);
        var other = articles.article(editor, KOREAN, ENGLISH);
        assertThat(open(other, "Beeg")).isEmpty();

        assertThat(takeBack(chief, ofDesk().getFirst(), CommandId.random(), null))
                .isInstanceOf(Outcome.Done.class);
        catchUp(other);

        assertThat(ofDesk()).isEmpty();
        assertThat(open(article, "Beeg")).hasSize(1);
        assertThat(open(other, "Beeg")).hasSize(1);
        assertThat(jdbc.sql("select detail from audit_entry where action = 'dismissal.taken-back'")
                        .query(String.class)
                        .single())
                .isEqualTo("TEXT_ON_DESK");
    }

    @Test
    void takesItsTermAlongAndUndoBringsBothBack() {
        var issue = open(article, "Beeg").getFirst();
        articles.perform(
                editor,
                issue.unit(),
                row -> new ReviewCommand.AdoptTerm(CommandId.random(), row.unit(), row.version(), issue.id(), "비프"));
        var term = new Term("비프", "Beeg", "");
        assertThat(ofDesk())
                .singleElement()
                .satisfies(listed -> assertThat(listed.dismissed().term()).isEqualTo(term));

        takeBack(chief, ofDesk().getFirst());
        assertThat(as(editor, termbase::all)).isEmpty();
        assertThat(open(article, "Beeg")).isNotEmpty();

        undo(chief);
        catchUp(article);
        assertThat(as(editor, termbase::all)).containsExactly(term);
        assertThat(open(article, "Beeg")).isEmpty();
        assertThat(ofDesk()).hasSize(1);
    }
}
