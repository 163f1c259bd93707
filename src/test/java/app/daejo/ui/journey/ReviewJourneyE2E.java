package app.daejo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.SetUpInvitation;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** From the first start to the corrected file, by keyboard alone. */
@BrowserTest
class ReviewJourneyE2E {

    private static final String PASSWORD = "교정지 위의 붉은 잉크";

    /** More key strokes than the sample needs; a review that does not end fails here. */
    private static final int PATIENCE = 250;

    @Autowired
    private SetUpInvitation invitation;

    static List<Look> looks() {
        return List.of(Look.KOREAN, Look.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void onePersonTakesTheSampleFromTheFirstStartToTheCorrectedFile(Look look, Browser browser) throws IOException {
        var page = browser.open(look);
        setUp(page);
        assertThat(active(page)).isVisible();
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "workbench-" + look.name());

        goToBeeg(page);
        assertThat(evidence(page)).containsText("BEEF");
        assertThat(evidence(page)).containsText("6");

        press(page, "KeyA");
        assertThat(active(page)).hasAttribute("data-state", "PROPOSED");
        // What the fix answers is shown with its evidence, and not applied once more.
        assertThat(evidence(page).locator(".evidence-fix")).hasCount(1);
        press(page, "KeyA");
        assertThat(active(page)).hasAttribute("data-state", "APPROVED");
        press(page, "Control+z");
        assertThat(active(page)).hasAttribute("data-state", "PROPOSED");
        press(page, "KeyA");
        assertThat(active(page)).hasAttribute("data-state", "APPROVED");
        Browser.photograph(page, "workbench-approved-" + look.name());

        flagTheHeadline(page);
        settleEverything(page);
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "workbench-settled-" + look.name());

        assertThat(export(page)).isEqualTo(expected());
    }

    private void setUp(Page page) {
        page.navigate("/setup/" + invitation.issue().orElseThrow());
        assertThat(page.locator("#desk-name")).isFocused();
        for (var value : List.of("문화부", "김하늘", "haneul", PASSWORD, PASSWORD)) {
            page.keyboard().type(value);
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        page.waitForURL("**/articles/*");
    }

    private static Locator active(Page page) {
        return page.locator("daejo-row[active]");
    }

    private static Locator evidence(Page page) {
        return page.locator("aside.desk-panel");
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    private static void goToBeeg(Page page) {
        for (int i = 0; i < PATIENCE; i++) {
            if (active(page).innerText().contains("Beeg")) {
                assertThat(evidence(page)).containsText("Beef");
                return;
            }
            // It may be the next issue of the same row, so that there is nothing to wait for but a moment.
            press(page, "KeyN");
            page.waitForTimeout(100);
        }
        throw new AssertionError("no issue is at Beeg");
    }

    /** Flags the whole headline as awkward, with a wording of one's own, and approves it. */
    private static void flagTheHeadline(Page page) {
        press(page, "Control+Home");
        press(page, "KeyJ");
        assertThat(active(page)).containsText("A Puppet Never Blinks on Its Own");
        press(page, "KeyF");
        press(page, "Digit3");
        press(page, "KeyX");
        assertThat(page.locator("textarea:visible").first()).isFocused();
        page.keyboard().type("Ma Eun-gyeol: \"A Puppet Never Blinks Alone\"");
        press(page, "Control+Enter");
        assertThat(active(page)).hasAttribute("data-state", "PROPOSED");
        press(page, "KeyA");
        assertThat(active(page)).hasAttribute("data-state", "APPROVED");
    }

    /** Says of every issue that it is none, and of every row that it is right. */
    private static void settleEverything(Page page) {
        press(page, "Control+Home");
        for (int i = 0; i < PATIENCE; i++) {
            var row = active(page);
            var furniture = "FURNITURE".equals(row.getAttribute("data-kind"));
            switch (furniture ? "FURNITURE" : String.valueOf(row.getAttribute("data-state"))) {
                case "FLAGGED" -> {
                    var before = row.getAttribute("data-version");
                    press(page, "KeyR");
                    assertThat(page.locator("dialog.reason-dialog")).isVisible();
                    press(page, "Digit1");
                    page.waitForCondition(() -> !String.valueOf(active(page).getAttribute("data-version"))
                            .equals(before));
                }
                case "UNREAD" -> {
                    var number = row.getAttribute("data-number");
                    press(page, "Enter");
                    page.waitForCondition(() -> isPast(page, number));
                }
                default -> {
                    var number = String.valueOf(row.getAttribute("data-number"));
                    press(page, "KeyJ");
                    page.waitForTimeout(50);
                    if (number.equals(active(page).getAttribute("data-number"))) {
                        return;
                    }
                }
            }
        }
        throw new AssertionError("the review does not end");
    }

    /** On to the next row, or at the last one with the decision shown. */
    private static boolean isPast(Page page, @org.jspecify.annotations.Nullable String number) {
        var row = active(page);
        return !String.valueOf(row.getAttribute("data-number")).equals(number)
                || !"UNREAD".equals(row.getAttribute("data-state"));
    }

    /** Moves the focus on, as a person without a mouse does, until it is where the selector says. */
    private static void tabTo(Page page, String key, String selector) {
        for (int i = 0; i < 60; i++) {
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return;
            }
            press(page, key);
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    private static String export(Page page) throws IOException {
        tabTo(page, "Shift+Tab", "a[href*='export/']");
        press(page, "Enter");
        page.waitForURL("**/export/*");
        assertThat(page.locator(".export-gate")).isVisible();
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        tabTo(page, "Tab", "vaadin-radio-group input");
        press(page, "ArrowDown");
        press(page, "ArrowDown");
        assertThat(page.locator(".export-preview")).containsText("Blinks Alone");
        assertThat(page.locator(".export-preview")).not().containsText("<body>");
        tabTo(page, "Tab", ".export-download");
        var download = page.waitForDownload(() -> press(page, "Enter"));
        return Files.readString(download.path());
    }

    /** The sample with the two approved changes and without its furniture; like it, it ends without a line break. */
    private static String expected() throws IOException {
        var original = new ClassPathResource("db/demo/sample.en.txt").getContentAsString(StandardCharsets.UTF_8);
        int first = original.indexOf("Ma Eun-gyeol");
        int tail = original.indexOf("more photos");
        return original.substring(first, tail)
                .stripTrailing()
                .replace("\"Beeg.\"", "\"Beef.\"")
                .replace(
                        "Ma Eun-gyeol, \"A Puppet Never Blinks on Its Own\"",
                        "Ma Eun-gyeol: \"A Puppet Never Blinks Alone\"");
    }
}
