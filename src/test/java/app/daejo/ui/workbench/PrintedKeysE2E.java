package app.daejo.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is printed as a key is one that does it. */
@BrowserTest
class PrintedKeysE2E {

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private JdbcClient jdbc;

    private Person editor;
    private ArticleId article;

    @BeforeEach
    void takeInAnArticle() {
        jdbc.sql("insert into desk (name, four_eyes) values ('문화부', true)").update();
        editor = people.of(Role.EDITOR);
        article = articles.article(editor, "제목이다\n\n그는 왔다.\n", "A Headline\n\nHe came at noon.\n");
    }

    @Test
    void theKeysPrintedOnButtonsAndLinksAreThePersonsOwn(Browser browser) {
        var page = browser.openAs(editor, Look.KOREAN);
        page.navigate("/articles/" + article);
        assertThat(page.locator("daejo-row[active]")).isVisible();
        var preview = page.locator("[data-screen='proof'] kbd");
        var pairing = page.locator("[data-screen='other'] kbd");
        var history = page.locator(".panel-choice [data-act='panel.history'] kbd");
        assertThat(preview).hasText("V");
        page.keyboard().press("Shift+Slash");
        page.locator(".help-dialog .quiet-button").click();
        var dialog = page.locator("dialog.keys-dialog");
        dialog.locator("[data-command='preview.open']").click();
        page.keyboard().press("y");
        dialog.locator("[data-command='panel.history']").click();
        page.keyboard().press("Shift+Y");
        page.keyboard().press("Escape");
        assertThat(preview).hasText("Y");
        assertThat(history).hasText("Shift+Y");
        assertThat(pairing).hasText("G");

        page.reload();
        assertThat(preview).hasText("Y");
        assertThat(page.locator(".desk-help kbd")).isVisible();

        page.keyboard().press("Shift+Slash");
        page.locator(".help-dialog .quiet-button").click();
        dialog.locator(".keys-letters input").uncheck();
        // A command that no letter calls keeps its key.
        dialog.locator("[data-command='release.open']").click();
        page.keyboard().press("Alt+x");
        page.keyboard().press("Escape");
        assertThat(preview).isHidden();
        assertThat(pairing).isHidden();
        assertThat(history).isHidden();
        assertThat(page.locator("[data-screen='release'] kbd")).hasText("Alt+X");
        page.keyboard().press("f");
        assertThat(page.locator(".flag-form")).hasCount(0);
        page.reload();
        assertThat(page.locator("[data-screen='release'] kbd")).hasText("Alt+X");
        assertThat(preview).isHidden();
        assertThat(page.locator(".desk-head kbd:visible")).hasCount(1);
        Browser.photograph(page, "keys-letters-off");
    }
}
