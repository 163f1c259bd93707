package app.daejo.ui.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.article.ReceivedText;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import app.daejo.text.Side;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A way in is cancelled from the list, while it is one and by whom it may be, and it is said what came of that. */
@DatabaseTest
@ViewPackages(packages = {"app.daejo.ui.articles", "app.daejo.ui.account"})
class CancelFromListTest extends SpringBrowserlessTest {

    @Autowired
    private TestArticles testArticles;

    @Autowired
    private Articles articles;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private Person translator;
    private Person editor;

    @BeforeEach
    void setUpTheDesk() {
        people.openADesk();
        translator = people.of(Role.TRANSLATOR);
        editor = people.of(Role.EDITOR);
    }

    /** An article that has just come, with nobody at work on it. */
    private ArticleId received(Person by) {
        var text = "On Its Way\n\nHe is in Seoul.";
        return current.actAs(
                by,
                () -> articles.store(
                        List.of(new ReceivedText(Side.TARGET, "", "TEXT", "UTF-8", false, text.getBytes(), text)),
                        by.id(),
                        Instant.EPOCH));
    }

    /** An article whose first wordings are recorded, with nobody at work on it. */
    private ArticleId seeded(Person by) {
        var id = testArticles.englishAlone(by, "Nearly In\n\nHe is in Seoul.");
        jdbc.sql("update article set step = 'SEEDED', state = 'INTAKE'").update();
        return id;
    }

    private void open(Person by) {
        current.actAs(by, () -> {
            UI.getCurrent().navigate("");
            var desk = find(ListDesk.class).single();
            ComponentUtil.fireEvent(desk, new ListDesk.Ready(desk, true));
            return desk;
        });
    }

    private List<NativeButton> cancelButtons() {
        return find(NativeButton.class).withText("Cancel").all();
    }

    private void cancel(Person by) {
        current.actAs(by, () -> {
            test(find(NativeButton.class).withText("Cancel").single()).click();
            return by;
        });
    }

    /** As the page does every two seconds. */
    private void glance(Person by) {
        current.actAs(by, () -> {
            ((ArticlesView) getCurrentView()).refresh();
            return by;
        });
    }

    private List<String> said() {
        return find(Paragraph.class).withClassName("list-said").all().stream()
                .map(Paragraph::getText)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private boolean isThere(ArticleId id) {
        return current.actAs(editor, () -> articles.find(id).isPresent());
    }

    private void awaitPutAway(ArticleId id) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> current.actAs(
                        editor, () -> articles.find(id).orElseThrow().isCancelled()));
    }

    @Test
    void saysThatNothingIsKeptAlsoOfTheOnlyArticle() {
        var id = received(translator);
        open(translator);
        cancel(translator);
        assertThat(said()).singleElement().asString().contains("Cancelling “On Its Way”", "under way");
        await().atMost(Duration.ofSeconds(30)).until(() -> !isThere(id));

        glance(translator);
        assertThat(said()).containsExactly("Cancelled: “On Its Way” was not taken in, and nothing of it was kept.");
        assertThat(find(FirstPair.class).all()).hasSize(1);
        glance(translator);
        assertThat(said()).hasSize(1);
    }

    @Test
    void saysWhereAnArticleIsThatHadItsFirstWordings() {
        testArticles.englishAlone(editor, "Another\n\nShe is in Busan.");
        var id = current.actAs(editor, () -> {
            var made = testArticles.englishAlone(translator, "Nearly In\n\nHe is in Seoul.");
            jdbc.sql("update article set step = 'SEEDED', state = 'INTAKE' where id = :id")
                    .param("id", made.value())
                    .update();
            return made;
        });
        open(editor);
        assertThat(cancelButtons()).hasSize(1);
        cancel(editor);
        awaitPutAway(id);

        glance(editor);
        assertThat(said()).singleElement().asString().contains("Nearly In", "put away, not deleted");
        assertThat(find(ArticleEntry.class).all()).hasSize(1);
    }

    @Test
    void saysThatItWasTooLate() {
        var id = seeded(translator);
        open(translator);
        jdbc.sql("update article set step = 'CHECKED', state = 'IN_REVIEW'").update();
        cancel(translator);
        assertThat(said()).containsExactly("It was too late to cancel “Nearly In”: it is in.");
        assertThat(cancelButtons()).isEmpty();
        assertThat(isThere(id)).isTrue();
        assertThat(jdbc.sql("select count(*) from intake_cancel")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void offersItOnlyOnTheWayInAndOnlyToWhoMay() {
        testArticles.englishAlone(translator, "In Review\n\nHe is in Seoul.");
        open(editor);
        assertThat(cancelButtons()).isEmpty();
        received(editor);
        open(translator);
        assertThat(find(ArticleEntry.class).all()).hasSize(2);
        assertThat(cancelButtons()).isEmpty();
        open(editor);
        assertThat(cancelButtons()).hasSize(1);
        jdbc.sql("update article set failure = 'Failed' where step <> 'CHECKED'")
                .update();
        open(editor);
        assertThat(cancelButtons()).isEmpty();
    }
}
