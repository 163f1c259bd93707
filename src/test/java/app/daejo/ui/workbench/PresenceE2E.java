package app.daejo.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Role;
import app.daejo.intake.SampleArticle;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people on one article see each other, and are not moved by it. */
@BrowserTest
class PresenceE2E {

    private static final Locator.WaitForOptions TWO_SECONDS = new Locator.WaitForOptions().setTimeout(2000);

    @Autowired
    private TestPeople people;

    @Autowired
    private SampleArticle sample;

    private static Locator active(Page page) {
        return page.locator("daejo-row[active][data-number]");
    }

    @Test
    void showsWhoIsOnWhichRowUntilTheyGo(Browser browser) {
        var address = "/articles/" + people.as(Role.CHIEF, sample::load);
        var chief = browser.openAs(people.of(Role.CHIEF), Look.ENGLISH);
        chief.navigate(address);
        assertThat(active(chief)).isFocused();
        var here = String.valueOf(active(chief).getAttribute("data-number"));

        var editor = browser.openAs(people.of(Role.EDITOR), Look.ENGLISH);
        editor.navigate(address);
        assertThat(active(editor)).isFocused();
        var others = chief.locator(".others");
        others.waitFor(TWO_SECONDS);
        assertThat(editor.locator(".others")).containsText("test-chief, row " + here);

        editor.keyboard().press("j");
        var next = Integer.parseInt(here) + 1;
        assertThat(others).containsText("test-editor, row " + next);
        chief.locator("daejo-row[data-number='" + next + "'] .row-others").waitFor(TWO_SECONDS);
        assertThat(active(chief)).hasAttribute("data-number", here);
        assertThat(active(chief)).isFocused();
        assertThat(Browser.complaintsOfAxe(chief)).isEmpty();
        Browser.photograph(chief, "presence");

        // As if the browser had died: nothing of it says goodbye.
        editor.context().close();
        others.waitFor(new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN)
                .setTimeout(4000));
        assertThat(chief.locator(".row-others")).hasCount(0);
    }
}
