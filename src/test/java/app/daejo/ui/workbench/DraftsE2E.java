package app.daejo.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.intake.SampleArticle;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody types outlives the browser it was typed in. */
@BrowserTest
class DraftsE2E {

    /** What a second of pause after the last key has to be enough for, in milliseconds. */
    private static final int A_SECOND = 1000;

    private static final String WORDS = " 초벌 번역, half a thought";

    @Autowired
    private TestPeople people;

    @Autowired
    private SampleArticle sample;

    @Autowired
    private JdbcClient jdbc;

    private ArticleId article;

    @BeforeEach
    void takeInTheSample() {
        article = people.as(Role.EDITOR, sample::load);
    }

    private Page open(Browser browser) {
        var page = browser.openAs(people.of(Role.EDITOR), Look.ENGLISH);
        go(page);
        return page;
    }

    private void go(Page page) {
        page.navigate("/articles/" + article + "?unit=" + unit());
        assertThat(page.locator("daejo-row[active][data-number]")).isFocused();
    }

    private long unit() {
        return jdbc.sql(
                        "select unit_id from revision where text like '%BEEF%' or text like '%Beeg%' order by 1 limit 1")
                .query(Long.class)
                .single();
    }

    private static Locator editor(Page page) {
        return page.locator(".editor textarea");
    }

    private static void type(Page page) {
        page.keyboard().press("e");
        assertThat(editor(page)).isFocused();
        page.keyboard().type(WORDS);
    }

    private int kept() {
        return jdbc.sql("select count(*) from draft where text like '%' || :words")
                .param("words", WORDS)
                .query(Integer.class)
                .single();
    }

    @Test
    void isOnTheServerASecondAfterTheLastKey(Browser browser) {
        var page = open(browser);
        type(page);
        page.waitForTimeout(A_SECOND);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void isOfferedAfterAReloadThoughTheBrowserHasForgottenIt(Browser browser) {
        var page = open(browser);
        type(page);
        page.waitForTimeout(A_SECOND);
        page.evaluate("localStorage.clear()");
        page.reload();
        assertThat(editor(page)).isFocused();
        assertThat(editor(page)).hasValue(Pattern.compile(WORDS + "$"));
        assertThat(page.locator(".editor-recovered")).isVisible();
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
    }

    @Test
    void lettersTypedWhileTheEditorComesBackAreNoCommands(Browser browser) {
        var page = open(browser);
        type(page);
        page.reload(new Page.ReloadOptions().setWaitUntil(com.microsoft.playwright.options.WaitUntilState.COMMIT));
        for (int i = 0; i < 40 && !Boolean.TRUE.equals(editor(page).isVisible()); i++) {
            page.keyboard().press("f");
            page.waitForTimeout(50);
        }
        assertThat(editor(page)).isFocused();
        assertThat(page.locator("dialog")).hasCount(0);
    }

    @Test
    void isOfferedOnAnotherBrowserAndGoneOnceItIsSaved(Browser browser) {
        var first = open(browser);
        type(first);
        first.waitForTimeout(A_SECOND);
        var second = open(browser);
        second.keyboard().press("e");
        assertThat(second.locator(".editor-recovered")).isVisible();
        second.keyboard().press("Control+Enter");
        assertThat(second.locator("daejo-row[active]")).hasAttribute("data-state", "PROPOSED");
        second.waitForCondition(() -> kept() == 0);

        go(first);
        assertThat(first.locator("daejo-row[active]")).hasAttribute("data-state", "PROPOSED");
        first.keyboard().press("e");
        assertThat(editor(first)).isFocused();
        assertThat(first.locator(".editor-recovered")).hasCount(0);
    }

    @Test
    void whatWasTypedWhileTheServerWasAwayIsNewerThanWhatItHas(Browser browser) {
        var page = open(browser);
        type(page);
        page.waitForTimeout(A_SECOND);
        page.context().setOffline(true);
        page.keyboard().type("!");
        page.waitForTimeout(A_SECOND);
        page.context().setOffline(false);
        page.reload();
        assertThat(editor(page)).isFocused();
        assertThat(editor(page)).hasValue(Pattern.compile(WORDS + "!$"));
    }
}
