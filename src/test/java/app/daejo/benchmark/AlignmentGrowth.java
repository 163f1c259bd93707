package app.daejo.benchmark;

import app.daejo.alignment.align.Aligners;
import app.daejo.alignment.align.Passage;
import app.daejo.benchmark.PracticeCase.Pairing;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how time, memory and accuracy change with the length of the text: practice cases strung together up to each length. Once
 * all cases are used they come again, with a number of its own in every tenth pairing: a stand-in for the new names that each
 * chapter of a real text would bring.
 */
public final class AlignmentGrowth {

    private AlignmentGrowth() {}

    public static void main(String... args) throws IOException {
        var cases = PracticeCase.all(Path.of(args[0]));
        var aligner = Aligners.standard();
        for (var each : cases) {
            aligner.align(each.source(), each.target(), List.of());
        }
        var threads = ManagementFactory.getThreadMXBean();
        System.out.printf(
                "%9s %9s %9s %12s %10s %8s%n", "source", "target", "CPU s", "s per 1,000", "heap MB", "strict");
        double first = 0;
        double seconds = 0;
        int length = 0;
        for (int i = 1; i < args.length; i++) {
            var text = strung(cases, Integer.parseInt(args[i]));
            forgetPeaks();
            long start = threads.getCurrentThreadCpuTime();
            var beads = aligner.align(text.source(), text.target(), List.of());
            seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
            length = text.source().size();
            first = i == 1 ? seconds / length : first;
            var accuracy = new Accuracy();
            accuracy.add(
                    text.gold(),
                    beads.stream()
                            .map(bead -> Pairing.of(bead.source(), bead.target()))
                            .toList());
            System.out.printf(
                    "%9d %9d %9.2f %12.3f %10d %8.3f%n",
                    length,
                    text.target().size(),
                    seconds,
                    seconds / length * 1000,
                    peak() / 1_000_000,
                    accuracy.strict());
        }
        System.out.printf("A passage of the longest text costs %.2f of one of the first.%n", seconds / length / first);
    }

    private static PracticeCase strung(List<PracticeCase> cases, int size) {
        var source = new ArrayList<Passage>();
        var target = new ArrayList<Passage>();
        var gold = new ArrayList<Pairing>();
        for (int k = 0; source.size() < size; k++) {
            var each = cases.get(k % cases.size());
            int round = k / cases.size();
            var marked = round == 0 ? each : marked(each, k);
            for (var pairing : each.gold()) {
                gold.add(new Pairing(
                        shifted(pairing.source(), source.size()), shifted(pairing.target(), target.size())));
            }
            append(marked.source(), source);
            append(marked.target(), target);
        }
        return new PracticeCase("strung-" + size, source, target, gold);
    }

    private static PracticeCase marked(PracticeCase each, int number) {
        var source = new ArrayList<>(each.source());
        var target = new ArrayList<>(each.target());
        for (int g = 0; g < each.gold().size(); g += 10) {
            var pairing = each.gold().get(g);
            var mark = " " + (100_000 + number * 1_000 + g);
            if (!pairing.source().isEmpty() && !pairing.target().isEmpty()) {
                source.set(
                        pairing.source().getFirst(),
                        with(source.get(pairing.source().getFirst()), mark));
                target.set(
                        pairing.target().getFirst(),
                        with(target.get(pairing.target().getFirst()), mark));
            }
        }
        return new PracticeCase(each.name(), source, target, each.gold());
    }

    private static Passage with(Passage passage, String mark) {
        return new Passage(passage.text() + mark, passage.paragraph());
    }

    private static List<Integer> shifted(List<Integer> indexes, int by) {
        return indexes.stream().map(index -> index + by).toList();
    }

    private static void append(List<Passage> from, List<Passage> to) {
        int offset = to.isEmpty() ? 0 : to.getLast().paragraph() + 1;
        from.forEach(passage -> to.add(new Passage(passage.text(), passage.paragraph() + offset)));
    }

    private static void forgetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    /** Bytes of heap in use at the highest, garbage that was not yet collected included. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
