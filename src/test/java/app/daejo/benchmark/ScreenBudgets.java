package app.daejo.benchmark;

import app.daejo.DaejoApplication;
import app.daejo.account.Role;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.LongArticles;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestDatabase;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Page;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints what a person waits for in the workbench beside the limit for it, in a real browser on a real database, for articles of
 * several lengths: opening, holding the key for the next row, saving, and the heap that an open screen takes.
 */
public final class ScreenBudgets {

    private static final String READY = "daejo-row[active][data-state]:not([data-state=''])";
    private static final int OPENINGS = 9;
    private static final int SAVES = 40;
    private static final int TABS = 10;

    /** Keys pressed as fast as the browser takes them, each drawn; milliseconds of work a key, and of the slowest twentieth. */
    private static final String HOLD = """
            async presses => {
              const times = [];
              for (let i = 0; i < presses; i++) {
                const target = document.activeElement ?? document.body;
                const before = performance.now();
                target.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', key: 'j', bubbles: true, cancelable: true, repeat: i > 0 }));
                document.querySelector('daejo-row[active]')?.getBoundingClientRect();
                times.push(performance.now() - before);
                await new Promise(requestAnimationFrame);
              }
              times.sort((a, b) => a - b);
              return [times[times.length >> 1], times[Math.floor(times.length * 0.95)]];
            }
            """;

    private final ConfigurableApplicationContext desk;
    private final Browser browser;

    private ScreenBudgets(ConfigurableApplicationContext desk) {
        this.desk = desk;
        this.browser = Browser.on(desk.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** @param args numbers of rows; 100, 1,000 and 10,000 where there are none */
    public static void main(String... args) {
        var sizes = args.length == 0
                ? List.of(100, 1_000, 10_000)
                : Arrays.stream(args).map(Integer::valueOf).toList();
        var settings = TestDatabase.instance().settings().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        var arguments = java.util.stream.Stream.concat(
                        settings, java.util.stream.Stream.of("--server.port=0", "--logging.level.root=error"))
                .toArray(String[]::new);
        int status = 1;
        try (var desk = new SpringApplicationBuilder(DaejoApplication.class).run(arguments)) {
            TestDatabase.instance().clean();
            new ScreenBudgets(desk).run(sizes);
            status = 0;
        } catch (RuntimeException e) {
            e.printStackTrace();
        }
        // Threads of the embedded server would keep the process alive.
        System.exit(status);
    }

    private void run(List<Integer> sizes) {
        var page = browser.open(Look.KOREAN);
        signIn(page);
        System.out.printf(
                "%7s %10s %12s %12s %10s %9s %14s %12s %10s%n",
                "rows",
                "intake s",
                "open ms p50",
                "worst ms",
                "bare page",
                "DOM rows",
                "J ms p50/p95",
                "save ms p95",
                "MB a tab");
        System.out.printf(
                "%7s %10s %12s %12s %10s %9s %14s %12s %10s%n",
                "limit", "5 (10k)", "", "1000/1500", "", "80", "16", "100", "1.5");
        for (int size : sizes) {
            measure(page, size);
        }
    }

    private void measure(Page page, int size) {
        var chief = desk.getBean(TestPeople.class).of(Role.CHIEF);
        long start = System.nanoTime();
        var article = LongArticles.take(desk.getBean(TestArticles.class), chief, size);
        double intake = seconds(start);
        var address = "/articles/" + article;
        var openings = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        for (int i = 0; i < OPENINGS; i++) {
            openings.add(open(page, address, READY));
            bare.add(open(page, "/mentions", "main h1"));
        }
        openings.sort(null);
        bare.sort(null);
        open(page, address, READY);
        int rows = page.locator("daejo-row").count();
        var hold = (List<?>) page.evaluate(HOLD, Math.min(size - 1, 1_000));
        var saves = saves(page, address);
        System.out.printf(
                "%7d %10.2f %12.0f %12.0f %9.2fx %9d %8.1f/%5.1f %12.0f %10.2f%n",
                size,
                intake,
                openings.get(OPENINGS / 2),
                openings.getLast(),
                openings.get(OPENINGS / 2) / bare.get(OPENINGS / 2),
                rows,
                ((Number) hold.get(0)).doubleValue(),
                ((Number) hold.get(1)).doubleValue(),
                saves.get((int) (SAVES * 0.95)),
                heapOfATab(address));
    }

    /** Milliseconds until a screen is there, as in a new tab of a browser that knows the desk's files. */
    private static double open(Page page, String address, String ready) {
        page.navigate("about:blank");
        long start = System.nanoTime();
        page.navigate(address);
        page.locator(ready).first().waitFor();
        return seconds(start) * 1000;
    }

    /** From the key that saves an edit to the answer of the desk. */
    private static List<Double> saves(Page page, String address) {
        page.navigate(address);
        page.locator(READY).first().waitFor();
        var times = new ArrayList<Double>();
        for (int i = 0; i < SAVES; i++) {
            page.keyboard().press("e");
            page.locator("daejo-row textarea").waitFor();
            page.keyboard().press("End");
            page.keyboard().type(" x");
            long start = System.nanoTime();
            page.keyboard().press("Control+Enter");
            page.waitForFunction("!document.querySelector('daejo-row[pending]')"
                    + " && document.querySelector('daejo-row[active]')?.dataset.state === 'PROPOSED'");
            times.add(seconds(start) * 1000);
            var number = page.locator(READY).first().getAttribute("data-number");
            page.keyboard().press("j");
            page.waitForFunction(
                    "number => !['', number].includes(document.querySelector('daejo-row[active]')?.dataset.number ?? '')",
                    number);
        }
        times.sort(null);
        return times;
    }

    private double heapOfATab(String address) {
        long before = heap();
        var pages = new ArrayList<Page>();
        for (int i = 0; i < TABS; i++) {
            var page = browser.open(Look.KOREAN);
            signIn(page);
            page.navigate(address);
            page.locator(READY).first().waitFor();
            pages.add(page);
        }
        double each = (heap() - before) / 1e6 / TABS;
        pages.forEach(page -> page.context().close());
        return each;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void signIn(Page page) {
        var chief = desk.getBean(TestPeople.class).of(Role.CHIEF);
        page.navigate("/sign-in");
        page.locator("#username").fill(chief.signInName());
        page.locator("input[type=password]").fill(TestPeople.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
