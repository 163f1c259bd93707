package app.daejo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.review.ReviewCommand;
import app.daejo.review.ReviewRow;
import app.daejo.revision.CommandId;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** What leaves the desk is what came, apart from what was approved and struck out: to the byte. */
@DatabaseTest
class ArticleExportIT {

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private ArticleExport export;

    @Autowired
    private CurrentPerson current;

    private Person chief;
    private Person editor;

    @BeforeEach
    void setUpTheDesk() {
        people.openADesk();
        chief = people.of(Role.CHIEF);
        editor = people.of(Role.EDITOR);
    }

    @Test
    void givesTheSampleBackByteForByteOnceItsFurnitureIsRestored() throws IOException {
        restoresToTheByte(sample("ko"), sample("en"));
    }

    @Test
    void changesNothingInTheSampleButWhatWasApproved() throws IOException {
        changesOnlyWhatWasApproved(sample("ko"), sample("en"), "title \"Beeg.\"");
    }

    @Test
    void givesARealArticleBackByteForByteOnceItsFurnitureIsRestored() throws IOException {
        restoresToTheByte(real("ko"), real("en"));
    }

    @Test
    void changesNothingInARealArticleButWhatWasApproved() throws IOException {
        changesOnlyWhatWasApproved(real("ko"), real("en"), "Netflix's \"Beeg");
    }

    private void restoresToTheByte(String korean, String english) {
        var article = articles.article(editor, korean, english);
        assertThat(articles.rows(editor, article)).anyMatch(row -> row.furnitureReason() != null);
        for (var row : articles.rows(editor, article)) {
            if (row.furnitureReason() != null) {
                articles.perform(
                        editor,
                        row.unit(),
                        now -> new ReviewCommand.Strike(CommandId.random(), now.unit(), now.version(), false));
            }
        }
        articles.settle(editor, article);

        assertThat(text(article)).isEqualTo(english);
    }

    private void changesOnlyWhatWasApproved(String korean, String english, String around) {
        var before = articles.article(editor, korean, english);
        articles.settle(editor, before);
        var unchanged = text(before);
        assertThat(unchanged).contains(around).isNotEqualTo(english);

        var article = articles.article(editor, korean, english);
        var row = articles.row(editor, article, "Beeg");
        assertThat(articles.perform(editor, accepting(row))).isInstanceOf(app.daejo.review.Outcome.Done.class);
        articles.perform(
                chief, row.unit(), now -> new ReviewCommand.Approve(CommandId.random(), now.unit(), now.version()));
        articles.settle(editor, article);

        assertThat(text(article)).isEqualTo(unchanged.replace(around, around.replace("Beeg", "Beef")));
    }

    /** Takes the suggestion for "Beeg", which has to be there. */
    private static ReviewCommand accepting(ReviewRow row) {
        var issue = row.issues().stream()
                .filter(candidate -> candidate.quote().contains("Beeg"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody noticed " + row.target()));
        assertThat(issue.suggestion()).contains("Beef");
        return new ReviewCommand.AcceptSuggestion(CommandId.random(), row.unit(), row.version(), issue.id());
    }

    @Test
    void refusesACleanExportWhileAnythingIsOpen() throws IOException {
        var article = articles.article(editor, sample("ko"), sample("en"));

        assertThatThrownBy(() -> write(article, false)).isInstanceOf(IllegalStateException.class);
        assertThat(current.actAs(editor, () -> export.gate(article)).isOpen()).isFalse();
    }

    @Test
    void watermarksADraftAndListsWhatIsOpen() throws IOException {
        var article = articles.article(editor, sample("ko"), sample("en"));

        var draft = write(article, true);

        assertThat(draft).contains("DRAFT").contains("Nobody has decided about this row");
    }

    @Test
    void keepsAFixThatWaitsOutOfADraft() throws IOException {
        var article = articles.article(editor, sample("ko"), sample("en"));
        articles.perform(editor, accepting(articles.row(editor, article, "Beeg")));

        assertThat(write(article, true)).contains("Beeg").contains("A fix waits for approval");
    }

    private String text(ArticleId article) {
        return write(article, false);
    }

    private String write(ArticleId article, boolean draft) {
        var file = current.actAs(
                editor, () -> export.export(article, ArticleWriters.of("text").orElseThrow(), draft, Locale.ENGLISH));
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static String sample(String language) throws IOException {
        return new ClassPathResource("db/demo/sample." + language + ".txt").getContentAsString(StandardCharsets.UTF_8);
    }

    /** A published article that cannot be part of the project; where it lies is named from outside. */
    private static String real(String language) throws IOException {
        var folder = System.getenv("DAEJO_REAL_ARTICLE");
        assumeTrue(folder != null, "DAEJO_REAL_ARTICLE names no folder with interview.ko.txt and interview.en.txt");
        return Files.readString(Path.of(String.valueOf(folder), "interview." + language + ".txt"));
    }
}
