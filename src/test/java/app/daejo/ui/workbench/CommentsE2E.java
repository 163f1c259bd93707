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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people talk about a row, by keyboard alone. */
@BrowserTest
class CommentsE2E {

    @Autowired
    private TestPeople people;

    @Autowired
    private SampleArticle sample;

    private ArticleId article;

    static List<Look> looks() {
        return List.of(Look.KOREAN, Look.ENGLISH.dark(), Look.KOREAN.narrow());
    }

    @BeforeEach
    void takeInTheSample() {
        article = people.as(Role.CHIEF, sample::load);
        people.of(Role.TRANSLATOR);
    }

    private Page open(Browser browser, Role role, Look look) {
        var page = browser.openAs(people.of(role), look);
        page.navigate("/articles/" + article);
        assertThat(active(page)).isFocused();
        return page;
    }

    private static Locator active(Page page) {
        return page.locator("daejo-row[active][data-number]");
    }

    /** Names the chief by the first letters of the name. */
    private static void comment(Page page) {
        page.keyboard().press("ArrowRight");
        page.keyboard().press("m");
        assertThat(page.locator(".comment-dialog textarea")).isFocused();
        page.keyboard().type("@test-c");
        assertThat(page.locator(".comment-names li")).hasText("test-chief");
        page.keyboard().press("Enter");
        page.keyboard().type("is it so?");
        assertThat(page.locator(".comment-dialog textarea")).hasValue("@test-chief is it so?");
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".comment-dialog")).hasCount(0);
        assertThat(active(page).locator(".talk-mark")).isVisible();
    }

    @Test
    void whoIsNamedIsToldAndLedToTheRowAndResolvesIt(Browser browser) {
        var translator = open(browser, Role.TRANSLATOR, Look.ENGLISH);
        translator.keyboard().press("j");
        translator.waitForTimeout(400);
        var row = active(translator).getAttribute("data-number");
        comment(translator);

        var chief = browser.openAs(people.of(Role.CHIEF), Look.ENGLISH);
        chief.navigate("/mentions");
        assertThat(chief.locator(".shell-nav .count-badge")).hasText("1");
        assertThat(chief.locator(".search-hit")).containsText("is it so?");
        assertThat(Browser.complaintsOfAxe(chief)).isEmpty();
        chief.locator(".search-hit a").press("Enter");
        assertThat(active(chief)).hasAttribute("data-number", String.valueOf(row));
        assertThat(chief.locator(".conversation")).containsText("is it so?");
        assertThat(Browser.complaintsOfAxe(chief)).isEmpty();
        chief.locator(".conversation button:has-text('Resolve')").press("Enter");
        assertThat(chief.locator(".conversation-resolved")).isVisible();
        assertThat(chief.locator(".talk-mark")).hasCount(0);
        // And where it was asked, without a reload.
        assertThat(translator.locator(".talk-mark")).hasCount(0);
        chief.navigate("/mentions");
        assertThat(chief.locator(".shell-nav .count-badge")).isHidden();
    }

    @Test
    void isOnTheOthersScreenWithinTwoSecondsAndMovesNobody(Browser browser) {
        var chief = open(browser, Role.CHIEF, Look.ENGLISH);
        var here = active(chief).getAttribute("data-number");
        var translator = open(browser, Role.TRANSLATOR, Look.ENGLISH);
        comment(translator);
        chief.locator(".talk-mark").waitFor(new Locator.WaitForOptions().setTimeout(2000));
        assertThat(active(chief)).hasAttribute("data-number", String.valueOf(here));
        assertThat(active(chief)).isFocused();
    }

    @Test
    void wordsThatWereNotSaidAreThereTheNextTime(Browser browser) {
        var page = open(browser, Role.TRANSLATOR, Look.KOREAN);
        page.keyboard().press("m");
        page.keyboard().type("반쯤 쓴 말");
        page.keyboard().press("Escape");
        assertThat(active(page)).isFocused();
        page.keyboard().press("m");
        assertThat(page.locator(".comment-dialog textarea")).hasValue("반쯤 쓴 말");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void looksRight(Look look, Browser browser) {
        var page = open(browser, Role.TRANSLATOR, look);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("m");
        page.keyboard().type("@test");
        assertThat(page.locator(".comment-names li").first()).isVisible();
        Browser.photograph(page, "comment-form-" + look.name());
        page.keyboard().press("Escape");
        page.keyboard().type(" 이 대목은 원문에 없는 말 같습니다.");
        page.keyboard().press("Control+Enter");
        assertThat(active(page).locator(".talk-mark")).isVisible();
        active(page).locator(".talk-mark").click();
        assertThat(page.locator(".conversation")).isVisible();
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "comments-" + look.name());
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }
}
