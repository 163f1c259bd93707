package app.daejo.benchmark;

import app.daejo.alignment.align.Passage;
import app.daejo.alignment.align.Range;
import app.daejo.benchmark.PracticeCase.Pairing;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** hunalign, as a process of its own for each case; its start counts. */
final class HunalignContestant implements Contestant {

    private static final String PARAGRAPH = "<p>";

    private static final Pattern WORD = Pattern.compile("[가-힣]+|\\d+(?:[.,]\\d+)*|[\\p{L}&&[^가-힣]]+|\\S");

    private final String program;
    private final Path folder;
    private final Path dictionary;

    private HunalignContestant(String program, Path folder, Path dictionary) {
        this.program = program;
        this.folder = folder;
        this.dictionary = dictionary;
    }

    /**
     * @param dictionary in hunalign's own format; null for none
     * @return empty where hunalign is not on the PATH
     */
    static Optional<Contestant> find(@Nullable Path dictionary) throws IOException {
        var program = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "hunalign"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        var folder = Files.createTempDirectory("hunalign");
        var words = dictionary == null ? Files.createFile(folder.resolve("none.dic")) : dictionary;
        return Optional.of(new HunalignContestant(program.get().toString(), folder, words));
    }

    @Override
    public String name() {
        return "hunalign";
    }

    @Override
    public List<Pairing> align(PracticeCase practice) throws IOException {
        var source = lines(practice.source());
        var target = lines(practice.target());
        var ladder = folder.resolve("ladder");
        var process = new ProcessBuilder(
                        program,
                        "-utf",
                        dictionary.toAbsolutePath().toString(),
                        Files.write(folder.resolve("source"), source).toString(),
                        Files.write(folder.resolve("target"), target).toString())
                .directory(folder.toFile()) // it leaves a file where it runs
                .redirectOutput(ladder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("hunalign failed on " + practice.name());
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return pairings(Files.readAllLines(ladder), source, target);
    }

    /** hunalign wants its words parted by spaces and its paragraphs by a line of their own; both help it much. */
    static List<String> lines(List<Passage> passages) {
        var lines = new ArrayList<String>();
        int paragraph = passages.isEmpty() ? 0 : passages.getFirst().paragraph();
        for (var passage : passages) {
            if (passage.paragraph() > paragraph) {
                lines.add(PARAGRAPH);
            }
            paragraph = passage.paragraph();
            lines.add(WORD.matcher(passage.text())
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.joining(" ")));
        }
        return lines;
    }

    /** Each rung is where a pairing begins on either side; the last one is the end of both texts. */
    static List<Pairing> pairings(List<String> rungs, List<String> source, List<String> target) {
        var pairings = new ArrayList<Pairing>();
        var sourcePassages = passages(source);
        var targetPassages = passages(target);
        int from = 0;
        int start = 0;
        for (int i = 1; i <= rungs.size(); i++) {
            var rung = i < rungs.size() ? rungs.get(i).split("\t") : null;
            int to = rung == null ? sourcePassages.last() : sourcePassages.before(Integer.parseInt(rung[0]));
            int end = rung == null ? targetPassages.last() : targetPassages.before(Integer.parseInt(rung[1]));
            if (to > from || end > start) {
                pairings.add(Pairing.of(new Range(from, to), new Range(start, end)));
            }
            from = to;
            start = end;
        }
        return pairings;
    }

    /** How many passages, which are the lines that mark no paragraph, stand before each line. */
    private record Passages(int[] counts) {
        int before(int line) {
            return counts[Math.min(line, counts.length - 1)];
        }

        int last() {
            return counts[counts.length - 1];
        }
    }

    private static Passages passages(List<String> lines) {
        var counts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            counts[i + 1] = counts[i] + (lines.get(i).equals(PARAGRAPH) ? 0 : 1);
        }
        return new Passages(counts);
    }
}
