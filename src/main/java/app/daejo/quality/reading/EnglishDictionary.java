package app.daejo.quality.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/**
 * Knows the English words, American and British, and how common they are. What it does not know is evidence, never a verdict: names are
 * missing from every dictionary.
 *
 * <p>The word lists come from {@code org.languagetool:english-pos-dict} (LGPL 2.1 or later), finite automata of some 0.7 MB each that
 * load in about 60 ms; they are loaded on the first question.
 */
public final class EnglishDictionary {

    /** What stands between a word and its frequency: + in the American list, _ in the British. */
    private static final byte[] SEPARATORS = {'+', '_'};

    /** In the order of {@link EnglishVariant}. */
    private final List<FSA> automata;

    private final Memo<String, List<String>> neighbours = new Memo<>(Memo.ARTICLE, this::findNeighbours);

    private EnglishDictionary(List<FSA> automata) {
        this.automata = automata;
    }

    private static final class Holder {
        static final EnglishDictionary INSTANCE = new EnglishDictionary(List.of(read("en_US"), read("en_GB")));
    }

    /** @throws UncheckedIOException if the word lists cannot be read from the class path */
    public static EnglishDictionary instance() {
        return Holder.INSTANCE;
    }

    private static FSA read(String name) {
        try (var in = EnglishDictionary.class.getResourceAsStream(
                "/org/languagetool/resource/en/hunspell/" + name + ".dict")) {
            if (in == null) {
                throw new IOException("no dictionary " + name);
            }
            return FSA.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the word is known exactly as written, or in lower case. */
    public boolean knows(String word) {
        return frequency(word) >= 0 || frequency(word.toLowerCase(Locale.ROOT)) >= 0 || knowsShouted(word);
    }

    private boolean knowsShouted(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && frequency(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)) >= 0;
    }

    /** Whether the word is an ordinary one: known in lower case. */
    public boolean knowsInLowerCase(String word) {
        return frequency(word.toLowerCase(Locale.ROOT)) >= 0;
    }

    /** Whether the list of one variant has the word exactly as written. */
    boolean has(EnglishVariant variant, String word) {
        return frequency(
                        automata.get(variant.ordinal()), word.replace('’', '\'').getBytes(StandardCharsets.UTF_8))
                >= 0;
    }

    /** @return 0 (rare) to 25 (very common); −1 for a word that is not in the list as written */
    public int frequency(String word) {
        if (word.isEmpty()) {
            return -1;
        }
        var bytes = word.replace('’', '\'').getBytes(StandardCharsets.UTF_8);
        int best = -1;
        for (var automaton : automata) {
            best = Math.max(best, frequency(automaton, bytes));
        }
        return best;
    }

    private static int frequency(FSA automaton, byte[] word) {
        var match = new FSATraversal(automaton).match(word);
        if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return match.kind == MatchResult.EXACT_MATCH ? 0 : -1;
        }
        int arc = 0;
        for (byte separator : SEPARATORS) {
            arc = arc == 0 ? automaton.getArc(match.node, separator) : arc;
        }
        if (arc == 0) {
            return -1;
        }
        int letters = automaton.isArcTerminal(arc) ? 0 : automaton.getFirstArc(automaton.getEndNode(arc));
        return letters == 0 ? 0 : Math.max(0, automaton.getArcLabel(letters) - 'A');
    }

    /** @return the known words one typing slip away, the most common first; capitals are kept as in {@code word} */
    public List<String> neighbours(String word) {
        return neighbours.get(word);
    }

    private List<String> findNeighbours(String word) {
        var found = new LinkedHashSet<String>();
        for (var candidate : Slips.one(word)) {
            if (frequency(candidate) >= 0) {
                found.add(candidate);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt((String candidate) -> -frequency(candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
