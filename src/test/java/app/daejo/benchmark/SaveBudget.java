package app.daejo.benchmark;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.review.Outcome;
import app.daejo.review.ReviewCommand;
import app.daejo.review.ReviewDesk;
import app.daejo.review.ReviewRow;
import app.daejo.review.Reviews;
import app.daejo.revision.CommandId;
import app.daejo.testing.LongArticles;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints how long the desk takes to store an edit beside the limit for it, with eight editors at once: in one article and in one each,
 * at the pace of people and as fast as they can.
 */
public final class SaveBudget {

    private static final int EDITORS = 8;
    private static final int PACED_SAVES = 30;
    private static final int FAST_SAVES = 100;

    /** Of articles that are longer one is enough. */
    private static final int LONG = 2_000;

    /** Far quicker than anybody reads: the eight together save sixteen times a second. */
    private static final int PACE_MS = 500;

    private final ConfigurableApplicationContext desk;

    private SaveBudget(ConfigurableApplicationContext desk) {
        this.desk = desk;
    }

    /** @param args the number of rows of an article; 1,000 where there is none */
    public static void main(String... args) {
        MeasuredDesk.measure(args, 1_000, (desk, rows) -> new SaveBudget(desk).run(rows));
    }

    private void run(int rows) throws Exception {
        var editor = desk.getBean(TestPeople.class).of(Role.EDITOR);
        var articles = new ArrayList<ArticleId>();
        for (int i = 0; i < (rows > LONG ? 1 : EDITORS); i++) {
            articles.add(LongArticles.take(desk.getBean(TestArticles.class), editor, rows));
        }
        System.out.printf(
                "%-46s %8s %8s %8s %10s%n", "articles of " + rows + " rows", "p50 ms", "p95 ms", "max ms", "saves/s");
        System.out.printf("%-46s %8s %8s%n", "limit", "", "20");
        var one = List.of(articles.getFirst());
        printChecks(editor, articles.getFirst());
        print("warming up", editor, articles, FAST_SAVES, 0);
        print("8 editors, an article each, people's pace", editor, articles, PACED_SAVES, PACE_MS);
        print("8 editors, one article, people's pace", editor, one, PACED_SAVES, PACE_MS);
        print("8 editors, an article each, without a pause", editor, articles, FAST_SAVES, 0);
        print("8 editors, one article, without a pause", editor, one, FAST_SAVES, 0);
    }

    /** How long the checks take to see one edit. */
    private void printChecks(Person editor, ArticleId article) {
        var testArticles = desk.getBean(TestArticles.class);
        var reviews = desk.getBean(Reviews.class);
        var times = new ArrayList<Double>();
        for (var row : testArticles.rows(editor, article).subList(1, 1 + PACED_SAVES)) {
            desk.getBean(CurrentPerson.class).actAs(editor, () -> {
                desk.getBean(ReviewDesk.class)
                        .perform(new ReviewCommand.Edit(
                                CommandId.random(), row.unit(), row.version(), row.target() + " Checked."));
                long began = System.nanoTime();
                reviews.catchUp(article);
                return times.add((System.nanoTime() - began) / 1e6);
            });
        }
        times.sort(null);
        System.out.printf(
                "%-46s %8.1f %8.1f %8.1f%n",
                "until the checks have seen it (no limit)",
                times.get(times.size() / 2),
                times.get((int) (times.size() * 0.95)),
                times.getLast());
    }

    private void print(String what, Person editor, List<ArticleId> articles, int saves, int pace) throws Exception {
        try (var pool = Executors.newFixedThreadPool(EDITORS)) {
            var work = new ArrayList<Callable<double[]>>();
            for (int i = 0; i < EDITORS; i++) {
                var rows = desk.getBean(TestArticles.class).rows(editor, articles.get(i % articles.size()));
                int mine = i;
                work.add(() -> saves(editor, rows, mine, saves, pace));
            }
            long start = System.nanoTime();
            var times = new ArrayList<Double>();
            for (var done : pool.invokeAll(work)) {
                Arrays.stream(done.get()).forEach(times::add);
            }
            times.sort(null);
            System.out.printf(
                    "%-46s %8.1f %8.1f %8.1f %10.0f%n",
                    what,
                    times.get(times.size() / 2),
                    times.get((int) (times.size() * 0.95)),
                    times.getLast(),
                    times.size() / ((System.nanoTime() - start) / 1e9));
        }
    }

    /** Milliseconds that each save took, in rows that no other editor has. */
    private double[] saves(Person editor, List<ReviewRow> rows, int mine, int saves, int pace) {
        return desk.getBean(CurrentPerson.class).actAs(editor, () -> {
            var reviewDesk = desk.getBean(ReviewDesk.class);
            var own = new ArrayList<ReviewRow>();
            for (int i = mine + EDITORS; i < rows.size(); i += EDITORS) {
                own.add(rows.get(i));
            }
            var versions = new int[own.size()];
            var times = new double[saves];
            for (int i = 0; i < saves; i++) {
                int at = i % own.size();
                var row = own.get(at);
                var text = row.target() + " Save " + i + ".";
                long began = System.nanoTime();
                var outcome = reviewDesk.perform(
                        new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version() + versions[at]++, text));
                times[i] = (System.nanoTime() - began) / 1e6;
                if (!(outcome instanceof Outcome.Done)) {
                    throw new IllegalStateException("not saved: " + outcome);
                }
                rest(pace);
            }
            return times;
        });
    }

    private static void rest(int ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
