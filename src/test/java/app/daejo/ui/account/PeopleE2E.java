package app.daejo.ui.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.DeskSettings;
import app.daejo.account.Role;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class PeopleE2E {

    @Autowired
    private TestPeople people;

    @Autowired
    private DeskSettings desk;

    @Autowired
    private JdbcClient jdbc;

    private Page signIn(Browser browser, String name, Role role) {
        jdbc.sql("insert into desk (name, four_eyes) values ('Test', false) on conflict do nothing")
                .update();
        people.named(name, role);
        var page = browser.open(Look.ENGLISH);
        page.navigate("/sign-in");
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password").fill(TestPeople.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }

    @Test
    void anAdministratorAddsAColleagueWhoThenSignsIn(Browser browser) {
        var page = signIn(browser, "admin", Role.ADMINISTRATOR);
        page.navigate("/people");
        page.locator("#new-display-name").fill("Kim Haneul");
        page.locator("#new-sign-in-name").fill("haneul");
        page.locator("#first-password").fill("short");
        page.getByText("Add", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#first-password-error")).hasText("At least 8 characters.");

        page.locator("#first-password").fill("교정지 위의 붉은 잉크");
        page.getByText("Add", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".people-list")).containsText("Kim Haneul");
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "people");

        page.getByText("Four eyes: nobody approves their own wording").click();
        assertThat(page.locator(".people-said")).containsText("four eyes");
        assertThat(desk.desk().fourEyes()).isTrue();

        var other = browser.open(Look.KOREAN);
        other.navigate("/sign-in");
        other.locator("input").first().fill("haneul");
        other.locator("input[type=password]").fill("교정지 위의 붉은 잉크");
        other.keyboard().press("Enter");
        other.waitForURL(url -> !url.contains("sign-in"));
    }

    @Test
    void nobodyElseSeesThePeople(Browser browser) {
        var page = signIn(browser, "chief", Role.CHIEF);
        page.navigate("/people");
        assertThat(page.locator(".people-list")).hasCount(0);
        assertThat(page.locator("a[href='people']")).hasCount(0);
    }
}
