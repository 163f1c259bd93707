package app.daejo.quality;

import app.daejo.quality.reading.EnglishDictionary;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.HangulWords;
import app.daejo.quality.reading.Word;
import app.daejo.quality.reading.Words;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of an article: every capitalised English form with its places, and the Korean form that goes with it. */
public final class NameLedger {

    /** The share of common rows from which a Korean form is taken for the form of an English name (Dice's coefficient). */
    private static final double BELONGS = 0.5;

    private static final int LONGEST_FORM = 6;

    /**
     * A place of a name.
     *
     * @param row index of the row
     * @param span where in the row's target
     */
    public record Place(int row, Span span) {}

    /**
     * One English form.
     *
     * @param form as written
     * @param places in reading order, never empty
     * @param folded without case and accents
     * @param known whether the English dictionaries have it
     */
    public record Entry(String form, String folded, List<Place> places, boolean known) {

        public int count() {
            return places.size();
        }
    }

    private final Bitext bitext;
    private final Map<String, Entry> entries;
    private final Map<String, Set<Integer>> hangulRows = new HashMap<>();
    private final Map<String, Optional<String>> koreanForms = new HashMap<>();
    private final Map<String, List<Place>> byFold = new HashMap<>();
    private final Set<String> sourceLatin = new HashSet<>();

    private NameLedger(Bitext bitext, Map<String, Entry> entries) {
        this.bitext = bitext;
        this.entries = entries;
    }

    /** Reads an article. */
    public static NameLedger of(Bitext bitext) {
        var places = new LinkedHashMap<String, List<Place>>();
        var inMidSentence = new HashSet<String>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            for (var word : Words.of(bitext.pairs().get(row).target())) {
                if (word.capitalised() && word.text().length() > 1) {
                    places.computeIfAbsent(word.text(), form -> new ArrayList<>())
                            .add(new Place(row, word.span()));
                    if (!word.opening()) {
                        inMidSentence.add(word.text());
                    }
                }
            }
        }
        var dictionary = EnglishDictionary.instance();
        var entries = new LinkedHashMap<String, Entry>();
        places.forEach((form, where) -> {
            if (inMidSentence.contains(form) || !dictionary.knowsInLowerCase(form)) {
                entries.put(form, new Entry(form, Folding.fold(form), List.copyOf(where), dictionary.knows(form)));
            }
        });
        var ledger = new NameLedger(bitext, entries);
        places.forEach((form, where) -> ledger.byFold
                .computeIfAbsent(Folding.fold(form), fold -> new ArrayList<>())
                .addAll(where));
        ledger.readSource();
        return ledger;
    }

    private void readSource() {
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var source = bitext.pairs().get(row).source();
            for (var run : HangulWords.of(source)) {
                for (int length = 2; length <= Math.min(LONGEST_FORM, run.text().length()); length++) {
                    hangulRows
                            .computeIfAbsent(run.text().substring(0, length), form -> new HashSet<>())
                            .add(row);
                }
            }
            for (var word : Words.of(source)) {
                sourceLatin.add(word.folded());
            }
        }
    }

    /**
     * What the article calls one Korean name, for a screen: every English form with its places, the most used first.
     *
     * @param korean as the source writes it; empty for forms whose Korean cannot be told
     */
    public record Name(String korean, List<Form> forms) {}

    /**
     * A name of one or more words in English.
     *
     * @param form as written
     * @param places in reading order
     */
    public record Form(String form, List<Place> places) {

        public int count() {
            return places.size();
        }
    }

    /** All names of the article by their Korean, in order of their first place; one Korean name with several forms is worth a look. */
    public List<Name> names() {
        return new LedgerNames(bitext, this).names();
    }

    public Collection<Entry> entries() {
        return entries.values();
    }

    /** How often a form stands in the English; 0 for one that is no name there. */
    public int count(String form) {
        var entry = entries.get(form);
        return entry == null ? 0 : entry.count();
    }

    /** Whether the source writes this word in Latin letters anywhere, case aside. */
    public boolean inSourceLatin(String form) {
        return sourceLatin.contains(Folding.fold(form));
    }

    /** Places of all capitalised words equal to {@code form} but for case, at the head of sentences too. */
    public List<Place> placesIgnoringCase(String form) {
        return byFold.getOrDefault(Folding.fold(form), List.of());
    }

    /**
     * The Korean form that stands in most of the rows where the English name stands, and in few others.
     *
     * @return empty where no form keeps the name company often enough to tell
     */
    public Optional<String> koreanForm(Entry entry) {
        return koreanForms.computeIfAbsent(entry.form(), form -> findKoreanForm(entry));
    }

    private Optional<String> findKoreanForm(Entry entry) {
        var rows = new HashSet<Integer>();
        entry.places().forEach(place -> rows.add(place.row()));
        String best = "";
        double bestScore = BELONGS;
        for (int row : rows) {
            for (var run : HangulWords.of(bitext.pairs().get(row).source())) {
                for (int length = 2; length <= Math.min(LONGEST_FORM, run.text().length()); length++) {
                    var form = run.text().substring(0, length);
                    double score = dice(rows, hangulRows.getOrDefault(form, Set.of()));
                    boolean better = score > bestScore + 1e-9
                            || score >= bestScore - 1e-9 && form.length() > best.length() && form.startsWith(best);
                    if (better) {
                        best = form;
                        bestScore = score;
                    }
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static double dice(Set<Integer> one, Set<Integer> other) {
        long common = one.stream().filter(other::contains).count();
        return common < 2 ? 0 : 2.0 * common / (one.size() + other.size());
    }

    /** Where a Korean form begins a word in a row's source; empty where it does not. */
    public Optional<Span> findInSource(String koreanForm, int row) {
        return HangulWords.of(bitext.pairs().get(row).source()).stream()
                .filter(run -> run.text().startsWith(koreanForm))
                .map(run -> new Span(run.span().start(), run.span().start() + koreanForm.length()))
                .findFirst();
    }

    /** The capitalised words of a row's target. */
    public List<Word> namesIn(int row) {
        return Words.of(bitext.pairs().get(row).target()).stream()
                .filter(word -> entries.containsKey(word.text()))
                .toList();
    }
}
