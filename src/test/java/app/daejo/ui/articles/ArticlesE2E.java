package app.daejo.ui.articles;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.listing.Assignment;
import app.daejo.listing.Assignments;
import app.daejo.review.ReviewCommand;
import app.daejo.revision.CommandId;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list is worked by keyboard alone: walked through, narrowed down, assigned; and it is where it was after a reload. */
@BrowserTest
class ArticlesE2E {

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private Assignments assignments;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private JdbcClient jdbc;

    private Person chief;
    private Person editor;
    private ArticleId dolls;
    private ArticleId beef;

    static List<Look> looks() {
        return List.of(Look.KOREAN, Look.ENGLISH.dark(), Look.KOREAN.narrow().dark(), Look.ENGLISH.narrow());
    }

    @BeforeEach
    void takeInArticles() {
        jdbc.sql("insert into desk (name, four_eyes) values ('문화부', true)").update();
        chief = people.of(Role.CHIEF);
        editor = people.of(Role.EDITOR);
        dolls = articles.article(
                chief,
                "“인형은 혼자서 눈을 깜빡이지 않는다”\n\n그는 서울에 있다.\n",
                "“A Puppet Never Blinks on Its Own”\n\nHe is in Seoul.\n");
        beef = articles.article(
                editor,
                "첫 작품이었다\n\n그는 넷플릭스 시리즈 '비프'(BEEF)로 상을 받았다.\n",
                "It Was My First Work\n\nHe won an award for Netflix's \"Beeg.\"\n");
    }

    private void assign(ArticleId article, Person to, LocalDate day, LocalTime time) {
        current.actAs(
                editor,
                () -> assignments.assign(
                        article, assignments.history(article).size(), Assignment.of(to.id(), day, time)));
    }

    private static Locator entry(Page page, ArticleId article) {
        return page.locator("li.article[data-article='" + article + "']");
    }

    private Page open(Browser browser, Look look, String path) {
        var page = browser.openAs(chief, look);
        page.navigate(path);
        assertThat(entry(page, dolls)).isVisible();
        return page;
    }

    @Test
    void walksAssignsAndOpensByKeyboardAlone(Browser browser) {
        var page = open(browser, Look.ENGLISH, "/");
        page.keyboard().press("j");
        assertThat(entry(page, beef).locator("a")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(entry(page, dolls).locator("a")).isFocused();
        page.keyboard().press("a");
        assertThat(page.locator("#assign-editor")).isFocused();
        page.keyboard().type("test-ed");
        page.locator("#assign-day").fill("2020-02-03");
        page.locator("#assign-time").fill("14:30");
        page.keyboard().press("Enter");
        assertThat(entry(page, dolls).locator(".fact-person")).hasText("test-editor");
        assertThat(entry(page, dolls).locator(".fact-overdue")).hasText(Pattern.compile("Overdue: .*2020.*2:30"));
        assertThat(page.locator(".assign-form")).hasCount(0);
        assertThat(entry(page, dolls).locator("a")).isFocused();
        page.keyboard().press("k");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/articles/" + dolls);
    }

    @Test
    void aStaleAssignmentIsRefusedAndWhatWasChosenStays(Browser browser) {
        var page = open(browser, Look.ENGLISH, "/");
        entry(page, dolls).locator(".assign-button").click();
        page.locator("#assign-day").fill("2030-02-03");
        assign(dolls, editor, LocalDate.of(2031, 1, 1), LocalTime.of(9, 0));
        page.locator(".assign-form .main-button").click();
        assertThat(page.locator(".assign-said")).containsText("test-editor was quicker");
        assertThat(page.locator("#assign-day")).hasValue("2030-02-03");
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "assign-stale-en");
        page.locator(".assign-form .main-button").click();
        assertThat(entry(page, dolls).locator(".fact-due")).containsText("2030");
        page.keyboard().press("Escape");
    }

    @Test
    void isWhereItWasAfterAReloadAndOnTheWayBack(Browser browser) {
        assign(dolls, editor, LocalDate.of(2020, 1, 1), LocalTime.NOON);
        var page = open(browser, Look.ENGLISH, "/");
        page.locator("#filter-due").selectOption("Overdue");
        assertThat(entry(page, beef)).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("due=overdue"));
        page.locator("#filter-order").selectOption("Title");
        assertThat(page).hasURL(Pattern.compile("order=title"));
        page.reload();
        assertThat(entry(page, dolls)).isVisible();
        assertThat(entry(page, beef)).hasCount(0);
        assertThat(page.locator("#filter-order option:checked")).hasText("Title");
        entry(page, dolls).locator("a").press("Enter");
        assertThat(page.locator("daejo-row[active]")).isVisible();
        page.goBack();
        assertThat(page.locator("#filter-due option:checked")).hasText("Overdue");
        assertThat(entry(page, beef)).hasCount(0);
        page.locator("#filter-title").fill("no such title");
        assertThat(page.locator(".empty h2")).hasText("No article fits these filters");
        page.locator(".empty a").click();
        assertThat(entry(page, beef)).isVisible();
    }

    /** The browser's own router can lose a step back that follows closely on another; there is no way to make it do so. */
    @Test
    void anAddressThatChangedUnderTheScreenIsGoneTo(Browser browser) {
        var page = browser.openAs(chief, Look.ENGLISH);
        page.navigate("/articles/" + dolls);
        assertThat(page.locator("daejo-row[active]")).isVisible();
        page.evaluate("""
                history.replaceState(history.state, '', '/?due=overdue');
                window.dispatchEvent(new CustomEvent('vaadin-navigated', {detail: {pathname: '/', search: ''}}));
                """);
        assertThat(page.locator("#filter-due option:checked")).hasText("Overdue");
    }

    /** On the way back the screen changes before the address does; on a busy machine it may be long before. */
    @Test
    void aSlowWayBackIsNotTakenForALostOne(Browser browser) {
        assign(dolls, editor, LocalDate.of(2020, 1, 1), LocalTime.NOON);
        var page = open(browser, Look.ENGLISH, "/?due=overdue");
        entry(page, dolls).locator("a").press("Enter");
        assertThat(page.locator("daejo-row[active]")).isVisible();
        page.evaluate("""
                const go = history.go.bind(history);
                history.go = (by) => by < 0 ? setTimeout(() => go(by), 3000) : go(by);
                window.stays = true;
                """);
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("due=overdue"));
        page.waitForTimeout(2_000);
        assertThat(page).hasURL(Pattern.compile("due=overdue"));
        assertThat(page.locator("#filter-due option:checked")).hasText("Overdue");
        assertThat(page.evaluate("window.stays")).isEqualTo(true);
    }

    /** The address of a page that is not there may be written in more than one way; it is no reason to load it again. */
    @Test
    void aPageThatIsNotThereStaysAsItIs(Browser browser) {
        var page = browser.openAs(chief, Look.KOREAN);
        page.navigate("/없는 기사/1");
        assertThat(page.locator("main h1")).isVisible();
        page.evaluate("window.stays = true");
        page.waitForTimeout(2_500);
        assertThat(page.evaluate("window.stays")).isEqualTo(true);
    }

    @Test
    void keepsAViewUnderAName(Browser browser) {
        var page = open(browser, Look.ENGLISH, "/");
        page.locator("#filter-order").selectOption("Title");
        page.getByText("Save this view").click();
        assertThat(page.locator("#view-name")).isFocused();
        page.keyboard().insertText("By title");
        page.keyboard().press("Enter");
        var own = page.locator(".views a").last();
        assertThat(own).hasText("By title");
        assertThat(own).hasAttribute("aria-current", "page");
        page.navigate("/");
        assertThat(own).hasText("By title");
        own.click();
        assertThat(page).hasURL(Pattern.compile("order=title"));
        page.getByText("Rename this view").click();
        page.locator("#view-name").fill("제목 순");
        page.keyboard().press("Enter");
        assertThat(own).hasText("제목 순");
        page.getByText("Remove this view").click();
        assertThat(own).not().hasText("제목 순");
    }

    @Test
    void singleLettersThatAreSwitchedOffAreOffHereToo(Browser browser) {
        jdbc.sql("insert into person_keys (person_id, letters, keys) values (:person, false, '{}')")
                .param("person", chief.id().value())
                .update();
        var page = open(browser, Look.ENGLISH, "/");
        page.keyboard().press("/");
        page.keyboard().press("j");
        assertThat(page.locator("#article-search")).not().isFocused();
        assertThat(page.locator(".article-title:focus")).hasCount(0);
        page.keyboard().press("ArrowDown");
        assertThat(entry(page, beef).locator("a")).isFocused();
    }

    @Test
    void aKeyOfOnesOwnIsTheKeyHereToo(Browser browser) {
        jdbc.sql(
                        "insert into person_keys (person_id, letters, keys) values (:person, true, '{\"find.open\": [\"KeyQ\"]}')")
                .param("person", chief.id().value())
                .update();
        var page = open(browser, Look.ENGLISH, "/");
        page.keyboard().press("/");
        assertThat(page.locator("#article-search")).not().isFocused();
        page.keyboard().press("q");
        assertThat(page.locator("#article-search")).isFocused();
    }

    @Test
    void aFailedArticleIsPutAwayBroughtBackAndTriedAgain(Browser browser) {
        jdbc.sql("update article set failure = 'Failed', step = 'SEEDED', state = 'INTAKE' where id = :id")
                .param("id", dolls.value())
                .update();
        var page = open(browser, Look.ENGLISH, "/");
        entry(page, dolls).getByText("Put away").click();
        assertThat(entry(page, dolls)).hasCount(0);
        page.locator(".views").getByText("Put away").click();
        entry(page, dolls).getByText("Bring back").click();
        page.locator(".views").getByText("All").click();
        entry(page, dolls).getByText("Try again").click();
        assertThat(entry(page, dolls).locator(".fact-in-review")).isVisible();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void axeFindsNothingAndNothingScrollsSideways(Look look, Browser browser) {
        assign(dolls, editor, LocalDate.of(2020, 1, 1), LocalTime.NOON);
        assign(beef, chief, LocalDate.of(2099, 1, 1), LocalTime.of(17, 0));
        var row = articles.row(editor, beef, "award");
        articles.perform(
                editor,
                new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), row.target() + " Really."));
        var failed = articles.article(chief, "들어오지 못한 글\n\n그는 왔다.\n", "It Did Not Come In\n\nHe came.\n");
        jdbc.sql("update article set failure = 'Failed', step = 'SEEDED', state = 'INTAKE' where id = :id")
                .param("id", failed.value())
                .update();
        articles.englishAlone(chief, "Only in English\n\nBy Jane Roe\n\nShe came.\n");
        jdbc.sql("update article set translator = '제인 로' where id = :id")
                .param("id", beef.value())
                .update();
        var page = open(browser, look, "/?order=title");
        assertThat(page.locator(".fact-english-only")).isVisible();
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "articles-" + look.name());
        if (look.width() < 500) {
            page.locator(".filter-toggle").click();
            assertThat(page.locator("#filter-title")).isVisible();
        }
        entry(page, dolls).locator(".assign-button").click();
        assertThat(page.locator("#assign-editor")).isFocused();
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "assign-" + look.name());
        assertThat(page.evaluate("[...document.querySelectorAll('body *')]"
                        + ".filter(one => one.getBoundingClientRect().right > innerWidth + 1)"
                        + ".map(one => one.outerHTML.slice(0, 80))"))
                .as("what stands out of the window")
                .isEqualTo(List.of());
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
        page.navigate("/?view=published");
        assertThat(page.locator(".empty")).isVisible();
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
    }
}
