package app.daejo.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.review.ReviewCommand;
import app.daejo.revision.CommandId;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a chief does from the history, and anybody from the menu with their name. */
@BrowserTest
class OwnSettingsE2E {

    private static final String ANOTHER = "새로 지은 문장 하나";

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private JdbcClient jdbc;

    private Person chief;
    private ArticleId article;

    @BeforeEach
    void takeInAnArticle() {
        jdbc.sql("insert into desk (name, four_eyes) values ('Culture', true)").update();
        chief = people.of(Role.CHIEF);
        article = articles.article(chief, "제목이다\n\n그는 왔다.\n", "A Headline\n\nHe came at noon.\n");
    }

    private Page signedIn(Browser browser, String password) {
        var page = browser.open(Look.ENGLISH);
        signIn(page, password);
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }

    private void signIn(Page page, String password) {
        page.navigate("/sign-in");
        page.locator("#username").fill(chief.signInName());
        page.locator("input[type=password]").fill(password);
        page.keyboard().press("Enter");
    }

    @Test
    void theHistoryBringsAnOlderWordingBack(Browser browser) {
        var row = articles.row(chief, article, "noon");
        articles.perform(
                chief, new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), "He came at midnight."));
        var page = signedIn(browser, TestPeople.PASSWORD);
        page.navigate("/articles/" + article + "?unit=" + row.unit());
        assertThat(page.locator("daejo-row[active]")).containsText("midnight");
        page.keyboard().press("h");
        var restore = page.locator("[data-act='revision.restore']");
        assertThat(restore).hasCount(1);
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "history-restore");

        restore.click();

        page.waitForCondition(() -> articles.row(chief, row.unit()).target().equals("He came at noon."));
        assertThat(page.locator(".revisions .revision")).hasCount(3);
    }

    @Test
    void thePasswordIsChangedAndEveryOtherBrowserIsSignedOut(Browser browser) {
        var other = signedIn(browser, TestPeople.PASSWORD);
        var page = signedIn(browser, TestPeople.PASSWORD);
        page.locator(".person-menu summary").click();
        page.locator(".person-choices button", new Page.LocatorOptions().setHasText("Change the password"))
                .click();
        assertThat(page.locator("#present-password")).isFocused();
        Browser.photograph(page, "password");
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();

        fill(page, "not the present one");
        assertThat(page.locator("#present-password-error")).isVisible();
        fill(page, TestPeople.PASSWORD);
        assertThat(page.locator(".password-form")).hasCount(0);

        // The desk looks every two seconds whose session is over.
        page.waitForTimeout(4_500);
        page.navigate("/");
        assertThat(page.locator(".articles")).isVisible();
        other.navigate("/");
        other.waitForURL("**/sign-in*");
        signIn(other, TestPeople.PASSWORD);
        other.waitForURL("**/sign-in*error*");
    }

    private static void fill(Page page, String present) {
        page.locator("#present-password").fill(present);
        page.locator("#wanted-password").fill(ANOTHER);
        page.locator("#wanted-again").fill(ANOTHER);
        page.keyboard().press("Enter");
    }
}
