package app.daejo.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Role;
import app.daejo.review.ReviewCommand;
import app.daejo.revision.CommandId;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The article as its readers will see it, by keyboard and on paper. */
@BrowserTest
class ProofE2E {

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsWhatIsPublishedWhatWaitsAndWhatCame(Browser browser) {
        jdbc.sql("insert into desk (name, four_eyes) values ('문화부', true)").update();
        var editor = people.of(Role.EDITOR);
        var chief = people.of(Role.CHIEF);
        var article = articles.article(
                editor,
                "인형은 깜빡이지 않는다\n\n그는 '비프'(BEEF)로 상을 받았다. 관객은 24명이었다.\n\n기자 김하늘\n",
                "Puppets Never Blink\n\nHe won for \"Beeg.\" There were 24 viewers.\n\nBy Kim Ha-neul\n");
        var beeg = articles.row(editor, article, "Beeg");
        articles.perform(
                editor,
                new ReviewCommand.Edit(
                        CommandId.random(),
                        beeg.unit(),
                        beeg.version(),
                        beeg.target().replace("Beeg", "Beef")));
        articles.perform(
                chief, beeg.unit(), now -> new ReviewCommand.Approve(CommandId.random(), now.unit(), now.version()));
        var viewers = articles.row(editor, article, "viewers");
        articles.perform(
                editor,
                new ReviewCommand.Edit(CommandId.random(), viewers.unit(), viewers.version(), "There were 24 people."));

        var page = browser.open(Look.ENGLISH);
        signIn(page, chief.signInName());
        page.navigate("/articles/" + article + "?unit=" + viewers.unit());
        assertThat(page.locator("daejo-row[active] .row-text[lang=en] ins")).containsText("people");
        page.keyboard().press("v");
        var sheet = page.locator(".proof-sheet");
        assertThat(sheet).containsText("Beef.");
        assertThat(sheet).containsText("24 viewers");
        assertThat(sheet).not().containsText("Beeg");
        assertThat(page.locator(".proof-line:focus")).containsText("24 viewers");
        assertThat(sheet.locator("h2")).hasText("Puppets Never Blink");

        page.keyboard().press("2");
        assertThat(sheet.locator("del.proof-approved")).containsText("Beeg");
        assertThat(sheet.locator("ins.proof-waiting")).containsText("people");
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "proof-marked");
        page.keyboard().press("3");
        assertThat(sheet).containsText("Beeg");
        assertThat(sheet).containsText("viewers");
        page.reload();
        assertThat(sheet).containsText("Beeg");

        page.keyboard().press("1");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".proof-head")).isHidden();
        assertThat(page.locator(".shell-head")).isHidden();
        assertThat(sheet).isVisible();
        Browser.photograph(page, "proof-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.keyboard().press("Escape");
        assertThat(page.locator("daejo-row[active] .row-text[lang=en] ins")).containsText("people");
        assertThat(page.url()).contains("unit=" + viewers.unit());
    }

    private static void signIn(Page page, String name) {
        page.navigate("/sign-in");
        page.locator("#username").fill(name);
        page.locator("input[type=password]").fill(TestPeople.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }
}
