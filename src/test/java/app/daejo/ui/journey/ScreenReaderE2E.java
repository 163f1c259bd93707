package app.daejo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.intake.SampleArticle;
import app.daejo.review.ReviewCommand;
import app.daejo.review.ReviewRow;
import app.daejo.revision.CommandId;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.InBothLanguages;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said on the way from sign-in to export, step by step as in {@code src/docs/screen-reader.md}. */
@BrowserTest
class ScreenReaderE2E {

    private static final String BEFORE = "Ma made her name with the stop-motion series \"Beef.\"";
    private static final String AFTER = "Ma made her name with the stop-motion serial \"Beef.\"";

    @Autowired
    private TestPeople people;

    @Autowired
    private SampleArticle sample;

    @Autowired
    private TestArticles articles;

    @Autowired
    private I18NProvider texts;

    private ArticleId article;
    private Person chief;
    private Locale locale = Locale.ENGLISH;

    @BeforeEach
    void takeInTheSample() {
        people.openADesk();
        chief = people.of(Role.CHIEF);
        article = people.as(Role.CHIEF, sample::load);
    }

    @InBothLanguages
    void theFormAndTheListHaveNames(Look look, Browser browser) {
        var page = browser.open(speaking(look));
        page.navigate("/sign-in");
        assertThat(page.locator("form")).matchesAriaSnapshot("""
                - textbox "%s" [active]
                - textbox "%s"
                - checkbox "%s"
                - button "%s"
                """.formatted(
                        say("account.sign-in-name"),
                        say("account.password"),
                        say("account.sign-in.stay"),
                        say("account.sign-in.go")));
        page.navigate("/sign-in?error");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText(say("account.sign-in.refused"));
        page = browser.openAs(chief, look);
        page.navigate("/");
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).hasAccessibleName(say("shell.frame.nav"));
        assertThat(page.locator(".articles")).hasAccessibleName(say("articles.list"));
        assertThat(page.locator(".shell-nav a[aria-current=page]")).hasText(say("shell.frame.articles"));
        assertThat(page).hasTitle(say("articles.title") + " · Daejo");
        for (var wrong : List.of("/nowhere/at/all", "/articles/99999999")) {
            page.navigate(wrong);
            assertThat(page.getByRole(AriaRole.HEADING)).hasText(f("notFound"));
            assertThat(page).hasTitle(f("notFound") + " · Daejo");
        }
        Browser.photograph(page, "not-found-" + look.name());
    }

    @InBothLanguages
    void rowsIssuesAndMarkedWordsAreSaid(Look look, Browser browser) {
        var page = workbench(browser, speaking(look));
        int rows = articles.rows(chief, article).size();
        press(page, "Control+Home");
        press(page, "j");
        assertThat(active(page)).isFocused();
        assertThat(active(page)).hasAttribute("aria-current", "true");
        assertThat(active(page))
                .hasAccessibleName(
                        starting(w("row.nameOf", 2, rows) + ", " + w("kind.HEADLINE") + ", " + w("state.UNREAD")));
        assertThat(active(page))
                .hasAccessibleDescription(Pattern.compile("인형은 혼자서 .*A Puppet Never Blinks on Its Own"));
        assertThat(active(page).locator("xpath=..")).hasAttribute("aria-setsize", String.valueOf(rows));

        press(page, "n");
        assertThat(whispered(page))
                .hasText(Pattern.compile(quoted(w("say.issue", 1, "#", "", "").split("#")[0]) + ".+"));
        assertThat(active(page).locator(".note[aria-pressed=true]")).hasCount(1);

        press(page, "ArrowRight");
        assertThat(whispered(page))
                .hasText(Pattern.compile("^" + quoted(w("say.marked", w("side.TARGET"), "")) + "\\S+"));
        press(page, "Escape");

        press(page, "h");
        assertThat(whispered(page)).hasText(w("key.panel.history"));
        assertThat(page.locator(".panel-choice [aria-pressed=true]"))
                .hasAccessibleName(starting(w("key.panel.history")));
        assertThat(page.locator("aside")).hasAccessibleName(w("panel.title"));
        press(page, "Space");
        assertThat(whispered(page)).hasText(w("key.panel.evidence"));
    }

    @InBothLanguages
    void aFilteredRowSaysItsPlaceAmongThoseShown(Look look, Browser browser) {
        var page = workbench(browser, speaking(look));
        page.locator(".filters .filter").nth(1).press("Enter");
        assertThat(status(page)).not().isEmpty();
        press(page, "Control+Home");
        assertThat(active(page))
                .hasAccessibleName(
                        Pattern.compile(quoted(w("row.shown", 1, "#").split("#")[look == Look.KOREAN ? 1 : 0])));
    }

    @InBothLanguages
    void formsAreNamedAndTheFocusComesBackFromThem(Look look, Browser browser) {
        var page = workbench(browser, speaking(look));
        goTo(page, row());
        press(page, "f");
        var flag = page.getByRole(AriaRole.DIALOG);
        assertThat(flag).hasAccessibleName(starting(w("flag.titleRow")));
        assertThat(flag.getByRole(AriaRole.RADIO).first()).isFocused();
        assertThat(flag.getByRole(AriaRole.GROUP).first()).hasAccessibleName(w("flag.category"));
        press(page, "Control+Enter");
        assertThat(flag.getByRole(AriaRole.ALERT)).hasText(w("flag.categoryMissing"));
        leave(page);

        press(page, "m");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasAccessibleName(w("comments.about", row().position() + 1));
        page.keyboard().type("?");
        press(page, "Control+Enter");
        assertThat(status(page)).hasText(w("comments.said"));
        assertThat(active(page)).isFocused();
        assertThat(active(page).locator(".talk-mark")).hasAccessibleName(w("comments.openOne"));

        press(page, "Shift+Slash");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasAccessibleName(w("help.title"));
        leave(page);
    }

    @InBothLanguages
    void whatWentAndWhatCameIsSaidAndSoIsTheDecision(Look look, Browser browser) {
        var page = workbench(browser, speaking(look));
        int number = row().position() + 1;
        goTo(page, row());
        press(page, "e");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(w("edit.wording", number))))
                .isFocused();
        page.keyboard().press("Control+a");
        page.keyboard().insertText(AFTER);
        press(page, "Control+Enter");
        assertThat(status(page)).hasText(w("answer.done", number, w("state.PROPOSED")));
        assertThat(active(page)).isFocused();
        assertThat(active(page)).hasAccessibleName(Pattern.compile(quoted(w("state.PROPOSED"))));
        var said = "%s series %s %s serial %s"
                .formatted(f("said.deleted"), f("said.deleted-end"), f("said.inserted"), f("said.inserted-end"));
        assertThat(active(page)).hasAccessibleDescription(Pattern.compile(loose(said)));

        press(page, "p");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasAccessibleName(w("propagate.title"));
        leave(page);

        page.navigate("/export/" + article);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(page.getByRole(AriaRole.RADIOGROUP)).hasAccessibleName(say("export.format"));
        assertThat(page.getByText(say("export.download"))).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(say("export.standing"))))
                .isVisible();
        assertThat(page.getByLabel(say("export.move.note"))).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say("export.move.HAND_OVER"))))
                .isVisible();
    }

    @InBothLanguages
    void aFixThatWaitsIsReadWholeAndHasTheFocus(Look look, Browser browser) {
        var editor = people.of(Role.EDITOR);
        articles.perform(
                editor,
                row().unit(),
                now -> new ReviewCommand.Edit(CommandId.random(), now.unit(), now.version(), AFTER));
        var page = browser.openAs(chief, speaking(look));
        page.navigate("/approvals");
        var fix = page.locator(".approval-row").first();
        assertThat(fix).isVisible();
        assertThat(fix).isFocused();
        assertThat(fix).hasAttribute("aria-current", "true");
        var said = "%s series %s %s serial %s"
                .formatted(f("said.deleted"), f("said.deleted-end"), f("said.inserted"), f("said.inserted-end"));
        assertThat(fix).hasAccessibleName(Pattern.compile(loose(said)));
        assertThat(fix).hasAccessibleName(Pattern.compile(quoted(editor.displayName())));
        press(page, "a");
        assertThat(page.getByText(w("approvals.empty"))).isVisible();
    }

    @InBothLanguages
    void aLostConnectionAndSomebodyElseAreSaid(Look look, Browser browser) {
        var page = workbench(browser, speaking(look));
        page.context().setOffline(true);
        assertThat(whispered(page)).hasText(w("away.offline"));
        page.context().setOffline(false);
        assertThat(page.locator(".desk-late")).isHidden();

        var editor = people.of(Role.EDITOR);
        var other = browser.openAs(editor, look);
        other.navigate("/articles/" + article);
        assertThat(active(other)).isFocused();
        assertThat(page.locator("daejo-row[aria-label$='%s']".formatted(w("row.with", editor.displayName()))))
                .hasCount(1);
        other.close();

        goTo(page, row());
        press(page, "e");
        page.keyboard().press("Control+a");
        page.keyboard().insertText(AFTER);
        articles.perform(
                editor,
                row().unit(),
                now -> new ReviewCommand.Edit(
                        CommandId.random(), now.unit(), now.version(), BEFORE.replace("her", "a")));
        assertThat(page.locator(".editor-overtaken")).containsText(w("edit.overtaken"));
        press(page, "Control+Enter");
        var conflict = page.getByRole(AriaRole.DIALOG);
        assertThat(conflict).hasAccessibleName(w("conflict.title", row().position() + 1));
        assertThat(conflict).isFocused();
        assertThat(conflict.locator(".conflict-theirs"))
                .matchesAriaSnapshot("""
                - heading "%s" [level=3]
                - paragraph:
                  - deletion: /.*her.*/
                  - insertion: /.*a.*/
                """.formatted(w("conflict.theirWording", editor.displayName())));
        leave(page);
    }

    private Look speaking(Look look) {
        locale = look == Look.KOREAN ? Locale.KOREAN : Locale.ENGLISH;
        return look;
    }

    private Page workbench(Browser browser, Look look) {
        var page = browser.openAs(chief, look);
        page.navigate("/articles/" + article);
        assertThat(active(page)).isFocused();
        return page;
    }

    private ReviewRow row() {
        return articles.rows(chief, article).stream()
                .filter(row -> row.target().startsWith("Ma made "))
                .findFirst()
                .orElseThrow();
    }

    private static void goTo(Page page, ReviewRow row) {
        press(page, "Control+Home");
        for (int i = 0; i < row.position(); i++) {
            press(page, "j");
        }
        assertThat(active(page)).hasAttribute("data-number", String.valueOf(row.position() + 1));
    }

    /** Out of a dialog, and back where one was. */
    private static void leave(Page page) {
        press(page, "Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(active(page)).isFocused();
    }

    private static Locator active(Page page) {
        return page.locator("daejo-row[active][data-number]");
    }

    private static Locator status(Page page) {
        return page.locator("daejo-workbench > .desk-status[role=status]");
    }

    private static Locator whispered(Page page) {
        return page.locator("daejo-workbench > .desk-whisper[aria-live=polite]");
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    private String say(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }

    private String w(String key, Object... arguments) {
        return say("workbench." + key, arguments);
    }

    private String f(String key) {
        return say("shell.frame." + key);
    }

    private static Pattern starting(String text) {
        return Pattern.compile("^" + quoted(text));
    }

    /** As the browser's expressions have it, which know nothing of {@code \\Q}. */
    private static String quoted(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }

    /** A pattern for the words with any space between them. */
    private static String loose(String words) {
        return List.of(words.split("\\s+")).stream()
                .map(ScreenReaderE2E::quoted)
                .reduce((one, next) -> one + "\\s*" + next)
                .orElseThrow();
    }
}
