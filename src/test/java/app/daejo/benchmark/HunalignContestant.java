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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** hunalign, as a process of its own for each case; its start counts. */
final class HunalignContestant implements Contestant {

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
        var source = write("source", practice.source());
        var target = write("target", practice.target());
        var ladder = folder.resolve("ladder");
        var process = new ProcessBuilder(
                        program, "-utf", "-realign", dictionary.toString(), source.toString(), target.toString())
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
        return pairings(
                Files.readAllLines(ladder),
                practice.source().size(),
                practice.target().size());
    }

    /** Each rung is where a pairing begins on either side; the last one is the end of both texts. */
    static List<Pairing> pairings(List<String> rungs, int sources, int targets) {
        var pairings = new ArrayList<Pairing>();
        int source = 0;
        int target = 0;
        for (int i = 1; i <= rungs.size(); i++) {
            var rung = i < rungs.size() ? rungs.get(i).split("\t") : new String[] {"" + sources, "" + targets};
            int sourceEnd = Math.min(sources, Integer.parseInt(rung[0]));
            int targetEnd = Math.min(targets, Integer.parseInt(rung[1]));
            if (sourceEnd > source || targetEnd > target) {
                pairings.add(Pairing.of(new Range(source, sourceEnd), new Range(target, targetEnd)));
            }
            source = sourceEnd;
            target = targetEnd;
        }
        return pairings;
    }

    private Path write(String name, List<Passage> passages) throws IOException {
        return Files.write(
                folder.resolve(name), passages.stream().map(Passage::text).toList());
    }
}
