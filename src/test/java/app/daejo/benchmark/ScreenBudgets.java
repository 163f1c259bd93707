package app.daejo.benchmark;

import app.daejo.account.Role;
import app.daejo.testing.Browser;
import app.daejo.testing.Browser.Look;
import app.daejo.testing.LongArticles;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints what a person waits for in the workbench beside the limit for it, in a real browser on a real database, for articles of
 * several lengths: opening, holding the key for the next row, typing, saving, finding words, and the heap that an open screen takes.
 * Times are milliseconds.
 */
public final class ScreenBudgets {

    private static final String READY = "daejo-row[active][data-state]:not([data-state=''])";
    private static final int OPENINGS = 21;
    private static final int SAVES = 40;
    private static final int LOOK_MS = 500;
    private static final int FINDS = 21;
    private static final int FIRST_TABS = 3;
    private static final int TABS = 10;
    private static final int REST_MS = 2_000;
    private static final int WARM_UP = 100;
    private static final String HEAD = "%7s %9s %9s %10s %6s %9s %6s %6s %9s %9s %9s %9s%n";
    private static final String FIGURES = "%7d %9.2f %9.0f %10.0f %5.2fx %9d %6.1f %6.1f %9.0f %9.0f %9.0f %9.2f";

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

    /**
     * Notes the milliseconds from a typed key to the paint after it, and from the key that saves to the row that shows what was
     * saved. Both ends lie in the browser, so the driver's own way there is not counted.
     */
    private static final String STOPWATCH = """
            () => {
              if (window.daejoTimes) return;
              const times = (window.daejoTimes = { typing: [], saving: [], save: null });
              addEventListener('keydown', event => {
                const start = event.timeStamp;
                if (event.ctrlKey && event.code === 'Enter') times.save = start;
                else if (event.target.localName === 'textarea' || event.composedPath()[0].localName === 'textarea') {
                  requestAnimationFrame(() => setTimeout(() => times.typing.push(performance.now() - start)));
                }
              }, true);
              const shown = () => {
                const row = document.querySelector('daejo-row[active]');
                if (times.save === null || row?.dataset.state !== 'PROPOSED' || document.querySelector('daejo-row[pending]')) return;
                times.saving.push(performance.now() - times.save);
                times.save = null;
              };
              new MutationObserver(shown).observe(document.body, { subtree: true, attributes: true, childList: true });
            }
            """;

    /** Milliseconds from the last letter of what is looked for to the number of rows that have it, the pause before asking included. */
    private static final String FIND = """
            words => new Promise(done => {
              const field = document.querySelector('.find-bar input');
              const count = document.querySelector('.find-count');
              const start = performance.now();
              new MutationObserver((all, observer) => {
                if (count.textContent === '') return;
                observer.disconnect();
                done(performance.now() - start);
              }).observe(count, { childList: true, characterData: true, subtree: true });
              count.textContent = '';
              field.value = words;
              field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            })
            """;

    /** Asked with every frame: a driver that looks now and again would add up to the half second between its looks. */
    private static final String ARRIVED = "wanted => document.querySelector(wanted) ? performance.now() : false";

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
        MeasuredDesk.measure(desk -> new ScreenBudgets(desk).run(sizes));
    }

    private void run(List<Integer> sizes) {
        var page = browser.open(Look.KOREAN);
        signIn(page);
        // The first article also pays for what the virtual machine has still to compile.
        warmUp(page);
        System.out.printf(
                HEAD,
                "rows",
                "intake s",
                "open p50",
                "open p95",
                "bare",
                "DOM rows",
                "J p50",
                "J p95",
                "type p95",
                "save p95",
                "find p95",
                "MB a tab");
        System.out.printf(HEAD, "limit", "5 (10k)", "", "1000/1500", "", "80", "", "16", "50", "100", "300", "1.5");
        for (int size : sizes) {
            System.out.println(measure(page, size));
        }
    }

    private void warmUp(Page page) {
        var chief = desk.getBean(TestPeople.class).of(Role.CHIEF);
        var address = "/articles/" + LongArticles.take(desk.getBean(TestArticles.class), chief, WARM_UP);
        for (int i = 0; i < OPENINGS; i++) {
            open(page, address, READY);
        }
        save(page, address);
    }

    private String measure(Page page, int size) {
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
        var finds = find(page, size);
        save(page, address);
        return FIGURES.formatted(
                size,
                intake,
                median(openings),
                p95(openings),
                median(openings) / median(bare),
                rows,
                ((Number) hold.get(0)).doubleValue(),
                ((Number) hold.get(1)).doubleValue(),
                p95(noted(page, "typing")),
                p95(noted(page, "saving")),
                p95(finds),
                heapOfATab(address));
    }

    private static List<Double> noted(Page page, String what) {
        var times = (List<?>) page.evaluate("what => window.daejoTimes[what]", what);
        return times.stream()
                .map(time -> ((Number) time).doubleValue())
                .sorted()
                .toList();
    }

    private static double median(List<Double> times) {
        return times.get(times.size() / 2);
    }

    private static double p95(List<Double> times) {
        return times.get((int) Math.ceil(times.size() * 0.95) - 1);
    }

    /**
     * Milliseconds until a screen is there, as in a new tab of a browser that knows the desk's files; by the browser's own clock, which
     * began when it was asked to go there.
     */
    private static double open(Page page, String address, String ready) {
        page.navigate("about:blank");
        page.navigate(address);
        double time = ((Number) page.waitForFunction(ARRIVED, ready).jsonValue()).doubleValue();
        // Nobody leaves in the moment of arriving: the desk would still be sending to the page that goes.
        page.waitForTimeout(LOOK_MS);
        return time;
    }

    /** Looks for words of which many rows, some or one have them. */
    private static List<Double> find(Page page, int size) {
        page.keyboard().press("/");
        page.locator(".find-bar input").waitFor();
        var times = new ArrayList<Double>();
        for (int i = 0; i < FINDS; i++) {
            var words =
                    switch (i % 3) {
                        case 0 -> "puppet at theatre no. " + (i + 2);
                        case 1 -> (size - i - 1) + " people";
                        default -> "명이 " + (i + 3) + "번";
                    };
            times.add(((Number) page.evaluate(FIND, words)).doubleValue());
        }
        page.keyboard().press("Escape");
        return times.stream().sorted().toList();
    }

    /** Edits one row after the other, at a person's pace. */
    private static void save(Page page, String address) {
        page.navigate(address);
        page.locator(READY).first().waitFor();
        page.evaluate(STOPWATCH);
        for (int i = 1; i <= SAVES; i++) {
            page.keyboard().press("e");
            page.locator("daejo-row textarea").waitFor();
            page.keyboard().press("End");
            page.keyboard().type(" word", new Keyboard.TypeOptions().setDelay(30));
            page.keyboard().press("Control+Enter");
            page.waitForFunction("count => window.daejoTimes.saving.length === count", i);
            var number = page.locator(READY).first().getAttribute("data-number");
            page.keyboard().press("j");
            page.waitForFunction(
                    "number => !['', number].includes(document.querySelector('daejo-row[active]')?.dataset.number ?? '')",
                    number);
        }
    }

    /** Between two counts of tabs, so that what the first tab fills for all counts for none. */
    private double heapOfATab(String address) {
        var pages = new ArrayList<Page>();
        openTabs(pages, address, FIRST_TABS);
        long before = heap(pages.getLast());
        openTabs(pages, address, TABS);
        double each = (heap(pages.getLast()) - before) / 1e6 / TABS;
        pages.forEach(page -> page.context().close());
        return each;
    }

    private void openTabs(List<Page> pages, String address, int tabs) {
        for (int i = 0; i < tabs; i++) {
            var page = browser.open(Look.KOREAN);
            signIn(page);
            page.navigate(address);
            page.locator(READY).first().waitFor();
            pages.add(page);
        }
    }

    /** What is alive once the desk has come to rest. */
    private static long heap(Page page) {
        page.waitForTimeout(REST_MS);
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
