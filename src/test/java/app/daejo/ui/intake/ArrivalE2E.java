package app.daejo.ui.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said of an article once it is in, and English that came without its Korean. */
@BrowserTest
class ArrivalE2E {

    private static final String KOREAN =
            "감독 \"첫 작품이었다\"\n\n홍길동 기자\n\n그는 13일 서울에서 취재진과 만났다.\n\n고양이는 창가에서 하루 종일 잠을 잤다.\n";
    private static final String ENGLISH = """
            Director Says "It Was My First Work"

            By Hong Gil-dong

            He met with reporters in Seoul on May 13.

            /* analytics pixel start */ /* analytics pixel end */

            Taxes on imported steel rose to 25 percent. Shares of nine shipyards fell. Analysts had expected the the rise.
            """;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void setUpTheDesk() {
        jdbc.sql("insert into desk (name, four_eyes) values ('Test', true) on conflict do nothing")
                .update();
    }

    static List<Look> looks() {
        return List.of(Look.KOREAN, Look.ENGLISH.dark(), Look.KOREAN.narrow().dark(), Look.ENGLISH.narrow());
    }

    private static void sound(Page page, String name, Look look) {
        Browser.photograph(page, name + "-" + look.name());
        assertThat(
                        look.colours() == ColorScheme.DARK
                                ? Browser.complaintsOfAxeAboutColours(page)
                                : Browser.complaintsOfAxe(page))
                .as(name)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("pixels to the side of " + name)
                .isEqualTo(0);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void saysWhatCameInListsWhatIsUnpairedOrStruckOutAndIsLeftByOneKey(Look look, Browser browser) {
        var editor = people.of(Role.EDITOR);
        var article = articles.article(editor, KOREAN, ENGLISH);
        var page = browser.openAs(editor, look);
        page.navigate("/articles/" + article + "/intake");
        assertThat(page.locator("#byline-target")).hasValue("By Hong Gil-dong");
        assertThat(page.locator("#arrival-editor")).isVisible();
        assertThat(page.locator(".arrival-rows").first()).containsText("Shares of nine shipyards");
        assertThat(page.locator(".arrival-rows.struck")).containsText("analytics pixel");
        assertThat(page.locator(".intake-actions .main-button")).isFocused();
        sound(page, "arrival", look);

        page.keyboard().press("Enter");
        page.waitForURL("**/articles/" + article + "**");
        assertThat(page.locator("daejo-row[active]")).isVisible();
    }

    @Test
    void restoresARowThatWasStruckOut(Browser browser) {
        var editor = people.of(Role.EDITOR);
        var article = articles.article(editor, KOREAN, ENGLISH);
        var page = browser.openAs(editor, Look.ENGLISH);
        page.navigate("/articles/" + article + "/intake");
        page.locator(".arrival-rows.struck button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".arrival-said")).containsText("is restored");
        assertThat(page.locator(".arrival-rows.struck")).hasCount(0);
        assertThat(page.locator(".intake-actions .main-button")).isFocused();
        assertThat(articles.row(editor, article, "analytics").furnitureReason()).isNull();
    }

    @Test
    void offersATranslatorToTakeTheArticleAndNoCorrectionsButOfTheHeadingOfWhatTheyBrought(Browser browser) {
        var translator = people.of(Role.TRANSLATOR);
        var theirs = articles.article(people.of(Role.EDITOR), KOREAN, ENGLISH);
        var own = articles.article(translator, KOREAN, ENGLISH);
        var page = browser.openAs(translator, Look.ENGLISH);
        page.navigate("/articles/" + theirs + "/intake");
        assertThat(page.locator(".arrival-rows.struck")).isVisible();
        assertThat(page.locator(".arrival button")).hasCount(1);
        page.locator(".arrival-care button").click();
        assertThat(page.locator(".arrival-care")).containsText(translator.displayName());
        assertThat(page.locator(".arrival button")).hasCount(0);
        assertThat(page.locator("a[href*=alignment]")).hasCount(0);
        page.navigate("/articles/" + own + "/intake");
        assertThat(page.locator(".arrival-heading button")).hasCount(1);
    }

    @Test
    void putsTitleAndTranslatorRightWithOneKeyAndTheListSaysThem(Browser browser) {
        var editor = people.of(Role.EDITOR);
        var article = articles.article(editor, KOREAN, ENGLISH);
        var page = browser.openAs(editor, Look.ENGLISH);
        page.navigate("/articles/" + article + "/intake");
        page.locator("#title-target").fill("The Director’s First");
        page.locator("#translator").fill("Jane Roe");
        page.locator("#translator").press("Enter");
        assertThat(page.locator(".arrival-heading + .intake-verdict")).containsText("stays on record");
        page.locator("#title-target").fill(" ");
        page.locator("#title-target").press("Enter");
        assertThat(page.locator(".arrival .intake-verdict.wrong")).containsText("write a title");
        page.navigate("/");
        assertThat(page.locator("li.article .article-title")).hasText("The Director’s First");
        assertThat(page.locator("li.article .article-brought"))
                .containsText("By Hong Gil-dong · Translated by Jane Roe · Brought by");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void takesEnglishAloneOnlyWhereThatIsChosenAndSaysItEverywhere(Look look, Browser browser) {
        var page = browser.openAs(people.of(Role.EDITOR), look);
        page.navigate("/new");
        var sides = page.locator(".intake-side textarea");
        var start = page.locator(".intake-actions .main-button");
        sides.nth(1).fill(ENGLISH);
        page.waitForFunction("document.querySelectorAll('.intake-side .intake-verdict')[1].textContent.match(/\\d/)");
        assertThat(start).isDisabled();

        Browser.photograph(page, "english-alone-choice-" + look.name());
        var choice = page.locator(".intake-alone vaadin-checkbox");
        choice.locator("input").check();
        assertThat(page.locator(".intake-alone-notice")).not().isEmpty();
        assertThat(sides.nth(0)).isHidden();
        assertThat(start).isEnabled();
        sound(page, "english-alone-intake", look);
        start.click();

        assertThat(page.locator(".arrival-facts")).isVisible();
        sound(page, "english-alone-arrival", look);
        page.keyboard().press("Enter");
        assertThat(page.locator("daejo-row[active]")).isVisible();
        assertThat(page.locator(".desk-notice")).isVisible();
        assertThat(page.locator("daejo-row .row-text[data-side=SOURCE]").first())
                .isHidden();
        assertThat(page.locator(".row-doubt")).hasCount(0);
        assertThat(page.locator("daejo-row[active] .row-text[data-side=TARGET]"))
                .isVisible();
        sound(page, "english-alone-review", look);
        page.keyboard().press("g");
        assertThat(page.locator(".desk-alignment daejo-row[active]")).isVisible();
        assertThat(page.locator("[data-act='align.confirmAndNext']")).hasCount(0);
        assertThat(page.locator("daejo-row[active] .row-text[data-side=TARGET]"))
                .isVisible();
        assertThat(page.locator("[data-standing=alone]")).hasCount(0);
        sound(page, "english-alone-rows", look);
    }

    @Test
    void takesTheChoiceBackOnceThereIsKorean(Browser browser) {
        var page = browser.openAs(people.of(Role.EDITOR), Look.ENGLISH);
        page.navigate("/new");
        var sides = page.locator(".intake-side textarea");
        sides.nth(1).fill(ENGLISH);
        var choice = page.locator(".intake-alone input");
        choice.check();
        assertThat(page.locator(".intake-actions .main-button")).isEnabled();
        choice.uncheck();
        assertThat(page.locator(".intake-actions .main-button")).isDisabled();
        sides.nth(0).fill(KOREAN);
        assertThat(page.locator(".intake-alone vaadin-checkbox")).isHidden();
        assertThat(page.locator(".intake-actions .main-button")).isEnabled();
    }

    @Test
    void keysThatNeedTheKoreanDoNothingToEnglishAlone(Browser browser) {
        var editor = people.of(Role.EDITOR);
        ArticleId article = articles.englishAlone(editor, ENGLISH);
        var page = browser.openAs(editor, Look.ENGLISH);
        page.navigate("/articles/" + article);
        assertThat(page.locator("daejo-row[active] .row-text[data-side=TARGET]"))
                .isVisible();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Tab");
        page.keyboard().press("f");
        assertThat(page.locator(".flag-form")).isVisible();
        page.keyboard().press("Escape");
        page.navigate("/articles/" + article + "/alignment");
        assertThat(page.locator("daejo-row[active] .row-text[data-side=TARGET]"))
                .isVisible();
        for (var key : List.of("Tab", "Enter", "a", "r", "Shift+R", "l")) {
            page.keyboard().press(key);
        }
        assertThat(page.locator(".desk-status")).not().isEmpty();
        assertThat(articles.rows(editor, article)).allSatisfy(row -> {
            assertThat(row.confirmed()).isFalse();
            assertThat(row.doubtful()).isFalse();
        });
    }

    @Test
    void cancelsAWayInAndGivesBackWhatWasTyped(Browser browser) {
        var page = browser.openAs(people.of(Role.EDITOR), Look.ENGLISH);
        page.navigate("/new");
        var sides = page.locator(".intake-side textarea");
        paste(sides.nth(0), KOREAN.repeat(120));
        paste(sides.nth(1), ENGLISH.repeat(120));
        page.locator(".intake-actions .main-button").click();
        page.locator(".intake-journey button").click();
        assertThat(page.locator(".intake-outcome")).containsText("Cancelled");
        assertThat(sides.nth(1)).hasValue(ENGLISH.repeat(120));
        Browser.photograph(page, "intake-cancelled-en");
        page.navigate("/");
        assertThat(page.locator(".articles, .list-empty, main").first()).isVisible();
        assertThat(page.locator("li.article")).hasCount(0);
    }

    /** All at once, as from a clipboard; {@code fill} goes line by line, which takes seconds for a long text. */
    private static void paste(Locator field, String text) {
        field.evaluate("""
                (field, text) => {
                  field.setRangeText(text);
                  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, inputType: 'insertFromPaste'}));
                }""", text);
    }
}
