package app.daejo.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.review.ReviewCommand;
import app.daejo.review.RowState;
import app.daejo.revision.CommandId;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The approvals screen while others work: what they change is shown again, and never approved by a key meant for what was there. */
@BrowserTest
class ApprovalsLiveE2E {

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private JdbcClient jdbc;

    private Person editor;
    private ArticleId article;

    @BeforeEach
    void proposeTwoFixes() {
        jdbc.sql("insert into desk (name, four_eyes) values ('문화부', true)").update();
        editor = people.of(Role.EDITOR);
        article = articles.article(
                editor,
                "감독이 말하다\n\n그는 서울에 왔다.\n\n그는 부산에 갔다.\n\n그는 대구를 보았다.\n",
                "The Director Speaks\n\nHe came to Seoul.\n\nHe went to Busan.\n\nHe saw Daegu.\n");
        propose("Seoul", "He arrived in Seoul.");
        propose("Busan", "He left for Busan.");
    }

    private void propose(String row, String wording) {
        var unit = articles.row(editor, article, row).unit();
        articles.perform(editor, unit, now -> new ReviewCommand.Edit(CommandId.random(), unit, now.version(), wording));
    }

    private RowState state(String row) {
        return articles.row(editor, article, row).state();
    }

    private Page open(Browser browser) {
        var page = browser.openAs(people.of(Role.CHIEF), Look.ENGLISH);
        page.navigate("/approvals");
        assertThat(current(page)).containsText("Seoul");
        return page;
    }

    private static Locator current(Page page) {
        return page.locator(".approval-row[aria-current]");
    }

    @Test
    void aFixThatArrivesIsShownAndMovesNobody(Browser browser) {
        var page = open(browser);
        page.keyboard().press("j");
        assertThat(current(page)).containsText("Busan");
        page.keyboard().press("e");
        page.keyboard().press("Control+End");
        page.keyboard().type(" Then");
        propose("Daegu", "He visited Daegu.");
        assertThat(page.locator(".approval-row")).hasCount(3);
        assertThat(page.locator(".nav-count")).hasText("3");
        page.keyboard().type(" what?");
        assertThat(page.locator(".approval-editor textarea")).hasValue("He left for Busan. Then what?");
        page.keyboard().press("Control+Enter");
        page.waitForCondition(() -> state("Busan") == RowState.ACCEPTED_WITH_EDIT);
        assertThat(page.locator(".approval-row")).hasCount(2);
    }

    @Test
    void whatChangedIsShownAgainAndNotApprovedByTheNextKey(Browser browser) {
        var page = open(browser);
        propose("Seoul", "He landed in Seoul.");
        assertThat(page.locator(".approval-changed")).isVisible();
        assertThat(current(page)).containsText("landed");
        Browser.photograph(page, "approvals-changed");
        page.keyboard().press("a");
        assertThat(page.locator(".approvals-status")).containsText("Look again");
        assertThat(state("Seoul")).isEqualTo(RowState.PROPOSED);
        page.keyboard().press("a");
        page.waitForCondition(() -> state("Seoul") == RowState.APPROVED);
        assertThat(current(page)).containsText("Busan");
        assertThat(state("Busan")).isEqualTo(RowState.PROPOSED);
    }

    @Test
    void aFixThatSlidUnderTheFingerIsNotApprovedForAnother(Browser browser) {
        var page = open(browser);
        var second = people.named("second-chief", Role.CHIEF);
        var unit = articles.row(editor, article, "Seoul").unit();
        articles.perform(second, unit, now -> new ReviewCommand.Approve(CommandId.random(), unit, now.version()));
        assertThat(current(page)).containsText("Busan");
        page.keyboard().press("a");
        assertThat(page.locator(".approvals-status")).containsText("Look again");
        assertThat(state("Busan")).isEqualTo(RowState.PROPOSED);
        page.keyboard().press("a");
        page.waitForCondition(() -> state("Busan") == RowState.APPROVED);
    }
}
