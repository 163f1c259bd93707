package app.daejo.benchmark;

import app.daejo.alignment.align.Aligner;
import app.daejo.alignment.align.Aligners;
import app.daejo.alignment.align.Experience;
import app.daejo.alignment.align.Passage;
import app.daejo.alignment.align.TextPair;
import app.daejo.benchmark.PracticeCase.Pairing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints what a desk's approved articles are worth to the aligner: the practice cases of a class are aligned by an aligner that
 * knows nothing and by one that learned from ten other cases of the class. What a case shares with the ten is not learned from.
 */
public final class AlignmentExperience {

    private static final int APPROVED = 10;

    private AlignmentExperience() {}

    public static void main(String... args) throws IOException {
        var all = PracticeCase.all(Path.of(args[0]));
        System.out.printf("%-10s %6s %17s %17s%n", "class", "cases", "strict, none", "strict, ten known");
        for (var kind : List.of("article", "interview")) {
            var cases = all.stream().filter(each -> each.kind().equals(kind)).toList();
            var without = new Accuracy();
            var with = new Accuracy();
            for (int i = 0; i < cases.size(); i++) {
                var held = cases.get(i);
                var approved = new ArrayList<TextPair>();
                for (int k = 1; k <= APPROVED; k++) {
                    approved.addAll(pairs(cases.get((i + k) % cases.size()), held));
                }
                without.add(held.gold(), aligned(Aligners.standard(), held));
                with.add(held.gold(), aligned(Aligners.knowing(Experience.of(List.of(), approved)), held));
            }
            System.out.printf("%-10s %6d %17.3f %17.3f%n", kind, cases.size(), without.strict(), with.strict());
        }
    }

    private static List<Pairing> aligned(Aligner aligner, PracticeCase each) {
        return aligner.align(each.source(), each.target(), List.of()).stream()
                .map(bead -> Pairing.of(bead.source(), bead.target()))
                .toList();
    }

    private static List<TextPair> pairs(PracticeCase approved, PracticeCase held) {
        var shared = held.source().stream().map(Passage::text).collect(Collectors.toSet());
        shared.addAll(held.target().stream().map(Passage::text).toList());
        var pairs = new ArrayList<TextPair>();
        for (var pairing : approved.gold()) {
            if (pairing.isPaired()) {
                var source = texts(approved.source(), pairing.source());
                var target = texts(approved.target(), pairing.target());
                if (source.stream().noneMatch(shared::contains)
                        && target.stream().noneMatch(shared::contains)) {
                    pairs.add(new TextPair(String.join(" ", source), String.join(" ", target)));
                }
            }
        }
        return pairs;
    }

    private static List<String> texts(List<Passage> passages, List<Integer> indexes) {
        return indexes.stream().map(index -> passages.get(index).text()).toList();
    }
}
