package app.daejo.benchmark;

import app.daejo.alignment.align.Aligners;
import app.daejo.alignment.align.Passage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints how time and memory grow with the length of the text: practice cases strung together up to each length. */
public final class AlignmentGrowth {

    private AlignmentGrowth() {}

    public static void main(String... args) throws IOException {
        var cases = PracticeCase.all(Path.of(args[0]));
        var threads = ManagementFactory.getThreadMXBean();
        System.out.printf("%9s %9s %9s %12s%n", "source", "target", "CPU s", "s per 1,000");
        for (int i = 1; i < args.length; i++) {
            int size = Integer.parseInt(args[i]);
            var source = new ArrayList<Passage>();
            var target = new ArrayList<Passage>();
            for (int k = 0; source.size() < size; k++) {
                var each = cases.get(k % cases.size());
                int round = k / cases.size();
                append(each.source(), source, round);
                append(each.target(), target, round);
            }
            long start = threads.getCurrentThreadCpuTime();
            Aligners.standard().align(source, target, List.of());
            double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf(
                    "%9d %9d %9.2f %12.3f%n", source.size(), target.size(), seconds, seconds / source.size() * 1000);
        }
    }

    private static void append(List<Passage> from, List<Passage> to, int round) {
        int offset = to.isEmpty() ? 0 : to.getLast().paragraph() + 1;
        for (var passage : from) {
            to.add(new Passage(
                    round == 0 ? passage.text() : passage.text() + " " + round, passage.paragraph() + offset));
        }
    }
}
