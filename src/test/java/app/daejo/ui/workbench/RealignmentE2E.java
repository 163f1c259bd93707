package app.daejo.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Role;
import app.daejo.intake.SampleArticle;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class RealignmentE2E {

    /** Longer than the browser waits before it tells the server of the active row, in milliseconds. */
    private static final int REST = 600;

    @Autowired
    private TestPeople people;

    @Autowired
    private SampleArticle sample;

    @Test
    void staysAtTheRowThatIsJoinedAndTakenApartAgain(Browser browser) {
        var article = people.as(Role.CHIEF, sample::load);
        var page = browser.open(Look.ENGLISH);
        signIn(page);
        page.navigate("/articles/" + article);
        var active = page.locator("daejo-row[active]");
        assertThat(active).isVisible();
        page.locator(".desk-aligning").click();
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.waitForTimeout(REST);
        var number = String.valueOf(active.getAttribute("data-number"));
        var korean = active.locator("[data-side=SOURCE]").innerText();

        for (var key : new String[] {"m", "Control+z"}) {
            page.keyboard().press(key);
            assertThat(page.locator(".desk-status")).containsText(key.equals("m") ? "joined" : "Undone");
            page.waitForTimeout(REST);
            assertThat(active).hasCount(1);
            assertThat(active).hasAttribute("data-number", number);
            assertThat(active).isFocused();
            assertThat(page.locator("aside.desk-panel h2").first()).hasText("Row " + number);
        }
        assertThat(active.locator("[data-side=SOURCE]").innerText()).isEqualTo(korean);
    }

    private void signIn(Page page) {
        var chief = people.of(Role.CHIEF);
        page.navigate("/sign-in");
        page.locator("#username").fill(chief.signInName());
        page.locator("input[type=password]").fill(TestPeople.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("sign-in"));
    }
}
