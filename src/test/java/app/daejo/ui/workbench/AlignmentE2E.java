package app.daejo.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Role;
import app.daejo.intake.SampleArticle;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.InBothLanguages;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Corrections of the pairing by keyboard, and by dragging. */
@BrowserTest
class AlignmentE2E {

    /** Longer than the browser waits before it tells the server of the active row, in milliseconds. */
    private static final int REST = 600;

    @Autowired
    private TestPeople people;

    @Autowired
    private SampleArticle sample;

    private Page open(Browser browser, Look look) {
        var article = people.as(Role.CHIEF, sample::load);
        var page = browser.openAs(people.of(Role.CHIEF), look);
        page.navigate("/articles/" + article);
        assertThat(page.locator("daejo-row[active]")).isFocused();
        page.keyboard().press("g");
        page.waitForURL("**/alignment*");
        assertThat(active(page)).hasCount(1);
        assertThat(active(page)).isFocused();
        return page;
    }

    private static Locator active(Page page) {
        return page.locator("daejo-workbench[data-mode=alignment] daejo-row[active]");
    }

    private static Locator status(Page page) {
        return page.locator(".desk-status");
    }

    /** Goes down to the row that holds the words. */
    private static void goTo(Page page, String words) {
        for (int i = 0; i < 80 && !active(page).innerText().contains(words); i++) {
            page.keyboard().press("j");
            page.waitForTimeout(30);
        }
        assertThat(active(page)).containsText(words);
        page.waitForTimeout(REST);
    }

    @InBothLanguages
    void takesADoubtfulRowToItsFixAndBackAndAgain(Look look, Browser browser) {
        var page = open(browser, look);
        goTo(page, "BEEF");
        page.keyboard().press("r");
        assertThat(active(page).locator(".pair-standing")).hasAttribute("data-standing", "doubted");
        page.keyboard().press("Control+Home");
        page.keyboard().press("n");
        assertThat(active(page)).containsText("BEEF");
        page.waitForTimeout(REST);
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "alignment-" + look.name());

        for (int i = 0; i < 4; i++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(page.locator(".cut-caret")).isVisible();
        var number = Integer.parseInt(String.valueOf(active(page).getAttribute("data-number")));
        var next = page.locator("daejo-row[data-number='" + (number + 1) + "'] [data-side=TARGET]");
        var below = next.innerText();
        page.keyboard().press("s");
        assertThat(next).not().hasText(below);
        var cut = next.innerText();

        page.keyboard().press("Control+z");
        assertThat(next).hasText(below);
        page.waitForTimeout(REST);
        page.keyboard().press("Control+Shift+z");
        assertThat(next).hasText(cut);
        page.waitForTimeout(REST);
        page.keyboard().press("a");
        assertThat(active(page).locator(".pair-standing")).hasAttribute("data-standing", "confirmed");
    }

    @Test
    void showsWhatReAligningWouldChangeBeforeItIsTaken(Browser browser) {
        var page = open(browser, Look.ENGLISH);
        goTo(page, "BEEF");
        page.keyboard().press("Shift+L");
        assertThat(status(page)).containsText("unpaired");
        page.waitForTimeout(REST);
        page.keyboard().press("Shift+R");
        var dialog = page.locator("dialog.realign-dialog");
        assertThat(dialog).isVisible();
        assertThat(dialog.locator(".plan-before .plan-row")).hasCount(2);
        assertThat(dialog.locator(".plan-after .plan-row")).hasCount(1);
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "realign");

        page.keyboard().press("Enter");
        assertThat(status(page)).containsText("Re-aligned");
        assertThat(active(page)).containsText("BEEF");
        assertThat(active(page)).containsText("stop-motion series");
    }

    @Test
    void staysAtTheRowThatIsJoinedAndTakenApartAgain(Browser browser) {
        var page = open(browser, Look.ENGLISH);
        goTo(page, "BEEF");
        var number = String.valueOf(active(page).getAttribute("data-number"));
        var korean = active(page).locator("[data-side=SOURCE]").innerText();

        for (var key : new String[] {"m", "Control+z"}) {
            page.keyboard().press(key);
            assertThat(status(page)).containsText(key.equals("m") ? "joined" : "Undone");
            page.waitForTimeout(REST);
            assertThat(active(page)).hasCount(1);
            assertThat(active(page)).hasAttribute("data-number", number);
            assertThat(active(page)).isFocused();
            assertThat(page.locator("aside.desk-panel h2").first()).containsText("row " + number);
        }
        assertThat(active(page).locator("[data-side=SOURCE]").innerText()).isEqualTo(korean);
    }

    @Test
    void aSegmentDraggedToTheRowAboveDoesWhatItsKeyDoes(Browser browser) {
        var page = open(browser, Look.ENGLISH);
        goTo(page, "Edelbro");
        var number = Integer.parseInt(String.valueOf(active(page).getAttribute("data-number")));
        var above = page.locator("daejo-row[data-number='" + (number - 1) + "']");
        var first = active(page).locator("[data-side=TARGET] .segment").first();
        var words = first.innerText();

        first.dragTo(above);
        assertThat(above).containsText(words);
        assertThat(above.locator("[data-side=TARGET] .segment")).hasCount(2);

        page.waitForTimeout(REST);
        page.keyboard().press("Control+z");
        assertThat(above.locator("[data-side=TARGET] .segment")).hasCount(1);
        goTo(page, "Edelbro");
        page.keyboard().press("u");
        assertThat(above).containsText(words);
    }

    @Test
    void leadsBackToTheReviewAtTheKeyThatLedHere(Browser browser) {
        var page = open(browser, Look.ENGLISH);
        page.keyboard().press("g");
        page.waitForURL(address -> !address.contains("alignment"));
        assertThat(page.locator("daejo-row[active]")).hasCount(1);
    }
}
