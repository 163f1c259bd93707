package app.daejo.testing;

import app.daejo.account.Person;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser on the desk under test; a test of {@link BrowserTest} takes it as a parameter. */
public final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final String address;
    private final List<BrowserContext> opened = new ArrayList<>();

    /** For measurements, which no JUnit extension hands a browser to. */
    public static Browser on(int port) {
        return new Browser(port);
    }

    Browser(int port) {
        address = "http://127.0.0.1:" + port;
    }

    /**
     * How a person looks at the desk.
     *
     * @param language the browser's: {@code ko-KR} or {@code en-GB}
     * @param width of the window in CSS pixels
     */
    public record Look(String language, int width, int height, ColorScheme colours) {

        public static final Look KOREAN = new Look("ko-KR", 1440, 900, ColorScheme.LIGHT);
        public static final Look ENGLISH = new Look("en-GB", 1440, 900, ColorScheme.LIGHT);

        /** Both languages of the desk. */
        public static final List<Look> LANGUAGES = List.of(KOREAN, ENGLISH);

        public Look dark() {
            return new Look(language, width, height, ColorScheme.DARK);
        }

        /** A phone's 390 pixels. */
        public Look narrow() {
            return new Look(language, 390, 844, colours);
        }

        /** Such as {@code ko-1440-light}. */
        public String name() {
            return language.substring(0, 2) + "-" + width + "-" + colours.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A page of a browser that has never been here. */
    public Page open(Look look) {
        var context = Holder.BROWSER.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(look.language())
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.colours())
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        opened.add(context);
        return context.newPage();
    }

    /** A page of a browser that has never been here, blank yet, signed in as a person of {@link TestPeople}. */
    public Page openAs(Person person, Look look) {
        return signIn(open(look), person, false);
    }

    /** As {@link #openAs}, and the browser stays signed in over restarts of the desk and on its other nodes. */
    public Page openToStayAs(Person person, Look look) {
        return signIn(open(look), person, true);
    }

    /** Sends the form of the sign-in without showing it, which would take a second of each test; {@code SetUpE2E} fills it in. */
    private static Page signIn(Page page, Person person, boolean stay) {
        var form = FormData.create().set("username", person.signInName()).set("password", TestPeople.PASSWORD);
        if (stay) {
            form.set("stay", "on");
        }
        var answer = page.context()
                .request()
                .post("/sign-in", RequestOptions.create().setForm(form).setMaxRedirects(0));
        var leadsTo = String.valueOf(answer.headers().get("location"));
        if (answer.status() != 302 || leadsTo.contains("sign-in")) {
            throw new IllegalStateException(
                    person.signInName() + " was not let in: " + answer.status() + ", to " + leadsTo);
        }
        return page;
    }

    /** Keeps a picture of the page in {@code target/screenshots}. */
    public static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** What axe finds wrong with the page as it stands, one line a rule; empty if nothing. */
    public static List<String> complaintsOfAxe(Page page) {
        return complaints(axe(page));
    }

    /** As {@link #complaintsOfAxe}, but only of colours: all that a change of the theme can bring. */
    public static List<String> complaintsOfAxeAboutColours(Page page) {
        return complaints(axe(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    private static AxeBuilder axe(Page page) {
        // Vaadin's own notice of a lost connection: a status that stands outside the landmarks, empty until then.
        return new AxeBuilder(page).exclude("vaadin-connection-indicator");
    }

    private static List<String> complaints(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList())
                .toList();
    }

    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
    }

    /** One browser a test run; it ends with the run. */
    private static final class Holder {
        /**
         * The last list of features that Chromium is given is the one that counts: here are those that Playwright would have it do
         * without, and the address bar's suggestions, two more pages that each window loads though nobody sees it.
         */
        private static final List<String> WITHOUT = List.of(
                "AvoidUnnecessaryBeforeUnloadCheckSync",
                "DestroyProfileOnBrowserClose",
                "HttpsUpgrades",
                "MediaRouter",
                "OptimizationHints",
                "PaintHolding",
                "ThirdPartyStoragePartitioning",
                "Translate",
                "WebUIOmniboxPopup",
                "WebUIOmniboxAimPopup",
                "WebUIOmniboxFullPopup");

        static final com.microsoft.playwright.Browser BROWSER = launch();

        private static com.microsoft.playwright.Browser launch() {
            var program = Chromium.find().orElseThrow();
            var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            return Playwright.create(options)
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--disable-features=" + String.join(",", WITHOUT))));
        }
    }
}
