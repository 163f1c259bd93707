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

/** False positives end for good: dismissed as far as the person says, or explained by a term. */
class DismissalsIT extends ReviewFixture {

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

            He saw Beef again.
            """;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Termbase termbase;

    private Person chief;

    @Override
    ArticleId takeIn() {
        return articles.article(editor, KOREAN, ENGLISH);
    }

    @BeforeEach
    void beginsWithIssues() {
        chief = people.of(Role.CHIEF);
        assertThat(open(article, "Beeg")).isNotEmpty();
        assertThat(open(article, "  ")).isNotEmpty();
    }

    /** Open issues of checks about these words. */
    private List<Issue> open(ArticleId where, String quote) {
        return articles.rows(editor, where).stream()
                .flatMap(row -> row.issues().stream())
                .filter(issue -> issue.isOpen() && issue.quote().equals(quote))
                .toList();
    }

    private Outcome dismiss(Person by, Issue issue, DismissalScope scope) {
        return articles.perform(
                by,
                issue.unit(),
                row -> new ReviewCommand.Dismiss(
                        CommandId.random(), row.unit(), row.version(), issue.id(), "as meant", scope));
    }

    private Outcome adopt(Person by, Issue issue, @Nullable String korean) {
        return articles.perform(
                by,
                issue.unit(),
                row -> new ReviewCommand.AdoptTerm(CommandId.random(), row.unit(), row.version(), issue.id(), korean));
    }

    private ArticleId another() {
        return articles.article(editor, KOREAN, ENGLISH);
    }

    private void catchUp(ArticleId where) {
        as(editor, () -> {
            reviews.catchUp(where);
            return null;
        });
    }

    @Test
    void endsInItsArticleAlone() {
        dismiss(editor, open(article, "Beeg").getFirst(), DismissalScope.TEXT_IN_ARTICLE);
        assertThat(open(another(), "Beeg")).isNotEmpty();
    }

    @Test
    void endsForEveryArticleToCome() {
        var issues = open(article, "Beeg");
        issues.forEach(issue -> dismiss(chief, issue, DismissalScope.TEXT_ON_DESK));
        assertThat(open(article, "Beeg")).isEmpty();
        assertThat(open(another(), "Beeg")).isEmpty();
    }

    @Test
    void endsInArticlesThatStandOpenWhenTheyAreNextLookedAt() {
        var other = another();
        dismiss(chief, open(article, "Beeg").getFirst(), DismissalScope.WORD_ON_DESK);
        assertThat(open(other, "Beeg")).isNotEmpty();
        catchUp(other);
        assertThat(open(other, "Beeg")).isEmpty();
    }

    @Test
    void silencesAWholeCheckInAnArticle() {
        var space = open(article, "  ").getFirst();
        dismiss(editor, space, DismissalScope.CHECK_IN_ARTICLE);
        articles.perform(
                editor,
                row("won a prize").unit(),
                row -> new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), "Beef  won a prize."));
        assertThat(rows().stream().flatMap(row -> row.issues().stream()))
                .noneMatch(issue -> issue.isOpen() && issue.code().equals(space.code()));
        assertThat(open(another(), "  ")).isNotEmpty();
    }

    @Test
    void leavesTheWholeDeskToTheChief() {
        assertThat(dismiss(editor, open(article, "Beeg").getFirst(), DismissalScope.TEXT_ON_DESK))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
        assertThat(dismiss(editor, open(article, "Beeg").getFirst(), DismissalScope.CHECK_ON_DESK))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
        assertThat(open(article, "Beeg")).isNotEmpty();
    }

    @Test
    void isHeardAgainAfterUndo() {
        dismiss(chief, open(article, "Beeg").getFirst(), DismissalScope.WORD_ON_DESK);
        undo(chief);
        assertThat(open(article, "Beeg")).isNotEmpty();
        assertThat(open(another(), "Beeg")).isNotEmpty();
    }

    @Test
    void makesATermOfTheMarkedEnglish() {
        var issue = open(article, "Beeg").getFirst();
        assertThat(adopt(editor, issue, "비프")).isInstanceOf(Outcome.Done.class);
        assertThat(as(editor, termbase::all)).containsExactly(new Term("비프", "Beeg", ""));
        assertThat(open(article, "Beeg")).isEmpty();
        assertThat(open(another(), "Beeg")).isEmpty();
    }

    @Test
    void takesTheKoreanFromTheEvidence() {
        var issue = open(article, "Beeg").stream()
                .filter(each -> each.evidence().korean().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(adopt(editor, issue, null)).isInstanceOf(Outcome.Done.class);
        assertThat(as(editor, termbase::all))
                .extracting(Term::korean)
                .containsExactly(issue.evidence().korean().orElseThrow());
    }

    @Test
    void takesATermBackWithItsCommand() {
        adopt(editor, open(article, "Beeg").getFirst(), "비프");
        undo();
        assertThat(as(editor, termbase::all)).isEmpty();
        assertThat(open(article, "Beeg")).isNotEmpty();
    }

    @Test
    void keepsATermThatHadBeenAgreedOnBefore() {
        as(editor, () -> termbase.add(new Term("비프", "Beeg", "")));
        var other = articles.article(editor, "관객은 웃었다.", "The audience laughed  Beeg.");
        open(other, "Beeg").stream().findFirst().ifPresent(issue -> {
            adopt(editor, issue, "비프");
            as(editor, () -> desk.undo(other, CommandId.random()));
        });
        assertThat(as(editor, termbase::all)).hasSize(1);
    }

    @Test
    void refusesATermWithoutItsKorean() {
        assertThat(adopt(editor, open(article, "Beeg").getFirst(), " "))
                .isEqualTo(new Outcome.Refused(Refusal.KOREAN_UNKNOWN));
        assertThat(adopt(people.of(Role.TRANSLATOR), open(article, "Beeg").getFirst(), "비프"))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
        assertThat(as(editor, termbase::all)).isEmpty();
    }
}
