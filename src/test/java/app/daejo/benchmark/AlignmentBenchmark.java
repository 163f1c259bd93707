package app.daejo.benchmark;

import app.daejo.benchmark.PracticeCase.Pairing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Runs Daejo's aligner and its peers over a practice folder and prints how right each is, and how fast, in one table.
 *
 * <p>Everybody aligns the same case in turn, so that whatever else the machine does slows all of them. Times are of the clock,
 * after a few seconds of warming up each.
 */
public final class AlignmentBenchmark {

    private static final double WARM_UP_SECONDS = 3;
    private static final String ALL = "all";

    /** What one contestant did in one class of cases. */
    private static final class Row {
        private final Accuracy accuracy = new Accuracy();
        private double seconds;
        private double passages;

        private double secondsPerThousand() {
            return seconds / passages * 1000;
        }
    }

    private final List<Contestant> contestants;
    private final boolean everyCase;
    private final Map<String, Map<String, Row>> table = new TreeMap<>();
    private final Map<String, Integer> leftOut = new HashMap<>();

    private AlignmentBenchmark(List<Contestant> contestants, boolean everyCase) {
        this.contestants = contestants;
        this.everyCase = everyCase;
    }

    public static void main(String... args) throws IOException {
        var words = new ArrayList<>(List.of(args));
        boolean everyCase = words.remove("--cases");
        boolean alone = words.remove("--alone");
        var dictionary = dictionary(words);
        if (words.size() != 1) {
            System.err.println(
                    "usage: AlignmentBenchmark [--cases] [--alone] [--dictionary HUNALIGN-DICTIONARY] FOLDER");
            System.exit(2);
        }
        var contestants = new ArrayList<Contestant>(List.of(new DaejoContestant()));
        if (!alone) {
            contestants.addAll(MalignaContestant.all());
            HunalignContestant.find(dictionary)
                    .ifPresentOrElse(
                            contestants::add,
                            () -> System.out.println("hunalign is not on the PATH: no figures for it in this run"));
        }
        new AlignmentBenchmark(contestants, everyCase).run(PracticeCase.all(Path.of(words.getFirst())));
    }

    private static @Nullable Path dictionary(List<String> words) {
        int at = words.indexOf("--dictionary");
        if (at < 0 || at + 1 == words.size()) {
            return null;
        }
        words.remove(at);
        return Path.of(words.remove(at));
    }

    private void run(List<PracticeCase> cases) throws IOException {
        for (var contestant : contestants) {
            warmUp(contestant, cases);
        }
        for (var each : cases) {
            for (var contestant : contestants) {
                if (Math.max(each.source().size(), each.target().size()) > contestant.longest()) {
                    leftOut.merge(contestant.name(), 1, Integer::sum);
                } else {
                    take(contestant, each);
                }
            }
        }
        print();
    }

    private static void warmUp(Contestant contestant, List<PracticeCase> cases) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; seconds(start) < WARM_UP_SECONDS; i++) {
            var each = cases.get(i % cases.size());
            if (Math.max(each.source().size(), each.target().size()) <= contestant.longest()) {
                contestant.align(each);
            }
        }
    }

    private void take(Contestant contestant, PracticeCase practice) throws IOException {
        long start = System.nanoTime();
        var pairings = contestant.align(practice);
        double seconds = seconds(start);
        var keys = new ArrayList<>(List.of(practice.kind(), ALL));
        if (contestant instanceof DaejoContestant) {
            keys.add(practice.kind() + "/" + practice.level());
        }
        for (var key : keys) {
            var row =
                    table.computeIfAbsent(key, k -> new HashMap<>()).computeIfAbsent(contestant.name(), k -> new Row());
            row.accuracy.add(practice.gold(), pairings);
            row.seconds += seconds;
            row.passages += (practice.source().size() + practice.target().size()) / 2.0;
        }
        if (everyCase && contestant instanceof DaejoContestant) {
            printCase(practice, pairings);
        }
    }

    private static void printCase(PracticeCase practice, List<Pairing> pairings) {
        var one = new Accuracy();
        one.add(practice.gold(), pairings);
        System.out.printf("%-24s %.3f%n", practice.name(), one.strict());
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private void print() {
        System.out.printf(
                "%-18s %-12s %7s %7s %7s %12s %12s%n",
                "class", "aligner", "strict", "lax", "alone", "s per 1,000", "our time is");
        table.forEach((key, rows) -> {
            for (var contestant : contestants) {
                var row = rows.get(contestant.name());
                if (row == null) {
                    continue;
                }
                var ours = rows.get(contestants.getFirst().name());
                var ratio = row == ours || ours == null
                        ? ""
                        : "%.2f x".formatted(ours.secondsPerThousand() / row.secondsPerThousand());
                System.out.printf(
                        "%-18s %-12s %7.3f %7.3f %7.3f %12.3f %12s%n",
                        key,
                        contestant.name(),
                        row.accuracy.strict(),
                        row.accuracy.lax(),
                        row.accuracy.aloneRecall(),
                        row.secondsPerThousand(),
                        ratio);
            }
        });
        System.out.println("alone: recall of passages without a counterpart; s per 1,000 passages of one side, warm");
        contestants.stream()
                .filter(each -> leftOut.containsKey(each.name()))
                .forEach(each -> System.out.printf(
                        "%s was not given %d cases of more than %d passages, it would take too long%n",
                        each.name(), leftOut.get(each.name()), each.longest()));
    }
}
