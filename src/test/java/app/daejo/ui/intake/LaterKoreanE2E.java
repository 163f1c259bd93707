package app.daejo.ui.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.release.Move;
import app.daejo.release.MoveCommand;
import app.daejo.release.Release;
import app.daejo.review.ReviewCommand;
import app.daejo.revision.CommandId;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Korean of an article that came without it: asked for where it is missed, added, and seen by whoever has the article open. */
@BrowserTest
class LaterKoreanE2E {

    private static final String KOREAN =
            "감독 \"첫 작품이었다\"\n\n그는 13일 서울에서 취재진과 만났다. 고양이는 창가에서 하루 종일 잠을 잤다.\n\n상영 시간은 90분이다.\n";
    private static final String ENGLISH =
            "Director Says \"It Was My First Work\"\n\nHe met with reporters in Seoul on May 13.\n\nIt runs for 95 minutes.\n";

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private Release release;

    @Autowired
    private JdbcClient jdbc;

    private Person editor;
    private ArticleId article;

    @BeforeEach
    void takeInEnglishAlone() {
        jdbc.sql("insert into desk (name, four_eyes) values ('Test', true) on conflict do nothing")
                .update();
        editor = people.of(Role.EDITOR);
        article = articles.englishAlone(editor, ENGLISH);
    }

    static List<Look> looks() {
        return List.of(Look.KOREAN, Look.ENGLISH.dark(), Look.KOREAN.narrow().dark(), Look.ENGLISH.narrow());
    }

    private static void sound(Page page, String name, Look look) {
        Browser.photograph(page, "later-korean-" + name + "-" + look.name());
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

    private void ok(String words) {
        articles.perform(
                editor,
                articles.row(editor, article, words).unit(),
                row -> new ReviewCommand.MarkOk(CommandId.random(), row.unit(), row.version()));
    }

    private void move(Move move) {
        current.actAs(editor, () -> {
            var now = release.of(article);
            return release.move(
                    new MoveCommand(CommandId.random(), article, now.number(), now.history(), move, "", "", true));
        });
    }

    private static void fill(Page page, String korean) {
        page.locator(".intake-side textarea").fill(korean);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isAddedFromTheArrivalScreenAndTheArticleIsThenLikeAnyOther(Look look, Browser browser) {
        ok("He met");
        var page = browser.openAs(editor, look);
        page.navigate("/articles/" + article + "/intake");
        assertThat(page.locator(".arrival-add-korean")).isVisible();
        sound(page, "arrival-before", look);
        page.locator(".arrival-add-korean").click();
        page.waitForURL("**/korean");
        assertThat(page.locator(".later-changes li")).hasCount(1);
        assertThat(page.locator(".later-korean .main-button")).isDisabled();
        fill(page, KOREAN);
        assertThat(page.locator(".later-korean .main-button")).isEnabled();
        sound(page, "form", look);
        page.keyboard().press("Control+Enter");

        page.waitForURL("**/intake?korean=added");
        assertThat(page.locator(".arrival > .intake-outcome")).not().isEmpty();
        assertThat(page.locator(".arrival-add-korean")).hasCount(0);
        assertThat(page.locator(".arrival-rows").first()).containsText("고양이는");
        assertThat(page.locator("#title-source")).hasValue("감독 \"첫 작품이었다\"");
        sound(page, "arrival-after", look);
        page.navigate("/articles/" + article);
        assertThat(page.locator("daejo-row .row-text[data-side=SOURCE]").first())
                .containsText("감독");
        assertThat(page.locator(".desk-notice")).hasCount(0);
        sound(page, "review", look);
        page.navigate("/");
        assertThat(page.locator("li.article")).hasCount(1);
        assertThat(page.locator("li.article .fact-english-only")).hasCount(0);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whoeverHasTheArticleOpenSeesItCome(Look look, Browser browser) {
        ok("He met");
        var reading = browser.openAs(people.of(Role.EDITOR), look);
        reading.navigate("/articles/" + article);
        assertThat(reading.locator(".desk-notice a")).hasAttribute("href", "articles/" + article + "/korean");
        reading.locator("daejo-row[data-number]").nth(2).click();
        var pairing = browser.openAs(people.of(Role.EDITOR), look);
        pairing.navigate("/articles/" + article + "/alignment");
        assertThat(pairing.locator(".desk-notice a")).isVisible();
        sound(reading, "notice", look);

        var adding = browser.openAs(editor, look);
        adding.navigate("/articles/" + article + "/korean");
        fill(adding, KOREAN);
        adding.locator(".later-korean .main-button").click();
        adding.waitForURL("**/intake?korean=added");

        assertThat(reading.locator("daejo-row[active] .row-text[data-side=SOURCE]"))
                .hasText("상영 시간은 90분이다.");
        assertThat(reading.locator(".desk-notice")).hasCount(0);
        assertThat(reading.locator(".filters .filter")).hasCount(5);
        assertThat(reading.locator("daejo-row[active]")).hasAttribute("data-state", "FLAGGED");
        sound(reading, "seen", look);
        assertThat(pairing.locator("daejo-row .row-text[data-side=SOURCE]").first())
                .containsText("감독");
        assertThat(pairing.locator("[data-act='align.realign']").first()).isVisible();
        sound(pairing, "seen-pairing", look);
    }

    @Test
    void saysOfBadInputWhatTheIntakeSaysAndTakesNone(Browser browser) {
        var page = browser.openAs(editor, Look.ENGLISH);
        page.navigate("/articles/" + article + "/korean");
        var start = page.locator(".later-korean .main-button");
        fill(page, ENGLISH);
        assertThat(page.locator(".later-korean .intake-outcome")).containsText("once more");
        assertThat(page.locator(".intake-warning")).containsText("looks English");
        assertThat(start).isDisabled();
        fill(page, "");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("korean.txt", "text/plain", new byte[] {0, 1, 2, 3, 0, 0}));
        assertThat(page.locator(".intake-verdict.wrong")).isVisible();
        assertThat(start).isDisabled();
        page.locator(".intake-side > .quiet-button").click();
        // One file at a time: the first is forgotten a moment after it was read.
        page.waitForFunction("document.querySelector('vaadin-upload').files.length === 0");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("korean.txt", "text/plain", KOREAN.getBytes(StandardCharsets.UTF_8)));
        assertThat(start).isEnabled();
        start.click();
        page.waitForURL("**/intake?korean=added");
        page.navigate("/export/" + article);
        assertThat(page.locator(".milestones li")).containsText("Korean added");
        assertThat(page.locator(".milestones li")).containsText("korean.txt");
    }

    @Test
    void whatIsPastedOutlivesAReload(Browser browser) {
        var page = browser.openAs(editor, Look.ENGLISH);
        page.navigate("/articles/" + article + "/korean");
        fill(page, KOREAN);
        page.waitForFunction("Object.keys(localStorage).some((key) => key.startsWith('daejo-korean-'))");
        page.reload();
        assertThat(page.locator(".intake-side textarea")).hasValue(KOREAN);
        assertThat(page.locator(".intake-restored")).isVisible();
        page.locator(".later-korean .main-button").click();
        page.waitForURL("**/intake?korean=added");
        assertThat(page.evaluate("Object.keys(localStorage).some((key) => key.startsWith('daejo-korean-'))"))
                .isEqualTo(false);
    }

    @Test
    void isNotAddedToWhatTheDeskHasOrWhatSomebodyElseGaveItsKorean(Browser browser) {
        var page = browser.openAs(editor, Look.ENGLISH);
        page.navigate("/articles/" + article + "/korean");
        fill(page, KOREAN);
        move(Move.HAND_OVER);
        page.locator(".later-korean .main-button").click();
        assertThat(page.locator(".later-korean .intake-outcome")).containsText("take it back first");
        assertThat(page.locator(".intake-side")).isHidden();
        sound(page, "with-desk", Look.ENGLISH);
        move(Move.TAKE_BACK);
        page.reload();
        assertThat(page.locator(".intake-side textarea")).hasValue(KOREAN);

        var other = browser.openAs(people.of(Role.CHIEF), Look.ENGLISH);
        other.navigate("/articles/" + article + "/korean");
        fill(other, KOREAN);
        other.locator(".later-korean .main-button").click();
        other.waitForURL("**/intake?korean=added");
        page.locator(".later-korean .main-button").click();
        assertThat(page.locator(".later-korean .intake-outcome")).containsText("has its Korean already");
        page.locator(".later-korean .intake-outcome a").click();
        page.waitForURL("**/articles/" + article + "/intake");
    }

    @Test
    void saysThatItIsAtWorkOnALongText(Browser browser) {
        var english = new StringBuilder("Audiences Come to See the Puppet\n\n");
        var korean = new StringBuilder("관객이 인형을 보러 왔다\n\n");
        for (int i = 1; i < 1_500; i++) {
            english.append(i).append(" people saw the puppet.\n\n");
            korean.append("관객 ").append(i).append("명이 인형을 봤다.\n\n");
        }
        article = articles.englishAlone(editor, english.toString());
        var page = browser.openAs(editor, Look.KOREAN);
        page.navigate("/articles/" + article + "/korean");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "korean.txt", "text/plain", korean.toString().getBytes(StandardCharsets.UTF_8)));
        page.locator(".later-korean .main-button").click();
        assertThat(page.locator(".pairing-progress progress")).isVisible();
        assertThat(page.locator(".later-korean .main-button")).isDisabled();
        sound(page, "working", Look.KOREAN);
        page.waitForURL("**/intake?korean=added");
        assertThat(page.locator(".arrival-facts")).containsText("1,500");
    }

    @Test
    void translatorsAreNotAskedForIt(Browser browser) {
        var page = browser.openAs(people.of(Role.TRANSLATOR), Look.ENGLISH);
        page.navigate("/articles/" + article);
        assertThat(page.locator(".desk-notice")).isVisible();
        assertThat(page.locator("a[href$='/korean']")).hasCount(0);
        page.navigate("/articles/" + article + "/intake");
        assertThat(page.locator(".arrival-facts")).isVisible();
        assertThat(page.locator("a[href$='/korean']")).hasCount(0);
    }
}
