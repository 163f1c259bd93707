package app.daejo.alignment.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Korean words with their English, read from the tab-separated files beside this class. A head is a noun, or the stem of a
 * verb or adjective as the morphological analyser gives it; its translations are separated by bars.
 */
final class Lexicon {

    private static final List<String> FILES = List.of("general.tsv");

    private final Map<String, List<String>> stems = new HashMap<>();
    private final Set<String> english = new HashSet<>();
    private final Phrases phrases;

    private Lexicon() {
        this.phrases = Phrases.NONE;
    }

    private Lexicon(Lexicon other, Phrases phrases) {
        this.stems.putAll(other.stems);
        this.english.addAll(other.english);
        this.phrases = phrases;
    }

    /** A lexicon that knows more: words with the stems of their English, and terms that may be several words long. */
    Lexicon with(Map<String, Set<String>> words, List<TextPair> terms) {
        var more = new Lexicon(this, Phrases.of(terms));
        words.forEach(more::addStems);
        terms.stream()
                .filter(term -> term.korean().strip().indexOf(' ') < 0)
                .forEach(term -> more.add(term.korean().strip(), List.of(term.english())));
        return more;
    }

    /** The agreed terms, to be found in running text. */
    Phrases phrases() {
        return phrases;
    }

    private static final class Holder {
        static final Lexicon STANDARD = read();
    }

    /** The lexicon that Daejo carries; read when first asked for. */
    static Lexicon standard() {
        return Holder.STANDARD;
    }

    /** @return stems of the English words that {@code head} may become; empty for an unknown head */
    List<String> stems(String head) {
        return stems.getOrDefault(head, List.of());
    }

    boolean has(String head) {
        return stems.containsKey(head);
    }

    /** Whether any head becomes the English stem. */
    boolean hasEnglish(String stem) {
        return english.contains(stem);
    }

    private static Lexicon read() {
        var lexicon = new Lexicon();
        for (var file : FILES) {
            try (var in = Lexicon.class.getResourceAsStream("lexicon/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the lexicon lacks " + file);
                }
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .forEach(lexicon::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        lexicon.addPlaces();
        return lexicon;
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
            add(line.substring(0, tab), List.of(line.substring(tab + 1).split("\\|")));
        }
    }

    private void add(String head, List<String> translations) {
        var found = new LinkedHashSet<String>();
        for (var translation : translations) {
            for (var word : translation.split("[^\\p{L}]+")) {
                if (!word.isEmpty() && !EnglishStems.STOP.contains(word.toLowerCase(Locale.ROOT))) {
                    found.add(EnglishStems.stem(word));
                }
            }
        }
        if (!found.isEmpty()) {
            addStems(head, found);
        }
    }

    private void addStems(String head, Set<String> found) {
        var all = new LinkedHashSet<>(stems.getOrDefault(head, List.of()));
        all.addAll(found);
        stems.put(head, List.copyOf(all));
        english.addAll(found);
    }

    /** Countries and languages as the JDK's locale data names them. */
    private void addPlaces() {
        for (var country : Locale.getISOCountries()) {
            var locale = Locale.of("", country);
            addName(locale.getDisplayCountry(Locale.KOREAN), locale.getDisplayCountry(Locale.ENGLISH));
        }
        for (var language : Locale.getISOLanguages()) {
            var locale = Locale.of(language);
            addName(locale.getDisplayLanguage(Locale.KOREAN), locale.getDisplayLanguage(Locale.ENGLISH));
        }
    }

    private void addName(String korean, String name) {
        if (!korean.isEmpty() && korean.charAt(0) >= '가' && korean.indexOf(' ') < 0 && !stems.containsKey(korean)) {
            add(korean, List.of(name));
        }
    }
}
