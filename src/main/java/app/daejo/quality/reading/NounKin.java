package app.daejo.quality.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows which English nouns can stand for nearly the same thing: president and chairman, hospital and clinic, tariff and duty. From WordNet
 * 3.1, by {@link NounKinWriter}; loaded on the first question.
 */
public final class NounKin {

    /** Words that share a meaning, a meaning and its kind, two kinds of one meaning; beyond that words have nothing to do with each other. */
    public static final int FARTHEST = 2;

    private final Map<String, List<String>> sensesByLemma = new HashMap<>();
    private final Map<String, List<String>> above = new HashMap<>();

    private NounKin() {}

    private static final class Holder {
        static final NounKin INSTANCE = read();
    }

    /** @throws UncheckedIOException if the table cannot be read from the class path */
    public static NounKin instance() {
        return Holder.INSTANCE;
    }

    private static NounKin read() {
        var kin = new NounKin();
        try (var in = NounKin.class.getResourceAsStream("/app/daejo/quality/reading/noun-kin.tsv")) {
            if (in == null) {
                throw new IOException("no table of nouns");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length == 3) {
                    for (var lemma : cells[1].split("\\|")) {
                        kin.sensesByLemma
                                .computeIfAbsent(lemma, key -> new ArrayList<>(2))
                                .add(cells[0]);
                    }
                    kin.above.put(cells[0], cells[2].isEmpty() ? List.of() : List.of(cells[2].split(",")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kin;
    }

    public boolean knows(String noun) {
        return sensesByLemma.containsKey(noun);
    }

    /** @return 0 for nouns that share a meaning, 1 for one that is a kind of the other, 2 for two of a kind; 3 for all others */
    public int distance(String one, String other) {
        var mine = sensesByLemma.getOrDefault(one, List.of());
        var theirs = sensesByLemma.getOrDefault(other, List.of());
        if (mine.stream().anyMatch(theirs::contains)) {
            return 0;
        }
        var aboveMine = above(mine);
        var aboveTheirs = above(theirs);
        if (mine.stream().anyMatch(aboveTheirs::contains) || theirs.stream().anyMatch(aboveMine::contains)) {
            return 1;
        }
        return aboveMine.stream().anyMatch(aboveTheirs::contains) ? FARTHEST : FARTHEST + 1;
    }

    private Set<String> above(List<String> senses) {
        var found = new HashSet<String>();
        senses.forEach(sense -> found.addAll(above.getOrDefault(sense, List.of())));
        return found;
    }

    /** The singular of a regular plural that is known; the word itself for any other. */
    public String singular(String noun) {
        for (var ending : List.of("ies", "es", "s")) {
            if (noun.endsWith(ending) && noun.length() > ending.length() + 2) {
                var stem = noun.substring(0, noun.length() - ending.length()) + (ending.equals("ies") ? "y" : "");
                if (knows(stem)) {
                    return stem;
                }
            }
        }
        return noun;
    }
}
