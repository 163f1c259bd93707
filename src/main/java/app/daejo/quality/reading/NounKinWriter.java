package app.daejo.quality.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the table of {@link NounKin} from the nouns of WordNet 3.1: words that newsrooms use, in their commonest senses, with what each
 * sense is a kind of.
 *
 * @see <a href="https://wordnet.princeton.edu/documentation/wndb5wn">wndb(5WN), the format of WordNet's database</a>
 */
public final class NounKinWriter {

    /** Rarer words stand in no translation that a glossary would correct. */
    private static final int COMMON_ENOUGH = 7;

    private static final int SENSES = 5;
    private static final int MOST_WORDS = 2;

    private NounKinWriter() {}

    /**
     * @param args the file to write; one that is there already is left as it is
     * @throws IOException if the class path has no WordNet, or the file cannot be written
     */
    public static void main(String... args) throws IOException {
        var table = Path.of(args[0]);
        if (Files.exists(table)) {
            return;
        }
        var lemmasBySense = new TreeMap<String, List<String>>();
        for (var line : lines("index.noun")) {
            if (!line.startsWith(" ")) {
                addLemma(line.split(" "), lemmasBySense);
            }
        }
        var data = lines("data.noun");
        var hypernyms = new HashMap<String, List<String>>();
        for (var line : data) {
            if (!line.startsWith(" ") && lemmasBySense.containsKey(line.substring(0, 8))) {
                hypernyms.put(line.substring(0, 8), hypernyms(line));
            }
        }
        var lines = new ArrayList<String>();
        lines.add(
                "# Written by NounKinWriter from WordNet 3.1: a sense, its words, and the senses that it is a kind of.");
        data.stream()
                .takeWhile(line -> line.startsWith(" "))
                .forEach(line -> lines.add(("# " + line.replaceFirst("^ +\\d+ ", "")).stripTrailing()));
        lines.addAll(lines(lemmasBySense, hypernyms));
        Files.createDirectories(table.toAbsolutePath().getParent());
        Files.write(table, lines);
    }

    private static List<String> lines(String file) throws IOException {
        try (var in = NounKinWriter.class.getResourceAsStream("/net/sf/extjwnl/data/wordnet/wn31/" + file)) {
            if (in == null) {
                throw new IOException("no WordNet on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** A line of the index: lemma, part of speech, counts, pointer symbols, two counts, the senses' offsets, commonest first. */
    private static void addLemma(String[] cells, Map<String, List<String>> lemmasBySense) {
        var lemma = cells[0].replace('_', ' ');
        int senses = Integer.parseInt(cells[2]);
        if (!wanted(lemma)) {
            return;
        }
        for (int i = 0; i < Math.min(SENSES, senses); i++) {
            lemmasBySense
                    .computeIfAbsent(cells[cells.length - senses + i], sense -> new ArrayList<>())
                    .add(lemma);
        }
    }

    private static boolean wanted(String lemma) {
        var words = lemma.split(" ");
        if (words.length > MOST_WORDS || !lemma.matches("[a-z ]{3,}")) {
            return false;
        }
        for (var word : words) {
            if (EnglishDictionary.instance().frequency(word) < COMMON_ENOUGH) {
                return false;
            }
        }
        return true;
    }

    /** Offsets behind the pointers {@code @} of a synset. */
    private static List<String> hypernyms(String line) {
        var cells = line.substring(0, line.indexOf('|')).split(" ");
        int words = Integer.parseInt(cells[3], 16);
        int at = 4 + 2 * words;
        int pointers = Integer.parseInt(cells[at]);
        var found = new ArrayList<String>();
        for (int i = 0; i < pointers; i++) {
            if (cells[at + 1 + 4 * i].equals("@")) {
                found.add(cells[at + 2 + 4 * i]);
            }
        }
        return found;
    }

    private static List<String> lines(Map<String, List<String>> lemmasBySense, Map<String, List<String>> hypernyms) {
        var numbers = new HashMap<String, String>();
        var lines = new ArrayList<String>();
        for (var sense : lemmasBySense.entrySet()) {
            var above = new LinkedHashSet<String>();
            hypernyms.getOrDefault(sense.getKey(), List.of()).forEach(one -> above.add(number(one, numbers)));
            lines.add(number(sense.getKey(), numbers)
                    + "\t"
                    + String.join("|", sense.getValue())
                    + "\t"
                    + String.join(",", above));
        }
        return lines;
    }

    private static String number(String sense, Map<String, String> numbers) {
        return numbers.computeIfAbsent(sense, key -> Integer.toString(numbers.size(), Character.MAX_RADIX)
                .toLowerCase(Locale.ROOT));
    }
}
