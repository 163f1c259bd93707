package app.daejo.benchmark;

import app.daejo.alignment.align.Aligners;
import app.daejo.benchmark.PracticeCase.Pairing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Prints the wrong beads of the practice cases whose name begins with a word, for a look at kinds of errors. */
public final class AlignmentErrors {

    private AlignmentErrors() {}

    public static void main(String... args) throws IOException {
        for (var each : PracticeCase.all(Path.of(args[0]))) {
            if (!each.name().startsWith(args[1])) {
                continue;
            }
            System.out.println("== " + each.name());
            var beads = Aligners.standard().align(each.source(), each.target(), List.of());
            var test = beads.stream()
                    .map(bead -> Pairing.of(bead.source(), bead.target()))
                    .toList();
            each.gold().stream().filter(bead -> !test.contains(bead)).forEach(bead -> show("gold", each, bead, ""));
            for (var bead : beads) {
                var pairing = Pairing.of(bead.source(), bead.target());
                if (!each.gold().contains(pairing)) {
                    show("test", each, pairing, bead.confidence() + " " + bead.reasons());
                }
            }
        }
    }

    private static void show(String what, PracticeCase each, Pairing bead, String why) {
        System.out.println(what + " " + bead.source() + " " + bead.target() + " " + why);
        bead.source()
                .forEach(s -> System.out.println("    " + each.source().get(s).text()));
        bead.target()
                .forEach(t -> System.out.println("    " + each.target().get(t).text()));
    }
}
