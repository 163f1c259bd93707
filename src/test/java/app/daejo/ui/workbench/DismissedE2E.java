package app.daejo.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.review.DismissalScope;
import app.daejo.review.Issue;
import app.daejo.review.ReviewCommand;
import app.daejo.revision.CommandId;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was dismissed is found beside the issues and on a page of the desk's, and comes back from there by keyboard. */
@BrowserTest
class DismissedE2E {

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private JdbcClient jdbc;

    private Person editor;
    private Person chief;
    private ArticleId article;

    @BeforeEach
    void takeInAnArticle() {
        jdbc.sql("insert into desk (name, four_eyes) values ('문화부', true)").update();
        editor = people.of(Role.EDITOR);
        chief = people.of(Role.CHIEF);
        article = articles.article(
                editor,
                "감독이 말하다\n\n감독은 '비프'(BEEF)를 추천했다.\n\n관객은 웃었다.\n\n'비프'는 상을 받았다.\n",
                "The Director Speaks\n\nThe director recommended \"Beeg.\"\n\nThe audience laughed  a lot.\n\n\"Beef\" won a prize.\n");
    }

    private List<Issue> open(String quote) {
        return articles.rows(editor, article).stream()
                .flatMap(row -> row.issues().stream())
                .filter(issue -> issue.isOpen() && issue.quote().contains(quote))
                .toList();
    }

    private void dismiss(Person by, String quote, DismissalScope scope, String reason) {
        open(quote)
                .forEach(issue -> articles.perform(
                        by,
                        issue.unit(),
                        row -> new ReviewCommand.Dismiss(
                                CommandId.random(), row.unit(), row.version(), issue.id(), reason, scope)));
        assertThat(open(quote)).isEmpty();
    }

    private Page workbench(Browser browser, Person person, Look look) {
        var page = browser.openAs(person, look);
        page.navigate("/articles/" + article);
        assertThat(page.locator("daejo-row[active]")).isVisible();
        return page;
    }

    private static Locator panel(Page page) {
        return page.locator(".desk-panel");
    }

    @Test
    void comesBackAtOnceByKeysAndUndoDismissesItAgain(Browser browser) {
        dismiss(editor, "Beeg", DismissalScope.TEXT_IN_ARTICLE, "그 이름의 밴드");
        var page = workbench(browser, editor, Look.KOREAN);
        assertThat(page.locator(".progress-dismissed")).hasText("오류 아님 1건");
        page.keyboard().press("d");
        assertThat(panel(page)).containsText("그 이름의 밴드");
        assertThat(panel(page)).containsText("Beeg");

        panel(page).focus();
        page.keyboard().press("Tab");
        var takeBack = page.locator("[data-act='dismissal.takeBack']");
        while (!takeBack.evaluate("button => button === document.activeElement").equals(true)) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");

        assertThat(panel(page)).containsText("‘오류 아님’으로 정한 것이 없습니다");
        assertThat(panel(page)).isFocused();
        assertThat(page.locator(".note", new Page.LocatorOptions().setHasText("Beeg")))
                .isVisible();
        assertThat(page.locator(".progress-dismissed")).isHidden();
        assertThat(open("Beeg")).isNotEmpty();

        page.keyboard().press("Control+z");
        assertThat(takeBack).isVisible();
        page.waitForCondition(() -> open("Beeg").isEmpty());
        assertThat(page.locator(".note", new Page.LocatorOptions().setHasText("Beeg")))
                .hasCount(0);
    }

    @Test
    void isFoundInThePaletteAndBesideTheIssues(Browser browser) {
        dismiss(editor, "Beeg", DismissalScope.TEXT_IN_ARTICLE, "as meant");
        var page = workbench(browser, editor, Look.ENGLISH);
        page.locator(".panel-more button").click();
        assertThat(panel(page)).containsText("as meant");
        page.locator("[data-act='panel.evidence']").first().click();
        page.keyboard().press("Control+k");
        page.locator(".palette-dialog input").fill("오류 아님 목록");
        page.keyboard().press("Enter");
        assertThat(panel(page)).containsText("as meant");
    }

    @Test
    void aTranslatorSeesItButCannotTakeItBack(Browser browser) {
        dismiss(editor, "Beeg", DismissalScope.TEXT_IN_ARTICLE, "as meant");
        dismiss(chief, "  ", DismissalScope.CHECK_ON_DESK, "never here");
        var page = workbench(browser, people.of(Role.TRANSLATOR), Look.ENGLISH);
        page.keyboard().press("d");
        assertThat(panel(page)).containsText("Editors take it back.");
        assertThat(panel(page)).containsText("The chief takes it back.");
        assertThat(page.locator("[data-act='dismissal.takeBack']")).hasCount(0);
        page.navigate("/dismissals");
        assertThat(page.locator(".dismissal")).hasCount(1);
        assertThat(page.locator(".dismissal button")).hasCount(0);
    }

    @Test
    void theDesksListIsTakenBackByTheChief(Browser browser) {
        var page = browser.openAs(chief, Look.ENGLISH);
        page.navigate("/dismissals");
        assertThat(page.locator(".empty")).containsText("Nothing is dismissed");
        dismiss(chief, "Beeg", DismissalScope.WORD_ON_DESK, "a band of that name");
        page.navigate("/");
        page.locator(".person-menu summary").click();
        page.locator(".person-choices a[href='dismissals']").click();
        assertThat(page.locator(".dismissal")).containsText("a band of that name");
        assertThat(page.locator(".dismissal a")).hasAttribute("href", java.util.regex.Pattern.compile("unit="));

        page.locator(".dismissal button").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".people-said")).containsText("Taken back");
        assertThat(page.locator(".empty")).isVisible();
        assertThat(page.locator("h1")).isFocused();
        page.waitForCondition(() -> !open("Beeg").isEmpty());
    }

    @Test
    void readsWellInEveryLook(Browser browser) {
        dismiss(editor, "Beeg", DismissalScope.TEXT_IN_ARTICLE, "long enough to be folded ".repeat(20));
        dismiss(chief, "  ", DismissalScope.CHECK_ON_DESK, "이 데스크에서는 보지 않음");
        for (var language : Look.LANGUAGES) {
            for (var look : List.of(
                    language,
                    language.dark(),
                    language.narrow(),
                    language.narrow().dark())) {
                var page = workbench(browser, chief, look);
                page.keyboard().press("d");
                assertThat(page.locator(".desk-panel .dismissal")).hasCount(2);
                assertThat(Browser.complaintsOfAxe(page)).as(look.name()).isEmpty();
                Browser.photograph(page, "dismissed-panel-" + look.name());
                page.navigate("/dismissals");
                assertThat(page.locator(".dismissal")).hasCount(1);
                assertThat(Browser.complaintsOfAxe(page)).as(look.name()).isEmpty();
                Browser.photograph(page, "dismissed-desk-" + look.name());
                page.context().close();
            }
        }
    }
}
