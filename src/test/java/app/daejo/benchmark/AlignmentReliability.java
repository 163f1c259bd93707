package app.daejo.benchmark;

import app.daejo.alignment.align.Aligners;
import app.daejo.benchmark.PracticeCase.Pairing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints how far the aligner's confidence can be trusted over a practice folder: whether nine in ten means nine in ten. */
public final class AlignmentReliability {

    private AlignmentReliability() {}

    public static void main(String... args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: AlignmentReliability FOLDER");
            System.exit(2);
        }
        var everything = new Reliability();
        var paired = new Reliability();
        Map<String, Reliability> classes = new TreeMap<>();
        for (var each : PracticeCase.all(Path.of(args[0]))) {
            var gold = new HashSet<>(each.gold());
            for (var bead : Aligners.standard().align(each.source(), each.target(), List.of())) {
                var pairing = Pairing.of(bead.source(), bead.target());
                boolean right = gold.contains(pairing);
                everything.add(bead.confidence(), right);
                classes.computeIfAbsent(each.kind(), k -> new Reliability()).add(bead.confidence(), right);
                if (pairing.isPaired()) {
                    paired.add(bead.confidence(), right);
                }
            }
        }
        System.out.print(everything.table());
        print("all", everything);
        print("paired alone", paired);
        classes.forEach(AlignmentReliability::print);
    }

    private static void print(String what, Reliability reliability) {
        System.out.printf(
                "%-14s of %d shown as >= 90 %% sure, %.1f %% are right; expected calibration error %.3f%n",
                what, reliability.sure(), reliability.rightAmongSure() * 100, reliability.expectedCalibrationError());
    }
}
