package app.daejo.ui.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.daejo.account.Role;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class IntakeE2E {

    @Autowired
    private TestPeople people;

    @Test
    void refusesAFileThatIsNoTextAndTakesOneInKoreanWindows(Browser browser) {
        var page = browser.open(Look.ENGLISH);
        signIn(page);
        page.navigate("/new");
        var korean = page.locator(".intake-side").first();

        upload(page, new byte[] {'M', 'Z', 0, 1, 2, 3, 0, (byte) 0xff});
        assertThat(korean.locator(".intake-verdict.wrong")).isVisible();
        assertThat(korean.locator(".intake-preview")).isHidden();
        assertThat(page.locator(".intake-actions .main-button")).isDisabled();

        upload(page, "인형은 혼자서 눈을 깜빡이지 않는다".getBytes(Charset.forName("MS949")));
        assertThat(korean.locator(".intake-preview")).hasText("인형은 혼자서 눈을 깜빡이지 않는다");
        assertThat(korean.locator(".intake-verdict.wrong")).hasCount(0);
        korean.locator(".quiet-button").click();
        assertThat(korean.locator("textarea")).isVisible();
        assertThat(korean.locator(".intake-preview")).isHidden();
    }

    @Test
    void offersToSwapTextsThatCameInEachOthersPlace(Browser browser) {
        var page = browser.open(Look.ENGLISH);
        signIn(page);
        page.navigate("/new");
        var korean = "인형은 혼자서 눈을 깜빡이지 않는다. 감독은 서울에서 취재진과 만났다.";
        var english = "A puppet never blinks on its own. The director met with reporters in Seoul.";
        var sides = page.locator(".intake-side textarea");
        sides.nth(0).fill(english);
        sides.nth(1).fill(korean);
        var notice = page.locator(".intake-mix-up");
        assertThat(notice).containsText("each other’s place");

        page.keyboard().press("Alt+s");
        assertThat(sides.nth(0)).hasValue(korean);
        assertThat(sides.nth(1)).hasValue(english);
        assertThat(notice.locator("button")).isHidden();

        sides.nth(0).fill(english);
        assertThat(notice).containsText("same text");
    }

    @Test
    void keepsWhatWasPastedThroughAReloadAndAssignsTheArticle(Browser browser) {
        var page = browser.open(Look.ENGLISH);
        signIn(page);
        page.navigate("/new");
        var sides = page.locator(".intake-side textarea");
        sides.nth(0).fill("제목이다\n\n그는 서울에 있다.");
        sides.nth(1).fill("A Headline");
        page.waitForFunction("Object.keys(localStorage).some(key => localStorage[key].includes('A Headline'))");
        page.reload();
        assertThat(sides.nth(0)).hasValue("제목이다\n\n그는 서울에 있다.");
        assertThat(sides.nth(1)).hasValue("A Headline");
        assertThat(page.locator(".intake-restored")).containsText("is back");
        sides.nth(1).fill("A Headline\n\nHe is in Seoul.");
        page.locator("#intake-editor").selectOption("test-editor");
        page.locator("#intake-day").fill("2099-01-02");
        page.locator("#intake-time").fill("10:00");
        Browser.photograph(page, "intake-restored-en");
        page.locator(".intake-actions .main-button").click();
        page.waitForURL("**/articles/**");
        page.navigate("/");
        assertThat(page.locator("li.article .fact-person")).hasText("test-editor");
        assertThat(page.locator("li.article .fact-due")).containsText("2099");
        page.navigate("/new");
        assertThat(page.locator(".intake-restored")).hasCount(0);
        assertThat(sides.nth(0)).hasValue("");
    }

    @Test
    void throwsAwayWhatWasKeptWhenAskedTo(Browser browser) {
        var page = browser.open(Look.KOREAN.narrow());
        signIn(page);
        page.navigate("/new");
        var sides = page.locator(".intake-side textarea");
        sides.nth(1).fill("A Headline");
        page.waitForFunction("Object.keys(localStorage).some(key => localStorage[key].includes('A Headline'))");
        page.reload();
        assertThat(sides.nth(1)).hasValue("A Headline");
        page.locator(".intake-restored button").click();
        assertThat(sides.nth(1)).hasValue("");
        page.reload();
        assertThat(page.locator(".intake .main-button")).isVisible();
        assertThat(sides.nth(1)).hasValue("");
    }

    private static void upload(Page page, byte[] content) {
        page.locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new FilePayload("a.txt", "text/plain", content));
    }

    private void signIn(Page page) {
        var editor = people.of(Role.EDITOR);
        page.navigate("/sign-in");
        page.locator("#username").fill(editor.signInName());
        page.locator("input[type=password]").fill(TestPeople.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("sign-in"));
    }
}
