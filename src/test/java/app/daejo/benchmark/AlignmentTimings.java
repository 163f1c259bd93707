package app.daejo.benchmark;

import app.daejo.alignment.align.Aligner;
import app.daejo.alignment.align.Aligners;
import app.daejo.alignment.align.Bead;
import app.daejo.alignment.align.Passage;
import app.daejo.segmentation.ArticleSegmenter;
import app.daejo.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures with JMH how long a warm aligner takes for one article; the target for 50 segments is under 30 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AlignmentTimings {

    /** Segments on the Korean side: an article, and one of a length that a long interview has. */
    @Param({"50", "500"})
    private int segments;

    private final Aligner aligner = Aligners.standard();
    private final List<Passage> source = new ArrayList<>();
    private final List<Passage> target = new ArrayList<>();

    public static void main(String... args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(AlignmentTimings.class.getSimpleName())
                        .build())
                .run();
    }

    /** The sample article, again and again with a number of its own, until there is enough of it. */
    @Setup
    public void read() throws IOException {
        var korean = passages("ko", Language.KOREAN);
        var english = passages("en", Language.ENGLISH);
        for (int round = 0; source.size() < segments; round++) {
            append(korean, source, round);
            append(english, target, round);
        }
        // The English of what is cut off on the Korean side goes too, in proportion.
        int kept = Math.min(target.size(), (int) ((long) target.size() * segments / source.size()));
        source.subList(segments, source.size()).clear();
        target.subList(kept, target.size()).clear();
    }

    private static List<Passage> passages(String code, Language language) throws IOException {
        try (var in = AlignmentTimings.class.getResourceAsStream("/db/demo/sample." + code + ".txt")) {
            var text = new String(Objects.requireNonNull(in, code).readAllBytes(), StandardCharsets.UTF_8);
            var passages = new ArrayList<Passage>();
            var blocks = new ArticleSegmenter().segment(text, language).blocks();
            for (int i = 0; i < blocks.size(); i++) {
                for (var segment : blocks.get(i).segments()) {
                    passages.add(new Passage(segment.text(), i));
                }
            }
            return passages;
        }
    }

    private static void append(List<Passage> from, List<Passage> to, int round) {
        int offset = to.isEmpty() ? 0 : to.getLast().paragraph() + 1;
        for (var passage : from) {
            to.add(new Passage(
                    round == 0 ? passage.text() : passage.text() + " " + round, passage.paragraph() + offset));
        }
    }

    @Benchmark
    public List<Bead> align() {
        return aligner.align(source, target, List.of());
    }
}
