package app.daejo.ui.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Role;
import app.daejo.account.SetUpInvitation;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SetUpE2E {

    private static final String PASSWORD = "교정지 위의 붉은 잉크";

    @Autowired
    private SetUpInvitation invitation;

    @Autowired
    private TestPeople people;

    static List<Look> looks() {
        return List.of(
                Look.KOREAN,
                Look.KOREAN.dark(),
                Look.KOREAN.narrow(),
                Look.KOREAN.narrow().dark(),
                Look.ENGLISH,
                Look.ENGLISH.dark(),
                Look.ENGLISH.narrow(),
                Look.ENGLISH.narrow().dark());
    }

    @Test
    void aPersonSetsTheDeskUpByKeyboardAloneAndIsSignedIn(Browser browser) {
        var page = browser.open(Look.KOREAN);
        page.navigate("/setup/" + invitation.issue().orElseThrow());
        assertThat(page.locator("#desk-name")).isFocused();
        assertThat(page).hasTitle("데스크 차리기 · Daejo");

        type(page, "문화부");
        type(page, "김하늘");
        type(page, "haneul");
        type(page, PASSWORD);
        page.keyboard().type(PASSWORD);
        var before = sessionOf(page);
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile("^((?!setup|set-up|sign-in).)*$"));
        assertThat(sessionOf(page)).isNotEqualTo(before);
        page.navigate("/sign-in");
        page.waitForURL(Pattern.compile("^((?!sign-in).)*$"));
    }

    @Test
    void saysWhatWasNotTakenBesideTheFieldAndKeepsTheRest(Browser browser) {
        var page = browser.open(Look.ENGLISH);
        page.navigate("/setup/" + invitation.issue().orElseThrow());
        page.getByLabel("Your name").fill("Kim Haneul");
        page.getByLabel("Sign-in name").fill("two words");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("password1");
        page.getByLabel("The password again").fill("password1");
        page.getByText("Open the desk").click();

        assertThat(page.locator("#desk-name-error")).hasText("The desk needs a name.");
        assertThat(page.locator("#desk-name")).isFocused();
        assertThat(page.locator("#new-password-error")).containsText("first that anybody would try");
        assertThat(page.locator("#sign-in-name"))
                .hasAttribute("aria-describedby", "sign-in-name-hint sign-in-name-error");
        assertThat(page.getByLabel("Your name")).hasValue("Kim Haneul");
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "set-up-refused");
    }

    @Test
    void aGuessedLinkOpensNothing(Browser browser) {
        invitation.issue();
        var page = browser.open(Look.ENGLISH);
        page.navigate("/setup/guessed");
        assertThat(page.locator("h1")).hasText("This link is no longer good");
        page.navigate("/setup");
        assertThat(page.locator("h1")).hasText("This link is no longer good");
        assertThat(page.locator("form")).hasCount(0);
    }

    @Test
    void signsInRefusesAndStaysSignedIn(Browser browser) {
        people.named("haneul", Role.EDITOR);
        var page = browser.open(Look.ENGLISH);
        page.navigate("/");
        page.waitForURL("**/sign-in");
        page.getByLabel("Sign-in name").fill("haneul");
        page.getByLabel("Password").fill("wrong");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("That did not work");
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();

        page.getByLabel("Sign-in name").fill("haneul");
        page.getByLabel("Password").fill(TestPeople.PASSWORD);
        page.getByLabel("Stay signed in").check();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("^((?!sign-in).)*$"));

        // As after a restart: the session is gone, the browser's token is not.
        page.context()
                .clearCookies(
                        new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("daejo-session"));
        page.navigate("/sign-in");
        page.waitForURL(Pattern.compile("^((?!sign-in).)*$"));
    }

    @Test
    void speaksTheLanguageThatThePersonChooses(Browser browser) {
        people.named("haneul", Role.EDITOR);
        var page = browser.open(new Look("fr-FR", 1440, 900, Look.ENGLISH.colours()));
        page.navigate("/sign-in");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.getByText("한국어").click();
        assertThat(page.locator("h1")).hasText("로그인");
        assertThat(page.locator("html")).hasAttribute("lang", "ko");
        page.navigate("/sign-in");
        assertThat(page.locator("h1")).hasText("로그인");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void looksRightEverywhereAndAxeFindsNothing(Look look, Browser browser) {
        var page = browser.open(look);
        page.navigate("/setup/" + invitation.issue().orElseThrow());
        assertThat(page.locator("#desk-name")).isVisible();
        Browser.photograph(page, "set-up-" + look.name());
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();

        people.named("haneul", Role.EDITOR);
        page.navigate("/sign-in");
        assertThat(page.locator("#username")).isVisible();
        Browser.photograph(page, "sign-in-" + look.name());
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text);
        page.keyboard().press("Tab");
    }

    private static String sessionOf(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("daejo-session"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
