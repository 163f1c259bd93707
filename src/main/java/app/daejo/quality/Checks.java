package app.daejo.quality;

import app.daejo.quality.check.StandardChecks;
import app.daejo.quality.reading.EnglishVariant;
import app.daejo.quality.reading.Proofreader;
import app.daejo.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs checks over an article and puts what they find in order; no check can spoil the run of the others. */
public final class Checks {

    /** Code of the finding that stands for a check that threw. */
    public static final String FAILED = "check.failed";

    /** Code of what LanguageTool minds. */
    public static final String LANGUAGE_TOOL = "languagetool";

    private final List<Check> checks;

    public Checks(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** All checks of the desk, from the one hand-written list. */
    public static Checks standard() {
        return new Checks(StandardChecks.all());
    }

    /** All checks and what LanguageTool minds; the first run takes some seconds. */
    public static Checks withLanguageTool() {
        return new Checks(StandardChecks.withLanguageTool());
    }

    /** Gets LanguageTool ready; takes some seconds the first time. */
    public static void prepareLanguageTool() {
        Proofreader.prepare();
    }

    /** Whether LanguageTool has read every row, and still knows what it said. */
    public static boolean languageToolHasRead(Bitext bitext) {
        var targets = targets(bitext);
        return languageToolCanRead(bitext) && Proofreader.hasRead(EnglishVariant.of(targets), targets);
    }

    /** Whether an article is short enough for all that LanguageTool says of it to be kept. */
    public static boolean languageToolCanRead(Bitext bitext) {
        return bitext.pairs().size() <= Proofreader.MOST_SEGMENTS;
    }

    /**
     * Has LanguageTool read every row that it has not read yet, at some 20 ms each.
     *
     * @param afterEach told after each row how long it took
     */
    public static void letLanguageToolRead(Bitext bitext, Consumer<Duration> afterEach) {
        var targets = targets(bitext);
        var variant = EnglishVariant.of(targets);
        for (var target : targets) {
            long began = System.nanoTime();
            Proofreader.remarks(variant, target);
            afterEach.accept(Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private static List<String> targets(Bitext bitext) {
        return bitext.pairs().stream().map(Bitext.Pair::target).toList();
    }

    List<Check> all() {
        return checks;
    }

    public List<String> codes() {
        return checks.stream().map(Check::code).toList();
    }

    /**
     * Runs every check.
     *
     * @return findings in reading order, at one place the surer first; of several that say the same of the same characters one is kept;
     *     a check that threw is there as {@link #FAILED}
     */
    public List<Finding> run(Bitext bitext) {
        return inOrder(checks.stream().map(check -> runOne(check, bitext)));
    }

    /** As {@link #run}, on every processor that is free: for a first look that somebody waits for. */
    public List<Finding> runAtOnce(Bitext bitext) {
        return inOrder(checks.parallelStream().map(check -> runOne(check, bitext)));
    }

    private static List<Finding> inOrder(Stream<List<Finding>> found) {
        var all = new ArrayList<>(found.flatMap(List::stream).toList());
        var kept = Overlaps.resolve(all);
        kept.sort(READING_ORDER);
        return List.copyOf(kept);
    }

    private static List<Finding> runOne(Check check, Bitext bitext) {
        try {
            return check.find(bitext);
        } catch (RuntimeException | StackOverflowError e) {
            var reason = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
            return List.of(new Finding(
                    FAILED,
                    Tier.A,
                    ErrorType.NON_TRANSLATION,
                    Severity.NEUTRAL,
                    0,
                    null,
                    Message.of("check.failed", check.code(), reason),
                    Evidence.NONE,
                    null));
        }
    }

    /** By row and place; whole-row findings first; at one place the surer first. */
    public static final Comparator<Finding> READING_ORDER = Comparator.comparingInt(Finding::pair)
            .thenComparingInt(
                    finding -> finding.span() == null ? -1 : finding.span().start())
            .thenComparing(Finding::tier)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.message().toString());

    /** What an editor should look at first: the surest and most harmful, then reading order. */
    public static final Comparator<Finding> MOST_USEFUL_FIRST =
            Comparator.comparingInt(Usefulness::rank).thenComparing(READING_ORDER);
}
