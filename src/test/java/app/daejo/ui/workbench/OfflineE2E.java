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
import app.daejo.testing.TestDatabase;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A browser without a network goes on: what is decided and typed waits in it, and goes out once, in order, to the rows it was meant for. */
@BrowserTest
class OfflineE2E {

    private static final LocatorAssertions.IsHiddenOptions IN_TIME =
            new LocatorAssertions.IsHiddenOptions().setTimeout(15_000);

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
        article = articles.article(
                editor,
                "감독이 말하다\n\n그는 서울에 왔다.\n\n그는 부산에 갔다.\n\n그는 대구를 보았다.\n\n그는 광주에 머물렀다.\n",
                "The Director Speaks\n\nHe came to Seoul.\n\nHe went to Busan.\n\nHe saw Daegu.\n\nHe stayed in Gwangju.\n");
    }

    private ReviewRow row(String words) {
        return articles.row(editor, article, words);
    }

    private Page open(Browser browser, Look look) {
        var page = browser.openAs(editor, look);
        page.navigate("/articles/" + article + "?unit=" + row("Seoul").unit());
        assertThat(active(page)).isFocused();
        assertThat(active(page)).containsText("Seoul");
        // As if a person had looked at the rows: they are all there.
        assertThat(page.locator("daejo-row[data-number='5']")).containsText("Gwangju");
        return page;
    }

    private static Locator active(Page page) {
        return page.locator("daejo-row[active][data-number]");
    }

    private static Locator editing(Page page) {
        return page.locator(".editor textarea");
    }

    private void editByAnother(String words, String wording) {
        var unit = row(words).unit();
        articles.perform(
                people.of(Role.CHIEF),
                unit,
                now -> new ReviewCommand.Edit(CommandId.random(), unit, now.version(), wording));
    }

    /** Two commands about one row, one each about two others, of which one has changed meanwhile. */
    private void decideOffline(Page page) {
        page.context().setOffline(true);
        page.keyboard().press("Shift+Enter");
        page.keyboard().press("e");
        assertThat(editing(page)).isFocused();
        page.keyboard().type(" At last.");
        page.keyboard().press("Control+Enter");
        editByAnother("Busan", "He left for Busan.");
        page.keyboard().press("j");
        assertThat(active(page)).containsText("Busan");
        page.keyboard().press("Enter");
        assertThat(active(page)).containsText("Daegu");
        page.keyboard().press("Enter");
        assertThat(active(page)).containsText("Gwangju");
        page.keyboard().press("e");
        assertThat(editing(page)).isFocused();
        page.keyboard().type(" For a");
    }

    private void assertThatAllIsDoneOnce(Page page) {
        // The second decision about a row goes out when the first is answered, which may be after the other rows'.
        page.waitForCondition(() -> row("Seoul").target().endsWith("At last."));
        assertThat(row("Seoul").target()).isEqualTo("He came to Seoul. At last.");
        assertThat(row("Seoul").state()).isEqualTo(RowState.PROPOSED);
        assertThat(row("Daegu").state()).isEqualTo(RowState.OK);
        assertThat(row("Busan").target()).isEqualTo("He left for Busan.");
        assertThat(row("Busan").state()).isEqualTo(RowState.PROPOSED);
        assertThat(jdbc.sql("select count(*) from command where performed_by = :me")
                        .param("me", editor.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from revision where text like '%At last.'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aMinuteWithoutANetworkLosesNothing(Browser browser) {
        var page = open(browser, Look.ENGLISH);
        decideOffline(page);
        var banner = page.locator(".desk-late");
        assertThat(banner).containsText("offline");
        assertThat(banner).containsText("4 changes are waiting");
        assertThat(banner).containsText("Rows 2, 3, 4.");
        assertThat(page.locator("vaadin-connection-indicator .v-status-message"))
                .isHidden();
        Browser.photograph(page, "offline-" + Look.ENGLISH.name());
        for (int i = 0; i < 6; i++) {
            page.waitForTimeout(9_500);
            page.keyboard().type(" w" + i);
        }
        assertThat(banner).containsText("4 changes are waiting");

        page.context().setOffline(false);
        assertThat(banner).isHidden(IN_TIME);
        assertThat(page.locator(".desk-refused")).containsText("Row 3 was changed meanwhile by test-chief");
        Browser.photograph(page, "offline-refused-" + Look.ENGLISH.name());
        assertThat(Browser.complaintsOfAxe(page)).isEmpty();
        assertThatAllIsDoneOnce(page);
        assertThat(editing(page)).isFocused();
        assertThat(editing(page)).hasValue("He stayed in Gwangju. For a w0 w1 w2 w3 w4 w5");
        page.waitForCondition(() -> jdbc.sql("select count(*) from draft where text like '%w5'")
                        .query(Integer.class)
                        .single()
                == 1);
        page.keyboard().press("Control+Enter");
        assertThat(active(page)).hasAttribute("data-state", "PROPOSED");
        assertThat(row("Gwangju").target()).isEqualTo("He stayed in Gwangju. For a w0 w1 w2 w3 w4 w5");
    }

    @Test
    void aPageThatIsClosedBeforeTheNetworkIsBackLosesNothingEither(Browser browser) {
        var page = open(browser, Look.KOREAN.narrow().dark());
        decideOffline(page);
        assertThat(page.locator(".desk-late")).containsText("4건");
        Browser.photograph(page, "offline-" + Look.KOREAN.narrow().dark().name());
        // Whatever the page itself would have sent is gone with it.
        var context = page.context();
        page.close();
        context.setOffline(false);
        page = context.newPage();
        page.navigate("/articles/" + article + "?unit=" + row("Gwangju").unit());
        assertThat(active(page)).isFocused();
        page.keyboard().press("e");
        assertThat(editing(page)).hasValue(Pattern.compile("Gwangju\\. For a$"));
        assertThat(page.locator(".desk-refused")).containsText("3행");
        page.waitForCondition(() -> row("Daegu").state() == RowState.OK);
        assertThat(page.locator(".desk-late")).isHidden(IN_TIME);
        assertThatAllIsDoneOnce(page);
        assertThat(page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('daejo.outbox')).length"))
                .isEqualTo(0);
    }

    @Test
    void whatTheDatabaseFailedToDoIsDoneOnceItCan(Browser browser) throws SQLException {
        var page = open(browser, Look.ENGLISH);
        String decided;
        try (var superuser = TestDatabase.instance().superuser().getConnection();
                var watcher = TestDatabase.instance().superuser().getConnection();
                var lock = superuser.createStatement();
                var killer = watcher.createStatement()) {
            superuser.setAutoCommit(false);
            lock.execute("lock table command in access exclusive mode");
            page.keyboard().press("Shift+Enter");
            // The command hangs at the lock, and then its connection dies under it.
            page.waitForCondition(() -> killed(killer, "like '% command%'"));
            assertThat(page.locator(".desk-status").first()).containsText("could not be saved just now");
            assertThat(page.locator(".desk-late")).containsText("1 change is waiting");
            decided = active(page).getAttribute("data-number");
            // What stands beside the next row cannot be read either.
            lock.execute("lock table issue in access exclusive mode");
            page.keyboard().press("j");
            page.waitForCondition(() -> killed(killer, "not like '% command%'"));
            superuser.commit();
        }
        assertThat(page.locator("daejo-row[data-number='%s']".formatted(decided)))
                .hasAttribute("data-state", "OK");
        assertThat(page.locator(".desk-late")).isHidden(IN_TIME);
        assertThat(page.locator(".desk-panel h2").first()).hasText("Row " + (Integer.parseInt(decided) + 1));
        assertThat(jdbc.sql("select count(*) from command").query(Integer.class).single())
                .isEqualTo(1);
    }

    /** Ends every connection that hangs at a lock; whether what one of them asked for was of this kind. */
    private static boolean killed(Statement killer, String which) {
        try (var rows = killer.executeQuery("""
                select coalesce(bool_or(killed and query %s), false) from (
                    select query, pg_terminate_backend(pid) killed from pg_stat_activity
                    where usename = 'daejo_app' and wait_event_type = 'Lock') hanging
                """.formatted(which))) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
