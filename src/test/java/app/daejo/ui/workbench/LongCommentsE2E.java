package app.daejo.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.review.Issue;
import app.daejo.review.IssueOrigin;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever writes much loses nothing of it, and whoever reads it is not buried in it. */
@BrowserTest
class LongCommentsE2E {

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

    private Page workbench(Browser browser, Look look) {
        var page = browser.openAs(editor, look);
        page.navigate("/articles/" + article + "?unit="
                + articles.row(editor, article, "noon").unit());
        assertThat(page.locator("daejo-row[active]")).hasAttribute("data-number", "2");
        return page;
    }

    private List<String> comments() {
        return articles.row(editor, article, "noon").issues().stream()
                .filter(issue -> issue.origin() == IssueOrigin.PERSON)
                .map((Issue issue) -> issue.words(Locale.ENGLISH))
                .toList();
    }

    private static void inspect(Page page, String name) {
        for (var look : List.of(Look.KOREAN, Look.KOREAN.narrow().dark())) {
            page.setViewportSize(look.width(), look.height());
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours()));
            page.waitForTimeout(150);
            Browser.photograph(page, name + "-" + look.name());
            assertThat(Browser.complaintsOfAxe(page)).as(look.name()).isEmpty();
        }
        page.setViewportSize(Look.KOREAN.width(), Look.KOREAN.height());
    }

    @Test
    void aCommentThatIsTooLongIsRefusedAndKeptAsItWasTyped(Browser browser) {
        var page = workbench(browser, Look.KOREAN);
        page.keyboard().press("f");
        page.keyboard().press("1");
        var comment = page.locator(".flag-comment");
        var count = page.locator(".flag-form .count");
        assertThat(count).isHidden();
        comment.fill("가".repeat(1_850));
        assertThat(count).containsText("1,850");
        var much = "나".repeat(2_012);
        comment.fill(much);
        assertThat(count).containsText("12자 넘었습니다");
        inspect(page, "comment-too-long");
        comment.focus();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".flag-form .form-warning")).containsText("최대 2,000자");
        assertThat(comment).hasValue(much);
        assertThat(comment).isFocused();
        assertThat(comments()).isEmpty();

        comment.fill("다".repeat(2_000));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".flag-form")).hasCount(0);
        page.waitForCondition(() -> comments().equals(List.of("다".repeat(2_000))));
    }

    @Test
    void longWordsAreFoldedInThePanelUntilAllOfThemIsWanted(Browser browser) {
        var page = workbench(browser, Look.KOREAN);
        page.keyboard().press("f");
        page.keyboard().press("1");
        page.locator(".flag-comment").fill("이 문장은 원문과 다르게 읽힌다. ".repeat(80));
        page.keyboard().press("Control+Enter");
        var folded = page.locator(".desk-panel .comment-text");
        assertThat(folded).hasClass(java.util.regex.Pattern.compile("folded"));
        assertThat(page.locator("daejo-row[active] .note-label")).containsText("…");
        var all = page.locator(".desk-panel .fold-button");
        assertThat(all).hasText("모두 보기");
        inspect(page, "comment-folded");
        double before = height(folded);
        all.focus();
        page.keyboard().press("Enter");
        assertThat(all).hasText("접기");
        assertThat(all).hasAttribute("aria-expanded", "true");
        assertThat(height(folded)).isGreaterThan(2 * before);
    }

    /** At once: the panel may be drawn anew between looking for it and measuring it. */
    private static double height(Locator text) {
        return ((Number) text.evaluate("text => text.getBoundingClientRect().height")).doubleValue();
    }
}
