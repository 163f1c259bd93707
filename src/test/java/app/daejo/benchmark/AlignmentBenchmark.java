package app.daejo.benchmark;

import app.daejo.alignment.align.Aligners;
import app.daejo.benchmark.PracticeCase.Pairing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the standard aligner over a practice folder and prints accuracy, calibration and speed. */
public final class AlignmentBenchmark {

    private AlignmentBenchmark() {}

    public static void main(String... args) throws IOException {
        if (args.length < 1) {
            System.err.println("usage: AlignmentBenchmark FOLDER");
            System.exit(2);
        }
        var cases = PracticeCase.all(Path.of(args[0]));
        var aligner = Aligners.standard();
        Map<String, Accuracy> table = new TreeMap<>();
        var right = new int[10];
        var shown = new int[10];
        for (var each : cases) {
            aligner.align(each.source(), each.target(), List.of());
        }
        long start = System.nanoTime();
        long passages = 0;
        for (var each : cases) {
            var beads = aligner.align(each.source(), each.target(), List.of());
            var test = new ArrayList<Pairing>();
            for (var bead : beads) {
                var pairing = Pairing.of(bead.source(), bead.target());
                test.add(pairing);
                int bin = (int) Math.min(9, bead.confidence() * 10);
                shown[bin]++;
                right[bin] += each.gold().contains(pairing) ? 1 : 0;
            }
            passages += each.source().size() + each.target().size();
            var parts = each.name().split("-");
            for (var key : List.of(each.kind(), each.kind() + "/" + parts[2], "all")) {
                table.computeIfAbsent(key, k -> new Accuracy()).add(each.gold(), test);
            }
            if (args.length > 1 && args[1].equals("--cases")) {
                var one = new Accuracy();
                one.add(each.gold(), test);
                System.out.printf("%-24s %.3f%n", each.name(), one.strict());
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-20s %8s %8s %8s%n", "class", "strict", "lax", "alone");
        table.forEach((key, accuracy) -> System.out.printf(
                "%-20s %8.3f %8.3f %8.3f%n", key, accuracy.strict(), accuracy.lax(), accuracy.aloneRecall()));
        System.out.printf("%.3f s per 1,000 passages of one side, warm%n", seconds / (passages / 2.0) * 1000);
        System.out.println("confidence   beads   right");
        for (int bin = 0; bin < 10; bin++) {
            if (shown[bin] > 0) {
                System.out.printf(
                        "%.1f to %.1f  %6d   %.3f%n",
                        bin / 10.0, (bin + 1) / 10.0, shown[bin], (double) right[bin] / shown[bin]);
            }
        }
    }
}
