package app.daejo.ui.articles;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestDatabase;
import app.daejo.testing.TestPeople;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the list shows to whom, and while it has nothing to show. */
@DatabaseTest
@ViewPackages(packages = {"app.daejo.ui.articles", "app.daejo.ui.account"})
class ArticlesViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestArticles articles;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private Person chief;

    @BeforeEach
    void setUpTheDesk() {
        people.openADesk();
        chief = people.of(Role.CHIEF);
    }

    private void takeIn() {
        articles.article(chief, "제목이다\n\n그는 서울에 있다.\n", "A Headline\n\nHe is in Seoul.\n");
    }

    private void open(Person by, String query) {
        current.actAs(by, () -> {
            UI.getCurrent().navigate("", QueryParameters.fromString(query));
            return getCurrentView();
        });
    }

    /** As the browser does once the frame is drawn. */
    private void arrive(Person by) {
        current.actAs(by, () -> {
            var desk = find(ListDesk.class).single();
            ComponentUtil.fireEvent(desk, new ListDesk.Ready(desk, true));
            return desk;
        });
    }

    private void press(Person by, String words) {
        current.actAs(by, () -> {
            test(find(NativeButton.class).withText(words).single()).click();
            return words;
        });
    }

    private boolean skeletonShows() {
        return !find(com.vaadin.flow.component.html.Div.class)
                .withClassName("skeleton")
                .all()
                .isEmpty();
    }

    @Test
    void showsASkeletonUntilTheFrameIsThere() {
        takeIn();
        open(chief, "");
        assertThat(skeletonShows()).isTrue();
        assertThat(find(ArticleEntry.class).all()).isEmpty();
        arrive(chief);
        assertThat(skeletonShows()).isFalse();
        assertThat(find(ArticleEntry.class).all()).hasSize(1);
    }

    @Test
    void aDeskWithoutArticlesSaysHowToBringTheFirst() {
        open(chief, "");
        arrive(chief);
        assertThat(find(H2.class).single().getText()).isEqualTo("Paste your first pair");
    }

    @Test
    void aViewWithNothingInItSaysSoAndLeadsBack() {
        takeIn();
        open(chief, "view=published");
        arrive(chief);
        assertThat(find(H2.class).single().getText()).isEqualTo("Nothing is published");
        assertThat(find(ArticleEntry.class).all()).isEmpty();
    }

    @Test
    void offersATranslatorToTakeAnArticleAndNothingElse() {
        takeIn();
        var translator = people.of(Role.TRANSLATOR);
        open(translator, "");
        arrive(translator);
        assertThat(find(NativeButton.class).withText("Assign").all()).isEmpty();
        press(translator, "Take it");
        assertThat(find(NativeButton.class).withText("Take it").all()).isEmpty();
        assertThat(find(Span.class).withText(translator.displayName()).all()).isNotEmpty();
    }

    @Test
    void keepsTheFiltersAndTheRowsWhileTheDatabaseIsAway() throws SQLException {
        takeIn();
        open(chief, "title=Head&order=title");
        arrive(chief);
        execute("alter table article_assignment rename to away");
        try {
            current.actAs(chief, () -> {
                ((ArticlesView) getCurrentView()).refresh();
                return chief;
            });
            assertThat(find(Span.class)
                            .withText("The articles cannot be read just now. Your view and filters are kept.")
                            .all())
                    .hasSize(1);
            assertThat(find(ArticleEntry.class).all()).hasSize(1);
        } finally {
            execute("alter table away rename to article_assignment");
        }
        press(chief, "Try again");
        assertThat(find(NativeButton.class).withText("Try again").all()).isEmpty();
        assertThat(find(ArticleEntry.class).all()).hasSize(1);
    }

    @Test
    void marksEnglishOnlyArticlesAndNoOthers() {
        takeIn();
        open(chief, "");
        arrive(chief);
        assertThat(find(Span.class).withText("English only").all()).isEmpty();
        articles.englishAlone(chief, "Alone\n\nHe is in Seoul.\n");
        open(chief, "view=mine");
        var mark = find(Span.class).withText("English only").single();
        assertThat(mark.getTitle()).hasValue("No Korean text: the checks against the source are off.");
        assertThat(mark.hasClassName("fact-english-only")).isTrue();
    }

    @Test
    void creditsAnArticleInItsSmallLineAsFarAsIsKnown() {
        takeIn();
        open(chief, "");
        arrive(chief);
        assertThat(smallLine()).startsWith("Brought by");
        jdbc.sql("update article set source_byline = '홍길동 기자', translator = 'Jane Roe'")
                .update();
        open(chief, "view=mine");
        assertThat(smallLine()).startsWith("홍길동 기자 · Translated by Jane Roe · Brought by");
        jdbc.sql("update article set target_byline = 'By Hong Gil-dong', translator = ''")
                .update();
        open(chief, "");
        assertThat(smallLine()).startsWith("By Hong Gil-dong · Brought by");
    }

    private String smallLine() {
        return find(CreditLine.class).single().getElement().getTextRecursively();
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = TestDatabase.instance().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
