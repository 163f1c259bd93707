package app.daejo.benchmark;

import app.daejo.alignment.align.Passage;
import app.daejo.alignment.align.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One text pair with its right alignment, as a practice folder holds it: {@code source.txt}, {@code target.txt}, one passage a
 * line, a blank line between paragraphs, and {@code gold.tsv}.
 *
 * @param name the folder's name, which begins with the class of the case
 * @param gold the right beads; index sets need not be runs
 */
public record PracticeCase(String name, List<Passage> source, List<Passage> target, List<Pairing> gold) {

    /** A bead as index sets, each rising. */
    public record Pairing(List<Integer> source, List<Integer> target) {

        public static Pairing of(Range source, Range target) {
            return new Pairing(indexes(source), indexes(target));
        }

        private static List<Integer> indexes(Range range) {
            return java.util.stream.IntStream.range(range.from(), range.to())
                    .boxed()
                    .toList();
        }

        boolean isPaired() {
            return !source.isEmpty() && !target.isEmpty();
        }
    }

    /** The class of the case: article, interview, freenews or long. */
    public String kind() {
        return name.substring(0, name.indexOf('-'));
    }

    /** How hard the case is meant to be, as its name says; empty if it says nothing. */
    String level() {
        var parts = name.split("-");
        return parts.length > 2 ? parts[2] : "";
    }

    /** @param folder the practice folder, which has a folder {@code cases} */
    public static List<PracticeCase> all(Path folder) throws IOException {
        try (var cases = Files.list(folder.resolve("cases"))) {
            var all = new ArrayList<PracticeCase>();
            for (var path : cases.sorted(Comparator.comparing(Path::toString)).toList()) {
                all.add(read(path));
            }
            return all;
        }
    }

    private static PracticeCase read(Path folder) throws IOException {
        var gold = new ArrayList<Pairing>();
        for (var line : Files.readAllLines(folder.resolve("gold.tsv"))) {
            if (line.contains("\t")) {
                var sides = line.split("\t", -1);
                gold.add(new Pairing(indexes(sides[0]), indexes(sides[1])));
            }
        }
        return new PracticeCase(
                folder.getFileName().toString(),
                passages(folder.resolve("source.txt")),
                passages(folder.resolve("target.txt")),
                gold);
    }

    private static List<Integer> indexes(String list) {
        return list.isBlank()
                ? List.of()
                : java.util.Arrays.stream(list.split(","))
                        .map(String::strip)
                        .map(Integer::valueOf)
                        .sorted()
                        .toList();
    }

    /** @return the lines that are not blank; blank lines part paragraphs */
    static List<Passage> passages(Path file) throws IOException {
        var passages = new ArrayList<Passage>();
        int paragraph = 0;
        boolean gap = false;
        for (var line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                gap = true;
            } else {
                if (gap && !passages.isEmpty()) {
                    paragraph++;
                }
                gap = false;
                passages.add(new Passage(line.strip(), paragraph));
            }
        }
        return passages;
    }
}
