package app.daejo.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.review.ReviewCommand;
import app.daejo.review.ReviewRow;
import app.daejo.revision.CommandId;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.OtherDesk;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two processes on one database: each shows what happens on the other; one is killed while somebody types on it, and comes back. */
@BrowserTest
class TwoNodesE2E {

    private static final int TWO_SECONDS = 2000;
    private static final int ROWS = 40;
    private static final String TYPED = " 그리고 half a thought";

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private JdbcClient jdbc;

    private final OtherDesk other = OtherDesk.start();
    private Browser there;
    private Person editor;
    private ArticleId article;

    @BeforeEach
    void takeInALongArticle() {
        there = Browser.on(other.port());
        jdbc.sql("insert into desk (name, four_eyes) values ('문화부', true)").update();
        editor = people.of(Role.EDITOR);
        var korean = IntStream.rangeClosed(1, ROWS)
                .mapToObj(n -> "감독은 " + n + "일에 기자들을 만났다.")
                .collect(Collectors.joining("\n\n"));
        var english = IntStream.rangeClosed(1, ROWS)
                .mapToObj(n -> "The director met reporters on day " + n + ".")
                .collect(Collectors.joining("\n\n"));
        article = articles.article(editor, "감독이 말하다\n\n" + korean + "\n", "The Director Speaks\n\n" + english + "\n");
    }

    @AfterEach
    void stopTheOtherNode() {
        there.close();
        other.close();
    }

    private ReviewRow row(int day) {
        return articles.row(editor, article, "day " + day + ".");
    }

    private static Locator active(Page page) {
        return page.locator("daejo-row[active][data-number]");
    }

    private static Locator shown(Page page, ReviewRow row) {
        return page.locator("daejo-row[data-number='" + (row.position() + 1) + "']");
    }

    private void go(Page page, ReviewRow row) {
        page.navigate("/articles/" + article + "?unit=" + row.unit());
        assertThat(active(page)).isFocused();
        assertThat(active(page)).hasAttribute("data-number", String.valueOf(row.position() + 1));
    }

    private static void within(Locator what, Pattern text) {
        assertThat(what)
                .containsText(
                        text,
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(TWO_SECONDS));
    }

    private static double scrolled(Page page) {
        return ((Number) page.evaluate("document.querySelector('vaadin-virtual-list').scrollTop")).doubleValue();
    }

    @Test
    void eachNodeShowsWhatHappensOnTheOtherAndATypistOutlivesIt(Browser here) {
        // The sign-in of one node is good on the other.
        var first = here.openToStayAs(editor, Look.ENGLISH);
        List<Cookie> stay = first.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("daejo-stay"))
                .toList();
        assertThat(stay).hasSize(1);
        var typist = there.open(Look.ENGLISH);
        typist.context().addCookies(stay);
        var chief = here.openAs(people.of(Role.CHIEF), Look.ENGLISH);
        go(chief, row(20));
        go(typist, row(22));
        within(chief.locator(".others"), Pattern.compile("test-editor, row 23"));
        within(typist.locator(".others"), Pattern.compile("test-chief, row 21"));

        anEditMovesNobody(chief, typist);
        commentsCome(chief, typist);
        other.kill();
        comesBack(chief, typist);
    }

    private void anEditMovesNobody(Page chief, Page typist) {
        typist.keyboard().press("e");
        typist.keyboard().type(TYPED);
        double place = scrolled(typist);
        var edited = row(21);
        chief.keyboard().press("j");
        assertThat(active(chief)).hasAttribute("data-number", String.valueOf(edited.position() + 1));
        chief.keyboard().press("e");
        chief.keyboard().type(" And left.");
        chief.keyboard().press("Control+Enter");
        within(shown(typist, edited), Pattern.compile("And left"));
        assertThat(typist.locator(".editor textarea")).isFocused();
        assertThat(typist.locator(".editor textarea")).hasValue(Pattern.compile(TYPED + "$"));
        assertThat(active(typist)).hasAttribute("data-number", "23");
        assertThat(scrolled(typist)).isEqualTo(place);
    }

    private void commentsCome(Page chief, Page typist) {
        chief.keyboard().press("m");
        chief.keyboard().type("Is it so?");
        chief.keyboard().press("Control+Enter");
        within(shown(typist, row(21)).locator(".talk-mark"), Pattern.compile("1"));
        assertThat(typist.locator(".editor textarea")).isFocused();
    }

    private void comesBack(Page chief, Page typist) {
        // Within the second before the node died, and after it.
        typist.keyboard().type(", and more");
        assertThat(typist.locator(".desk-late")).isVisible();
        assertThat(typist.locator(".desk-late")).containsText("cannot be reached");
        Browser.photograph(typist, "away-en-1440-light");
        assertThat(Browser.complaintsOfAxe(typist)).isEmpty();
        // Whoever was on the dead node is gone from the others' screens.
        assertThat(chief.locator(".others"))
                .isHidden(
                        new com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions().setTimeout(15_000));
        // Meanwhile the other node works on.
        articles.perform(
                editor, row(5).unit(), now -> new ReviewCommand.MarkOk(CommandId.random(), now.unit(), now.version()));

        other.startAgain();
        var editing = typist.locator(".editor textarea");
        assertThat(typist.locator(".desk-late"))
                .isHidden(
                        new com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions().setTimeout(20_000));
        assertThat(editing).isFocused();
        assertThat(editing).hasValue(Pattern.compile(TYPED + ", and more$"));
        assertThat(typist.locator(".others")).containsText("test-chief");
        typist.keyboard().press("Control+Enter");
        assertThat(active(typist)).hasAttribute("data-state", "PROPOSED");
        assertThat(articles.row(editor, article, "day 22.").target()).endsWith(TYPED + ", and more");
        within(shown(chief, row(22)), Pattern.compile("and more"));
        assertThat(jdbc.sql("select count(*) from revision where text like '%and more'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
