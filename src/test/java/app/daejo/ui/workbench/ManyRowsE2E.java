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
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One fix taken to a dozen places and back, a run of rows settled at once, fixes decided together: by keyboard. */
@BrowserTest
class ManyRowsE2E {

    private static final int PLACES = 12;

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
        var korean = IntStream.rangeClosed(0, PLACES)
                .mapToObj(n -> "그는 " + (n + 1) + "일에 '비프'를 다시 보았다.")
                .collect(Collectors.joining("\n\n"));
        var english = IntStream.rangeClosed(0, PLACES)
                .mapToObj(n -> "On the " + ordinal(n + 1) + " he saw \"Beeg\" again.")
                .collect(Collectors.joining("\n\n"));
        article = articles.article(editor, "감독이 말하다\n\n" + korean + "\n", "The Director Speaks\n\n" + english + "\n");
        for (var row : rows()) {
            for (var issue : row.issues()) {
                articles.perform(
                        editor,
                        row.unit(),
                        now -> new ReviewCommand.Dismiss(
                                CommandId.random(), now.unit(), now.version(), issue.id(), "as meant"));
            }
        }
    }

    private static String ordinal(int n) {
        return n + (n == 1 ? "st" : n == 2 ? "nd" : n == 3 ? "rd" : "th");
    }

    private List<ReviewRow> rows() {
        return articles.rows(editor, article);
    }

    private long beefs() {
        return rows().stream().filter(row -> row.target().contains("Beef")).count();
    }

    private void propose(Person by, ReviewRow row) {
        articles.perform(
                by,
                new ReviewCommand.Edit(
                        CommandId.random(),
                        row.unit(),
                        row.version(),
                        row.target().replace("Beeg", "Beef")));
    }

    private Page signedIn(Browser browser, Person person, Look look, String address) {
        var page = browser.open(look);
        page.navigate("/sign-in");
        page.locator("#username").fill(person.signInName());
        page.locator("input[type=password]").fill(TestPeople.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.navigate(address);
        return page;
    }

    private Page workbench(Browser browser, Person person, int row) {
        var page = signedIn(
                browser,
                person,
                Look.KOREAN,
                "/articles/" + article + "?unit=" + rows().get(row).unit());
        assertThat(active(page)).hasAttribute("data-number", String.valueOf(row + 1));
        return page;
    }

    private static Locator active(Page page) {
        return page.locator("daejo-row[active]");
    }

    /** In all four looks of a language, without a complaint of axe. */
    private static void inspect(Page page, String name) {
        for (var look : List.of(
                Look.KOREAN,
                Look.KOREAN.dark(),
                Look.KOREAN.narrow(),
                Look.KOREAN.narrow().dark())) {
            page.setViewportSize(look.width(), look.height());
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours()));
            page.waitForTimeout(150);
            Browser.photograph(page, name + "-" + look.name());
            assertThat(Browser.complaintsOfAxe(page)).as(look.name()).isEmpty();
        }
        page.setViewportSize(Look.KOREAN.width(), Look.KOREAN.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @Test
    void oneFixGoesToTwelvePlacesAndOneUndoTakesItBack(Browser browser) {
        var page = workbench(browser, editor, 1);
        page.keyboard().press("e");
        page.locator("daejo-row textarea").fill("On the 1st he saw \"Beef\" again.");
        page.keyboard().press("Control+Enter");
        assertThat(active(page)).hasAttribute("data-state", "PROPOSED");

        page.keyboard().press("p");
        var dialog = page.locator("dialog.propagate-dialog");
        assertThat(dialog).isVisible();
        assertThat(dialog.locator("input:checked")).hasCount(PLACES);
        // What another Korean word stands for is not changed unasked.
        dialog.locator("input[lang=ko]").fill("소고기");
        page.keyboard().press("Enter");
        assertThat(dialog.locator(".place")).hasCount(PLACES);
        assertThat(dialog.locator("input:checked")).hasCount(0);
        dialog.locator("input[lang=ko]").fill("비프");
        page.keyboard().press("Enter");
        assertThat(dialog.locator("input:checked")).hasCount(PLACES);
        inspect(page, "propagation");
        page.keyboard().press("Control+Enter");
        page.waitForCondition(() -> beefs() == PLACES + 1);
        assertThat(rows().subList(1, PLACES + 2))
                .allMatch(
                        row -> row.state() == RowState.PROPOSED && row.settled().contains("Beeg"));

        page.keyboard().press("Control+z");
        page.waitForCondition(() -> beefs() == 1);
        assertThat(rows().get(1).state()).isEqualTo(RowState.PROPOSED);
        assertThat(rows().get(2).state()).isNotEqualTo(RowState.PROPOSED);
    }

    @Test
    void aRunOfRowsIsOkAtOnceAndBackAtOnce(Browser browser) {
        var page = workbench(browser, editor, 2);
        page.keyboard().press("Shift+J");
        page.keyboard().press("Shift+J");
        assertThat(page.locator("daejo-row[in-run]")).hasCount(3);
        Browser.photograph(page, "run");
        page.keyboard().press("Enter");
        page.waitForCondition(
                () -> rows().stream().filter(row -> row.state() == RowState.OK).count() == 3);

        page.keyboard().press("Control+z");
        page.waitForCondition(() -> rows().stream().noneMatch(row -> row.state() == RowState.OK));
    }

    @Test
    void theOthersOfARunAreOfferedWhereOneRowStandsInTheWay(Browser browser) {
        propose(editor, rows().get(3));
        var page = workbench(browser, editor, 2);
        page.keyboard().press("Shift+J");
        page.keyboard().press("Shift+J");
        page.keyboard().press("Shift+J");
        page.keyboard().press("Enter");
        var dialog = page.locator("dialog.run-dialog");
        assertThat(dialog).containsText("4행");
        assertThat(dialog.locator(".main-button")).isFocused();
        inspect(page, "run-rest");
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(rows()).noneMatch(row -> row.state() == RowState.OK);

        page.keyboard().press("Shift+K");
        page.keyboard().press("Shift+K");
        page.keyboard().press("Shift+K");
        page.keyboard().press("Enter");
        assertThat(dialog).isVisible();
        page.keyboard().press("Enter");
        page.waitForCondition(
                () -> rows().stream().filter(row -> row.state() == RowState.OK).count() == 3);
        assertThat(rows().get(3).state()).isEqualTo(RowState.PROPOSED);

        page.keyboard().press("Control+z");
        page.waitForCondition(() -> rows().stream().noneMatch(row -> row.state() == RowState.OK));
        assertThat(rows().get(3).state()).isEqualTo(RowState.PROPOSED);
    }

    @Test
    void aStruckRowIsNotOfferedToBeSaidOkTo(Browser browser) {
        articles.perform(
                editor,
                rows().get(2).unit(),
                now -> new ReviewCommand.Strike(CommandId.random(), now.unit(), now.version(), true));
        var page = workbench(browser, editor, 2);
        var ok = page.locator(".desk-acts [data-act='row.okAndNext']");
        assertThat(ok).isDisabled();
        page.keyboard().press("Shift+Enter");
        assertThat(page.locator(".desk-status")).containsText("먼저 되살리세요");
        page.keyboard().press("j");
        assertThat(ok).isEnabled();
        assertThat(rows().get(2).state()).isEqualTo(RowState.UNREAD);
    }

    @Test
    void theAuthorMayNotApproveButTheOthersFixesGoTogether(Browser browser) {
        propose(chief, rows().get(1));
        propose(editor, rows().get(2));
        propose(editor, rows().get(3));
        var page = signedIn(browser, chief, Look.KOREAN, "/approvals");
        assertThat(page.locator(".approval")).hasCount(2);
        assertThat(page.locator(".nav-count")).hasText("3");
        inspect(page, "approvals");

        page.keyboard().press("a");
        assertThat(page.locator(".approvals-status")).containsText("다른 사람이 승인");
        assertThat(rows().get(1).state()).isEqualTo(RowState.PROPOSED);

        page.keyboard().press("j");
        page.keyboard().press("a");
        assertThat(page.locator(".approval")).hasCount(1);
        assertThat(rows().subList(2, 4)).allMatch(row -> row.state() == RowState.APPROVED);

        page.keyboard().press("Control+z");
        assertThat(page.locator(".approval")).hasCount(2);
        assertThat(rows().subList(2, 4)).allMatch(row -> row.state() == RowState.PROPOSED);
    }

    @Test
    void whatChangedSinceIsShownAgainAndNotApproved(Browser browser) {
        propose(editor, rows().get(2));
        var page = signedIn(browser, chief, Look.KOREAN, "/approvals");
        assertThat(page.locator(".approval")).hasCount(1);
        articles.perform(
                editor,
                rows().get(2).unit(),
                now -> new ReviewCommand.Edit(
                        CommandId.random(), now.unit(), now.version(), "On the 2nd he saw \"Beef\" once more."));

        page.keyboard().press("a");

        assertThat(page.locator(".approval-changed")).isVisible();
        assertThat(page.locator(".approval")).containsText("once more");
        assertThat(rows().get(2).state()).isEqualTo(RowState.PROPOSED);
        // A key that comes on the heels of the change only has it looked at again.
        page.waitForCondition(() -> {
            page.keyboard().press("e");
            return page.locator(".approval-editor textarea").isVisible();
        });
        page.locator(".approval-editor textarea").fill("On the 2nd he watched \"Beef\" once more.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".empty")).isVisible();
        assertThat(rows().get(2).state()).isEqualTo(RowState.ACCEPTED_WITH_EDIT);
        Browser.photograph(page, "approvals-empty");
    }

    @Test
    void everyCommandIsFoundByItsNameInBothLanguagesAndByFirstConsonants(Browser browser) {
        var page = workbench(browser, editor, 2);
        for (var typed : List.of("이전 행", "previous row", "ㅇㅈㅎ")) {
            var before = Integer.parseInt(active(page).getAttribute("data-number"));
            page.keyboard().press("Control+k");
            assertThat(page.locator("dialog.palette-dialog")).isVisible();
            page.locator(".palette-dialog input").fill(typed);
            assertThat(page.locator(".palette-list li").first()).hasAttribute("data-command", "row.previous");
            if (typed.startsWith("p")) {
                inspect(page, "palette");
            }
            page.keyboard().press("Enter");
            assertThat(active(page)).hasAttribute("data-number", String.valueOf(before == 1 ? 1 : before - 1));
        }
    }

    @Test
    void aKeyCanBeChangedButNotToOneThatIsTaken(Browser browser) {
        var page = workbench(browser, editor, 2);
        page.keyboard().press("Shift+Slash");
        page.locator(".help-dialog .quiet-button").click();
        var dialog = page.locator("dialog.keys-dialog");
        assertThat(dialog).isVisible();
        dialog.locator("[data-command='row.next']").click();
        page.keyboard().press("h");
        assertThat(dialog.locator(".form-warning")).containsText("이력");
        inspect(page, "keys");
        page.keyboard().press("b");
        assertThat(dialog.locator(".form-warning")).isEmpty();
        page.keyboard().press("Escape");
        page.keyboard().press("b");
        assertThat(active(page)).hasAttribute("data-number", "4");
        page.waitForURL("**unit=" + rows().get(3).unit());

        page.reload();
        assertThat(active(page)).hasAttribute("data-number", "4");
        page.keyboard().press("j");
        page.keyboard().press("b");
        assertThat(active(page)).hasAttribute("data-number", "5");
        page.keyboard().press("Shift+Slash");
        assertThat(page.locator(".help-dialog .key-row").first()).containsText("B");

        page.locator(".help-dialog .quiet-button").click();
        dialog.locator(".keys-letters input").uncheck();
        page.keyboard().press("Escape");
        page.keyboard().press("b");
        page.keyboard().press("ArrowDown");
        assertThat(active(page)).hasAttribute("data-number", "6");
    }

    @Test
    void aRowCountsAsReadOnceItWasRestedOn(Browser browser) {
        var page = workbench(browser, editor, 2);
        assertThat(page.locator(".progress-read")).containsText("0/");
        assertThat(page.locator(".progress-read"))
                .containsText(
                        "1/",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(12_000));
    }
}
