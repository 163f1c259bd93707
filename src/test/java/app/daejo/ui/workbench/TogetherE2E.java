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
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people change the same row: nobody's words are lost or overwritten unseen. */
@BrowserTest
class TogetherE2E {

    private static final String BEGAN = "He met with reporters in Seoul on Monday.";
    private static final String THEIRS = "He met with journalists in Seoul on Monday.";
    private static final String BOTH = "He met with journalists in Seoul on Monday evening.";

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private JdbcClient jdbc;

    private Person editor;
    private Person chief;
    private ArticleId article;
    private ReviewRow row;

    static List<Look> looks() {
        return List.of(Look.KOREAN, Look.ENGLISH.dark(), Look.KOREAN.narrow().dark(), Look.ENGLISH.narrow());
    }

    @BeforeEach
    void takeInAnArticle() {
        jdbc.sql("insert into desk (name, four_eyes) values ('문화부', true)").update();
        editor = people.of(Role.EDITOR);
        chief = people.of(Role.CHIEF);
        article = articles.article(
                editor,
                "감독이 말하다\n\n그는 월요일 서울에서 취재진과 만났다.\n\n다음 날 부산으로 갔다.\n",
                "The Director Speaks\n\n" + BEGAN + "\n\nHe went to Busan the next day.\n");
        row = articles.row(editor, article, "Seoul");
    }

    private Page open(Browser browser, Person person, Look look) {
        var page = browser.openAs(person, look);
        page.navigate("/articles/" + article + "?unit=" + row.unit());
        assertThat(active(page)).isFocused();
        assertThat(active(page)).containsText("Seoul");
        return page;
    }

    private static Locator active(Page page) {
        return page.locator("daejo-row[active][data-number]");
    }

    private static Locator editing(Page page) {
        return page.locator(".editor textarea");
    }

    /** Writes "evening" at the end; somebody else has another word meanwhile. */
    private Page inConflict(Browser browser, Look look) {
        var page = open(browser, editor, look);
        page.keyboard().press("e");
        assertThat(editing(page)).isFocused();
        page.keyboard().press("Backspace");
        page.keyboard().type(" evening.");
        edit(chief, THEIRS);
        assertThat(page.locator(".editor-overtaken")).containsText("journalists");
        assertThat(editing(page)).hasValue("He met with reporters in Seoul on Monday evening.");
        assertThat(editing(page)).isFocused();
        page.keyboard().press("Control+Enter");
        assertThat(dialog(page)).isVisible();
        return page;
    }

    private void edit(Person by, String wording) {
        articles.perform(
                by, row.unit(), now -> new ReviewCommand.Edit(CommandId.random(), now.unit(), now.version(), wording));
    }

    private static Locator dialog(Page page) {
        return page.locator(".conflict-dialog");
    }

    private String stands() {
        return articles.row(editor, row.unit()).target();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aConflictShowsMineTheirsAndTheBaseAndKeepsTheTyping(Look look, Browser browser) {
        var page = inConflict(browser, look);
        assertThat(dialog(page)).containsText("test-chief");
        assertThat(page.locator(".conflict-base p")).hasText(BEGAN);
        assertThat(page.locator(".conflict-theirs ins")).hasText("journalists");
        assertThat(page.locator(".conflict-mine ins")).hasText(" evening");
        assertThat(page.locator(".conflict-merged textarea")).hasValue(BOTH);
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        Browser.photograph(page, "conflict-" + look.name());
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);

        page.keyboard().press("Escape");
        assertThat(dialog(page)).hasCount(0);
        assertThat(stands()).isEqualTo(THEIRS);
        page.keyboard().press("e");
        assertThat(editing(page)).hasValue("He met with reporters in Seoul on Monday evening.");
    }

    @Test
    void theMergedTextIsSavedOnTopOfTheirs(Browser browser) {
        var page = inConflict(browser, Look.ENGLISH);
        page.keyboard().press("3");
        assertThat(page.locator(".conflict-merged textarea")).isFocused();
        page.keyboard().press("Control+End");
        page.keyboard().type(" So be it.");
        // Esc loses nothing of that either.
        page.keyboard().press("Escape");
        page.keyboard().press("e");
        assertThat(editing(page)).hasValue(BOTH + " So be it.");
        page.keyboard().press("Control+Enter");
        assertThat(active(page)).containsText("So be it");
        page.waitForCondition(() -> stands().equals(BOTH + " So be it."));
        assertThat(jdbc.sql("select count(*) from revision where unit_id = :unit")
                        .param("unit", row.unit().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void mineOrTheirsIsOneKey(Browser browser) {
        var page = inConflict(browser, Look.ENGLISH);
        page.keyboard().press("1");
        assertThat(dialog(page)).hasCount(0);
        assertThat(stands()).isEqualTo(THEIRS);
        page.keyboard().press("e");
        assertThat(editing(page)).hasValue(THEIRS);
        page.keyboard().press("End");
        page.keyboard().type(" Mine.");
        edit(chief, BEGAN);
        assertThat(page.locator(".editor-overtaken")).isVisible();
        page.keyboard().press("Control+Enter");
        assertThat(dialog(page)).isVisible();
        page.keyboard().press("2");
        page.waitForCondition(() -> stands().equals(THEIRS + " Mine."));
    }

    @Test
    void anApprovalIsRefusedToTheAuthorAndSeenByThemWhenAnotherGivesIt(Browser browser) {
        var author = open(browser, chief, Look.ENGLISH);
        author.keyboard().press("e");
        author.keyboard().type(" So be it.");
        author.keyboard().press("Control+Enter");
        assertThat(active(author)).hasAttribute("data-state", "PROPOSED");
        assertThat(active(author)).not().hasAttribute("pending", Pattern.compile(".*"));
        author.keyboard().press("a");
        assertThat(author.locator(".desk-status").first()).containsText("your own");
        assertThat(articles.row(editor, row.unit()).state()).isEqualTo(RowState.PROPOSED);

        var second = people.named("second-chief", Role.CHIEF);
        var other = open(browser, second, Look.ENGLISH);
        other.keyboard().press("a");
        assertThat(active(other)).hasAttribute("data-state", "APPROVED");
        assertThat(active(author)).hasAttribute("data-state", "APPROVED");
    }

    @Test
    void aKeyMeantForTheWordingBeforeDecidesNothing(Browser browser) {
        edit(editor, BOTH);
        var page = open(browser, chief, Look.ENGLISH);
        edit(editor, THEIRS);
        assertThat(active(page)).containsText("journalists");
        // A key in the very moment after, however slow the machine is.
        page.evaluate("""
                () => {
                  const row = document.querySelector('daejo-row[active]');
                  row.overtaken();
                  row.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyA', key: 'a', bubbles: true, cancelable: true }));
                }""");
        assertThat(page.locator(".desk-status").first()).containsText("Look again");
        assertThat(articles.row(editor, row.unit()).state()).isEqualTo(RowState.PROPOSED);
        page.waitForCondition(
                () -> Boolean.FALSE.equals(page.evaluate("document.querySelector('daejo-row[active]').justChanged")));
        page.keyboard().press("a");
        assertThat(active(page)).hasAttribute("data-state", "APPROVED");
    }

    @Test
    void changesAreBroughtTogetherOnlyWhereTheyDoNotTouch(Browser browser) {
        var page = browser.openAs(editor, Look.ENGLISH);
        page.navigate("/");
        var merged = (List<?>) page.evaluate("""
                async () => {
                  const { merge } = await import('/components/merge.js');
                  return [
                    merge('one two three four', 'ONE two three four', 'one two three FOUR'),
                    merge('one two three four', 'one three four', 'one two three four five'),
                    merge('one two three', 'one 2 three', 'one zwei three'),
                    merge('one two three', 'one 2 three', 'one 2 three'),
                    merge('one two three', 'one 2 three four', 'zero one 2 three'),
                    merge('one two', 'one more two', 'one other two'),
                    merge('', 'mine', 'theirs'),
                  ];
                }""");
        assertThat(merged.stream().map(String::valueOf))
                .containsExactly(
                        "ONE two three FOUR",
                        "one three four five",
                        "null",
                        "one 2 three",
                        "zero one 2 three four",
                        "null",
                        "null");
    }
}
