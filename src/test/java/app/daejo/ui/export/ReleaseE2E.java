package app.daejo.ui.export;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Severity;
import app.daejo.review.ReviewCommand;
import app.daejo.revision.CommandId;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import app.daejo.text.Side;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An article goes from the editor to the desk chief and out to the reader. */
@BrowserTest
class ReleaseE2E {

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private JdbcClient jdbc;

    private Person editor;
    private Person chief;
    private ArticleId article;

    static List<Look> looks() {
        return List.of(Look.KOREAN, Look.ENGLISH.narrow().dark());
    }

    @BeforeEach
    void takeInAnArticle() {
        jdbc.sql("insert into desk (name, four_eyes) values ('문화부', true)").update();
        editor = people.of(Role.EDITOR);
        chief = people.of(Role.CHIEF);
        article = articles.article(
                editor,
                "감독이 말하다\n\n그는 월요일 서울에서 취재진과 만났다.\n\n다음 날 부산으로 갔다.\n",
                "The Director Speaks\n\nHe met with reporters in Seoul on Monday.\n\nHe went to Busan the next day.\n");
    }

    private static Locator move(Page page, String name) {
        return page.locator("[data-move='" + name + "']");
    }

    private void look(Page page, String name, Look look) {
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "release-" + name + "-" + look.name());
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void goesFromTheEditorToTheDeskAndOut(Look look, Browser browser) {
        articles.settle(editor, article);
        var editing = browser.openAs(editor, look);
        editing.navigate("/articles/" + article);
        assertThat(editing.locator("daejo-row[active][data-number]")).isFocused();
        assertThat(editing.locator(".desk-standing .fact-in-review")).isVisible();
        assertThat(editing.locator(".desk-onwards .main-button")).isVisible();
        look(editing, "decided", look);
        editing.keyboard().press("x");
        editing.waitForURL("**/export/*");
        assertThat(move(editing, "HAND_OVER")).isVisible();
        assertThat(move(editing, "APPROVE")).hasCount(0);
        editing.locator("#move-note").fill("before six");
        look(editing, "mine", look);
        move(editing, "HAND_OVER").focus();
        editing.keyboard().press("Enter");
        // Decided, but nobody has read them.
        var left = editing.locator(".left-open");
        assertThat(left).isFocused();
        assertThat(left.locator("li:visible")).hasCount(1);
        assertThat(left.locator("li a:visible")).hasAttribute("href", "articles/" + article + "?show=never_read");
        look(editing, "left-read", look);
        editing.keyboard().press("Tab");
        editing.keyboard().press("Tab");
        editing.keyboard().press("Enter");
        assertThat(editing.locator(".standing .fact-with-desk")).isVisible();
        assertThat(editing.locator(".standing-said")).not().isEmpty();

        var deciding = browser.openAs(chief, look);
        deciding.navigate("/approvals");
        assertThat(deciding.locator(".nav-count")).hasText("1");
        assertThat(deciding.locator(".handed-over li")).containsText("before six");
        look(deciding, "approvals", look);
        deciding.locator(".handed-over .quiet-button").click();
        deciding.waitForURL("**/export/*");
        move(deciding, "APPROVE").click();
        var allTheSame = deciding.locator(".standing > button");
        assertThat(allTheSame).isFocused();
        look(deciding, "unread", look);
        deciding.keyboard().press("Enter");
        assertThat(deciding.locator(".standing .fact-approved")).isVisible();
        assertThat(deciding.locator(".nav-count")).hasCount(0);

        // The editor, who has the screen open, sees it come.
        assertThat(editing.locator(".standing .fact-approved")).isVisible();
        editing.locator("#move-address").fill("javascript:alert(1)");
        move(editing, "PUBLISH").click();
        assertThat(editing.locator("#move-address")).isFocused();
        assertThat(editing.locator(".standing-said")).containsText("https://");
        editing.locator("#move-address").fill("https://example.com/culture/1");
        move(editing, "PUBLISH").click();
        assertThat(editing.locator(".standing .fact-published")).isVisible();
        assertThat(editing.locator(".milestones li")).hasCount(3);
        assertThat(editing.locator(".milestones a")).hasAttribute("href", "https://example.com/culture/1");
        look(editing, "published", look);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void asksBeforeHandingOverWhatIsNotDecidedAndLeadsToIt(Look look, Browser browser) {
        articles.perform(
                editor,
                articles.row(editor, article, "Busan").unit(),
                row -> new ReviewCommand.Flag(
                        CommandId.random(),
                        row.unit(),
                        row.version(),
                        Side.TARGET,
                        null,
                        ErrorType.MISTRANSLATION,
                        Severity.MAJOR,
                        "Where to?",
                        null));
        var page = browser.openAs(editor, look);
        page.navigate("/export/" + article);
        page.locator("#move-note").fill("before six");
        move(page, "HAND_OVER").focus();
        page.keyboard().press("Enter");
        var left = page.locator(".left-open");
        assertThat(left).isFocused();
        assertThat(left.locator("a").nth(0)).containsText("3");
        assertThat(left.locator("a").nth(1)).containsText("1");
        assertThat(left.locator("a").nth(2)).containsText("3");
        assertThat(page.locator(".standing .fact-in-review")).isVisible();
        look(page, "left", look);
        page.keyboard().press("Escape");
        assertThat(left).isHidden();
        assertThat(move(page, "HAND_OVER")).isFocused();
        assertThat(page.locator("#move-note")).hasValue("before six");

        page.keyboard().press("Enter");
        // Somebody decides a row meanwhile: what is left is said anew, in place.
        articles.perform(
                editor,
                articles.row(editor, article, "Seoul").unit(),
                row -> new ReviewCommand.MarkOk(CommandId.random(), row.unit(), row.version()));
        assertThat(left.locator("a").nth(0)).containsText("2");
        left.locator("a").nth(1).click();
        page.waitForURL("**/articles/" + article + "?show=open**");
        assertThat(page.locator("daejo-row[data-number]")).hasCount(1);
        page.navigate("/articles/" + article + "?show=never_read");
        assertThat(page.locator("daejo-row[data-number]")).hasCount(3);
        assertThat(page.locator(".filters [aria-pressed=true]")).isVisible();
        look(page, "never-read", look);
    }

    @Test
    void whatIsWrittenStaysWhenSomebodyIsQuicker(Browser browser) {
        var one = browser.openAs(chief, Look.ENGLISH);
        one.navigate("/export/" + article);
        one.locator("#move-note").fill("Row 2 once more");
        var two = browser.openAs(editor, Look.ENGLISH);
        two.navigate("/export/" + article);
        move(two, "HAND_OVER").click();
        two.locator(".left-open .main-button").click();

        assertThat(one.locator(".standing .fact-with-desk")).isVisible();
        assertThat(one.locator("#move-note")).hasValue("Row 2 once more");
        move(one, "RETURN").click();
        assertThat(two.locator(".standing .fact-in-review")).isVisible();
        assertThat(two.locator(".milestones li").first()).containsText("Row 2 once more");
    }

    @Test
    void whatSomebodyElseEditsIsNoLongerReadyToGoOut(Browser browser) {
        articles.settle(editor, article);
        var page = browser.openAs(chief, Look.ENGLISH);
        page.navigate("/export/" + article);
        assertThat(page.locator(".export-gate h2")).hasText("Ready to go out");
        assertThat(page.locator("vaadin-checkbox input")).not().isChecked();

        articles.perform(
                editor,
                articles.row(editor, article, "Seoul").unit(),
                row -> new ReviewCommand.Edit(
                        CommandId.random(), row.unit(), row.version(), "He met the press in Seoul on Monday."));

        assertThat(page.locator(".export-gate")).containsText("1 fix waits");
        assertThat(page.locator("vaadin-checkbox input")).isChecked();
        assertThat(page.locator("vaadin-checkbox input")).isDisabled();
    }

    @Test
    void whoeverWritesANoteGoesOnWritingWhileOthersWork(Browser browser) {
        var page = browser.openAs(chief, Look.ENGLISH);
        page.navigate("/export/" + article);
        assertThat(page.locator(".export-gate")).containsText("3 rows that nobody has decided about");
        page.locator("#move-note").focus();
        page.keyboard().type("Please ");

        articles.perform(
                editor,
                articles.row(editor, article, "Busan").unit(),
                row -> new ReviewCommand.MarkOk(CommandId.random(), row.unit(), row.version()));
        assertThat(page.locator(".export-gate")).containsText("2 rows that nobody has decided about");
        page.keyboard().type("hurry");

        assertThat(page.locator("#move-note")).hasValue("Please hurry");
    }

    @Test
    void leadsOnToTheNextArticleOnceNothingIsOpen(Browser browser) {
        var other = articles.article(editor, "그는 부산에 있다.\n", "He is in Jeju.\n");
        articles.settle(editor, article);
        var page = browser.openAs(editor, Look.ENGLISH);
        page.navigate("/articles/" + article + "?show=open");

        assertThat(page.locator(".desk-nothing")).containsText("Nothing open");
        assertThat(page.locator(".desk-nothing a")).hasText("He is in Jeju.");
        Browser.photograph(page, "release-nothing-open");
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        page.locator(".desk-nothing button").click();
        assertThat(page.locator(".desk-nothing")).isHidden();
        assertThat(page.locator("daejo-row[data-number]").first()).isVisible();
        page.locator("daejo-row[data-number]").first().click();
        page.keyboard().press("Shift+X");

        page.waitForURL(Pattern.compile(".*/articles/" + other + "([?].*)?$"));
    }

    @Test
    void theListHasWhatWasPublishedAndCorrected(Browser browser) {
        var page = browser.openAs(chief, Look.ENGLISH);
        page.navigate("/?view=corrected");
        assertThat(page.locator(".views [aria-current=page]")).hasText("Published with errata");
    }
}
