package app.daejo.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.intake.SampleArticle;
import app.daejo.review.ReviewCommand;
import app.daejo.revision.CommandId;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.BrowserTest;
import app.daejo.testing.InBothLanguages;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.springframework.beans.factory.annotation.Autowired;

/** Every screen as a person may see it: both languages, both themes, a desk's window and a phone's. */
@BrowserTest
class ScreensE2E {

    @Autowired
    private TestPeople people;

    @Autowired
    private SampleArticle sample;

    @Autowired
    private TestArticles articles;

    @InBothLanguages
    void noScreenScrollsSidewaysAndAxeFindsNothingAnywhere(Look language, Browser browser) {
        var article = people.as(Role.CHIEF, sample::load);
        propose(article);
        var page = browser.openAs(people.of(Role.CHIEF), language);
        var softly = new SoftAssertions();
        screens(article).forEach((screen, ready) -> {
            page.navigate(screen);
            assertThat(page.locator(ready).first()).isVisible();
            for (var look : List.of(
                    language,
                    language.dark(),
                    language.narrow(),
                    language.narrow().dark())) {
                show(page, look);
                if (screen.startsWith("/articles/")) {
                    assertThat(page.locator(ready))
                            .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(0.9));
                }
                var name = ready.replaceAll("\\W+", "") + "-" + look.name();
                Browser.photograph(page, "screen-" + name);
                softly.assertThat(complaints(page, look)).as(name).isEmpty();
                softly.assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as("pixels to the side of " + name)
                        .isEqualTo(0);
                softly.assertThat(page.locator(".mark-end")
                                .evaluateAll("ends => ends.filter(end => end.getClientRects().length > 1).length"))
                        .as("issues whose number stands apart from the word in " + name)
                        .isEqualTo(0);
            }
        });
        softly.assertAll();
    }

    /** In the dark only the colours are others; the light theme has had all the rest. */
    private static List<String> complaints(Page page, Look look) {
        return look.colours() == ColorScheme.DARK
                ? Browser.complaintsOfAxeAboutColours(page)
                : Browser.complaintsOfAxe(page);
    }

    /** Where each screen is, and what is there when it is drawn. */
    private static Map<String, String> screens(ArticleId article) {
        var screens = new LinkedHashMap<String, String>();
        screens.put("/", ".articles");
        screens.put("/new", ".intake");
        screens.put("/articles/" + article, "daejo-row[active]");
        screens.put("/articles/" + article + "/alignment", ".desk-alignment daejo-row[active]");
        screens.put("/articles/" + article + "/proof?version=marked", ".proof-sheet > :first-child");
        screens.put("/export/" + article, ".export-gate");
        screens.put("/approvals", ".approval");
        screens.put("/dismissals", ".dismissals");
        return screens;
    }

    /** Two identical fixes and one of the chief's own wait for a decision. */
    private void propose(ArticleId article) {
        people.openADesk();
        var editor = people.of(Role.EDITOR);
        var rows = articles.rows(editor, article).stream()
                .filter(row -> row.target().contains("the "))
                .limit(3)
                .toList();
        for (var row : rows) {
            var by = row == rows.getLast() ? people.of(Role.CHIEF) : editor;
            articles.perform(
                    by,
                    new ReviewCommand.Edit(
                            CommandId.random(),
                            row.unit(),
                            row.version(),
                            row.target().replaceFirst("\\bthe ", "this ")));
        }
    }

    private static void show(Page page, Look look) {
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours()));
        // Two frames: the list has measured its rows again.
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }
}
