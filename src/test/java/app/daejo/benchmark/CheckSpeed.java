package app.daejo.benchmark;

import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.Checks;
import app.daejo.quality.check.StandardChecks;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Prints how long the checks take for an article of 50 units and one of 1,000: seen for the first time, seen before, and after the edit of
 * one unit; beside the targets, and beside LanguageTool and Okapi on the same segments.
 */
public final class CheckSpeed {

    private static final int EDITS = 40;

    /** Nanoseconds after which the compiler of the JVM has mostly done its work. */
    private static final long WARM_UP = 15_000_000_000L;

    private static final int COMPARED = 300;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PracticeArticles practice;
    private final Random random = new Random(20261122);

    private CheckSpeed(PracticeArticles practice) {
        this.practice = practice;
    }

    /**
     * @param args the folder of the practice set; {@code --alone} leaves LanguageTool and Okapi out, {@code --each} prints the time of each
     *     check as well
     */
    public static void main(String... args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: CheckSpeed FOLDER [--alone] [--each]");
            System.exit(2);
        }
        var speed = new CheckSpeed(PracticeArticles.read(Path.of(args[0])));
        speed.articles(Checks.standard(), "");
        if (!List.of(args).contains("--alone")) {
            speed.articles(Checks.withLanguageTool(), " with LanguageTool");
            speed.besideOthers();
        }
        if (List.of(args).contains("--each")) {
            speed.each();
        }
    }

    private void articles(Checks checks, String how) {
        boolean languageTool = !how.isEmpty();
        System.out.printf("%n%-52s%10s%10s%n", "milliseconds of processor time" + how, "Daejo", "target");
        print("50 units, the first article of the process", time(() -> checks.run(practice.article(0, 50))), "");
        long until = System.nanoTime() + WARM_UP;
        for (int from = 50; System.nanoTime() < until; from += 50) {
            checks.run(practice.article(from, 50));
        }
        article(checks, 50, languageTool ? "< 1500" : "< 300", languageTool ? "" : "< 50");
        article(checks, 1_000, "", languageTool ? "" : "< 50");
    }

    private void article(Checks checks, int units, String target, String targetOfEdit) {
        var times = new ArrayList<Double>();
        for (int round = 0; round < 3; round++) {
            var unseen = fresh(practice.article(units * round, units), round);
            times.add(time(() -> checks.run(unseen)));
        }
        print(units + " units, never seen before", median(times), target);
        var article = practice.article(0, units);
        checks.run(article);
        print(units + " units, nothing changed", median(repeat(() -> checks.run(article))), target);
        var edits = edits(article, checks::run);
        print(units + " units, one edited: median", median(edits), targetOfEdit);
        print(
                units + " units, one edited: slowest of " + EDITS,
                edits.stream().max(Double::compare).orElse(0.0),
                "");
    }

    /** Other sentences of the same words, so that nothing is remembered of them. */
    private static Bitext fresh(Bitext article, int round) {
        return new Bitext(
                article.id(),
                article.domain(),
                article.glossary(),
                article.pairs().stream()
                        .map(pair -> new Bitext.Pair(
                                pair.id(), pair.source() + " (" + round + ")", pair.target() + " (" + round + ")"))
                        .toList());
    }

    private List<Double> edits(Bitext article, Consumer<Bitext> run) {
        var times = new ArrayList<Double>();
        var now = article;
        for (int edit = 0; edit < EDITS; edit++) {
            int row = random.nextInt(now.pairs().size());
            var changed = PracticeArticles.edited(
                    now, row, Typing.change(now.pairs().get(row).target(), random));
            times.add(time(() -> run.accept(changed)));
            now = changed;
        }
        return times;
    }

    /** The same unseen segments for all, after each has warmed up on others. */
    private void besideOthers() {
        var languageTool = new OtherChecks.LanguageTool();
        var warm = practice.article(0, COMPARED);
        var compared = practice.article(COMPARED, COMPARED);
        long until = System.nanoTime() + WARM_UP;
        while (System.nanoTime() < until) {
            languageTool.flags(warm);
            OtherChecks.okapi(warm);
        }
        double ours = time(() -> Checks.standard().run(fresh(compared, 11)));
        System.out.printf("%n%-52s%10s%10s%n", COMPARED + " segments that nobody has seen", "ms", "ratio");
        ratio("Daejo", ours, ours);
        ratio("Daejo with LanguageTool", time(() -> Checks.withLanguageTool().run(fresh(compared, 12))), ours);
        ratio("LanguageTool alone, the English only", time(() -> languageTool.flags(fresh(compared, 13))), ours);
        ratio("Okapi's QualityCheckSession", time(() -> OtherChecks.okapi(fresh(compared, 14))), ours);
    }

    private static void ratio(String who, double milliseconds, double ours) {
        System.out.printf("%-52s%10.1f%10.2f%n", who, milliseconds, milliseconds / ours);
    }

    private void each() {
        var article = practice.article(0, 1_000);
        System.out.printf("%n%-20s%14s%14s%n", "1,000 units", "unchanged", "one edited");
        for (Check check : StandardChecks.all()) {
            check.find(article);
            double warm = median(repeat(() -> check.find(article)));
            System.out.printf("%-20s%14.1f%14.1f%n", check.code(), warm, median(edits(article, check::find)));
        }
    }

    private static List<Double> repeat(Runnable work) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < 15; i++) {
            times.add(time(work));
        }
        return times;
    }

    static double time(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static void print(String what, double milliseconds, String target) {
        System.out.printf("%-52s%10.1f%10s%n", what, milliseconds, target);
    }
}
