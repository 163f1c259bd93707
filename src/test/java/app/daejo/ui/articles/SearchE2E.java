package app.daejo.ui.articles;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.intake.SampleArticle;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Words are found by keyboard alone, in one article and in all. */
@BrowserTest
class SearchE2E {

    @Autowired
    private TestPeople people;

    @Autowired
    private SampleArticle sample;

    private ArticleId article;

    static List<Look> looks() {
        return List.of(Look.KOREAN, Look.ENGLISH.dark(), Look.KOREAN.narrow());
    }

    @BeforeEach
    void takeInTheSample() {
        article = people.as(Role.CHIEF, sample::load);
    }

    private Page open(Browser browser, Look look, String path) {
        var page = browser.openAs(people.of(Role.CHIEF), look);
        page.navigate(path);
        return page;
    }

    private static Locator active(Page page) {
        return page.locator("daejo-row[active][data-number]");
    }

    private static int place(Page page) {
        return Integer.parseInt(String.valueOf(active(page).getAttribute("data-number")));
    }

    private static void find(Page page, String words) {
        assertThat(active(page)).isFocused();
        page.keyboard().press("/");
        assertThat(page.locator(".find-bar input")).isFocused();
        page.keyboard().insertText(words);
        page.keyboard().press("Enter");
    }

    @Test
    void walksThroughTheRowsThatHaveTheWordsAndRoundAgain(Browser browser) {
        var page = open(browser, Look.ENGLISH, "/articles/" + article);
        find(page, "BEEF");
        assertThat(page.locator(".find-count")).containsText(Pattern.compile("^\\d+ of \\d+"));
        assertThat(active(page)).containsText(Pattern.compile("Beef|BEEF"));
        assertThat(page.locator(".find-bar input")).isFocused();
        int first = place(page);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> place(page) != first);
        assertThat(active(page)).containsText(Pattern.compile("Beef|BEEF"));
        page.keyboard().press("Shift+Enter");
        page.waitForCondition(() -> place(page) == first);
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator(".find-bar")).isHidden();
        assertThat(active(page)).isFocused();
        assertThat(place(page)).isEqualTo(first);
    }

    @Test
    void findsHangulTypedInPiecesAndPaintsIt(Browser browser) {
        var page = open(browser, Look.KOREAN, "/articles/" + article);
        find(page, Normalizer.normalize("비프", Normalizer.Form.NFD));
        assertThat(active(page)).containsText("비프");
        page.waitForFunction("CSS.highlights.get('daejo-find')?.size > 0");
        assertThat(page.evaluate("[...CSS.highlights.get('daejo-find')].every(range => range.toString() === '비프')"))
                .isEqualTo(true);
        Browser.photograph(page, "find-ko");
    }

    @Test
    void saysThatNothingIsFoundAndStaysWhereThePersonIs(Browser browser) {
        var page = open(browser, Look.ENGLISH, "/articles/" + article);
        assertThat(active(page)).isFocused();
        int before = place(page);
        find(page, "no such words");
        assertThat(page.locator(".find-count")).hasText("Not found");
        assertThat(place(page)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void leadsFromTheListToTheRow(Look look, Browser browser) {
        var page = open(browser, look, "/");
        assertThat(page.locator("li.article")).isVisible();
        page.keyboard().press("/");
        assertThat(page.locator("#article-search")).isFocused();
        page.keyboard().insertText("비프");
        var hits = page.locator(".search-hit");
        assertThat(hits.first()).containsText("비프");
        assertThat(page.locator("li.article")).isHidden();
        assertThat(page).hasURL(Pattern.compile("q="));
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "search-" + look.name());
        page.reload();
        assertThat(hits.first()).containsText("비프");
        page.locator(".search-hit a[href*='unit=']").first().press("Enter");
        page.waitForURL("**/articles/*");
        assertThat(active(page)).containsText("비프");
        assertThat(active(page)).isInViewport();
    }
}
