package app.daejo.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.review.ReviewCommand;
import app.daejo.review.ReviewRow;
import app.daejo.review.RowState;
import app.daejo.revision.CommandId;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hangul typed through an input method: keys that belong to a syllable under way are never commands, and what was composed is saved. */
@BrowserTest
class HangulE2E {

    private static final int CTRL = 2;

    /** What a browser says of every key while an input method composes. */
    private static final int PROCESS = 229;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private JdbcClient jdbc;

    private Person chief;
    private ArticleId article;
    private ReviewRow row;

    @BeforeEach
    void takeInAnArticle() {
        jdbc.sql("insert into desk (name, four_eyes) values ('문화부', true)").update();
        chief = people.of(Role.CHIEF);
        article = articles.article(chief, "감독이 말하다\n\n그는 서울에 왔다.\n", "The Director Speaks\n\nHe came to Seoul.\n");
        row = articles.row(chief, article, "Seoul");
    }

    private Page open(Browser browser) {
        var page = browser.openAs(chief, Look.KOREAN);
        page.navigate("/articles/" + article + "?unit=" + row.unit());
        assertThat(active(page)).isFocused();
        assertThat(active(page)).containsText("Seoul");
        return page;
    }

    private static Locator active(Page page) {
        return page.locator("daejo-row[active][data-number]");
    }

    /** A keyboard behind an input method. */
    private record InputMethod(CDPSession session) {

        static InputMethod of(Page page) {
            return new InputMethod(page.context().newCDPSession(page));
        }

        /** A key that the input method takes. */
        void take(String code, int modifiers) {
            for (var type : List.of("rawKeyDown", "keyUp")) {
                var key = new JsonObject();
                key.addProperty("type", type);
                key.addProperty("key", "Process");
                key.addProperty("code", code);
                key.addProperty("windowsVirtualKeyCode", PROCESS);
                key.addProperty("modifiers", modifiers);
                session.send("Input.dispatchKeyEvent", key);
            }
        }

        /** The syllable as far as it has come. */
        void compose(String syllable, String code) {
            take(code, 0);
            var composition = new JsonObject();
            composition.addProperty("text", syllable);
            composition.addProperty("selectionStart", syllable.length());
            composition.addProperty("selectionEnd", syllable.length());
            session.send("Input.imeSetComposition", composition);
        }

        void commit(String syllable) {
            var text = new JsonObject();
            text.addProperty("text", syllable);
            session.send("Input.insertText", text);
        }

        /** "한" in three keys, with all the keys that would otherwise do something in its middle, then "글". */
        void writeHangul() {
            compose("ㅎ", "KeyG");
            compose("하", "KeyK");
            take("Enter", 0);
            take("Enter", CTRL);
            take("Escape", 0);
            compose("한", "KeyS");
            take("Enter", 0);
            commit("한");
            compose("ㄱ", "KeyR");
            compose("그", "KeyM");
            compose("글", "KeyF");
            commit("글");
        }
    }

    private String stands() {
        return articles.row(chief, row.unit()).target();
    }

    @Test
    void inTheRowEditor(Browser browser) {
        var page = open(browser);
        page.keyboard().press("e");
        var text = page.locator(".editor textarea");
        assertThat(text).isFocused();
        InputMethod.of(page).writeHangul();
        assertThat(text).hasValue("He came to Seoul.한글");
        assertThat(text).isFocused();
        page.keyboard().press("Control+Enter");
        page.waitForCondition(() -> stands().equals("He came to Seoul.한글"));
    }

    @Test
    void inTheCommentForm(Browser browser) {
        var page = open(browser);
        page.keyboard().press("m");
        var text = page.locator(".comment-dialog textarea");
        assertThat(text).isFocused();
        var input = InputMethod.of(page);
        input.writeHangul();
        assertThat(text).hasValue("한글");
        // Also while names are offered, where Enter would take one.
        page.keyboard().type(" @");
        assertThat(page.locator(".comment-names")).isVisible();
        input.compose("ㅎ", "KeyG");
        input.take("Enter", 0);
        assertThat(text).hasValue("한글 @ㅎ");
        input.commit("하");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".comment-dialog")).hasCount(0);
        assertThat(jdbc.sql("select text from comment").query(String.class).single())
                .isEqualTo("한글 @하");
    }

    @Test
    void inTheFlagForm(Browser browser) {
        var page = open(browser);
        page.keyboard().press("f");
        page.keyboard().press("3");
        page.keyboard().press("x");
        var fix = page.locator(".flag-form .flag-fix");
        assertThat(fix).isFocused();
        var input = InputMethod.of(page);
        input.writeHangul();
        assertThat(fix).hasValue("한글");
        page.locator(".flag-form .flag-comment").focus();
        input.writeHangul();
        assertThat(page.locator(".flag-form .flag-comment")).hasValue("한글");
        page.keyboard().press("Control+Enter");
        page.waitForCondition(() -> stands().equals("한글"));
        assertThat(jdbc.sql("select message::text from issue where origin = 'PERSON'")
                        .query(String.class)
                        .single())
                .contains("한글");
    }

    @Test
    void inTheReasonTheFindBarAndThePalette(Browser browser) {
        articles.perform(
                people.of(Role.EDITOR),
                row.unit(),
                now -> new ReviewCommand.Edit(CommandId.random(), now.unit(), now.version(), "He arrived in Seoul."));
        var page = open(browser);
        var input = InputMethod.of(page);
        page.keyboard().press("/");
        assertThat(page.locator(".find-bar input")).isFocused();
        input.writeHangul();
        assertThat(page.locator(".find-bar input")).hasValue("한글");
        assertThat(page.locator(".find-bar")).isVisible();
        page.keyboard().press("Escape");
        assertThat(active(page)).isFocused();

        page.keyboard().press("Control+k");
        assertThat(page.locator(".palette-dialog input")).isFocused();
        input.writeHangul();
        assertThat(page.locator(".palette-dialog input")).hasValue("한글");
        // A browser's search field takes the first to empty itself.
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertThat(active(page)).isFocused();

        page.keyboard().press("r");
        var reason = page.locator(".reason-dialog textarea");
        reason.focus();
        input.writeHangul();
        assertThat(reason).hasValue("한글");
        assertThat(articles.row(chief, row.unit()).state()).isEqualTo(RowState.PROPOSED);
        page.keyboard().press("Control+Enter");
        page.waitForCondition(() -> articles.row(chief, row.unit()).state() == RowState.REJECTED);
        assertThat(jdbc.sql("select reason from decision where kind = 'REJECTED'")
                        .query(String.class)
                        .single())
                .isEqualTo("한글");
    }

    @Test
    void inAnApprovalAndInTheMergingOfAConflict(Browser browser) {
        articles.perform(
                people.of(Role.EDITOR),
                row.unit(),
                now -> new ReviewCommand.Edit(CommandId.random(), now.unit(), now.version(), "He arrived in Seoul."));
        var page = open(browser);
        page.keyboard().press("e");
        page.keyboard().type(" Mine.");
        articles.perform(
                people.of(Role.EDITOR),
                row.unit(),
                now -> new ReviewCommand.Edit(CommandId.random(), now.unit(), now.version(), "He landed in Seoul."));
        assertThat(page.locator(".editor-overtaken")).isVisible();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".conflict-dialog")).isVisible();
        var merged = page.locator(".conflict-merged textarea");
        page.keyboard().press("3");
        assertThat(merged).isFocused();
        page.keyboard().press("Control+End");
        var input = InputMethod.of(page);
        input.writeHangul();
        assertThat(merged).hasValue("He landed in Seoul. Mine.한글");
        page.keyboard().press("Escape");
        assertThat(page.locator(".conflict-dialog")).hasCount(0);

        page.navigate("/approvals");
        assertThat(page.locator(".approval-row[aria-current]")).containsText("landed");
        page.keyboard().press("e");
        var text = page.locator(".approval-editor textarea");
        assertThat(text).isFocused();
        page.keyboard().press("Control+End");
        InputMethod.of(page).writeHangul();
        assertThat(text).hasValue("He landed in Seoul.한글");
        page.keyboard().press("Control+Enter");
        page.waitForCondition(() -> articles.row(chief, row.unit()).state() == RowState.ACCEPTED_WITH_EDIT);
        assertThat(stands()).isEqualTo("He landed in Seoul.한글");
    }

    @Test
    void aKeyOfASyllableIsNoCommandOfTheRows(Browser browser) {
        var page = open(browser);
        var input = InputMethod.of(page);
        for (var code : List.of("Enter", "KeyE", "KeyF", "KeyM", "KeyA", "KeyR", "KeyJ", "Slash", "Space")) {
            input.take(code, 0);
        }
        page.keyboard().press("h");
        // What came before that has been answered, had it been a command.
        assertThat(page.locator(".desk-panel")).containsText("이력");
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(page.locator(".editor")).hasCount(0);
        assertThat(active(page)).containsText("Seoul");
        assertThat(articles.row(chief, row.unit()).version()).isEqualTo(row.version());
    }
}
