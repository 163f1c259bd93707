package app.daejo.quality;

import app.daejo.quality.reading.Familiarity;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.Memo;
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
import java.util.stream.Collectors;

/** The names of an article: every capitalised English form with its places, and the Korean form that goes with it. */
public final class NameLedger {

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

    /** What there is to know of a form: how it folds, and whether the dictionaries have it, as it is and in lower case. */
    private record FormWord(String folded, boolean known, boolean ordinary) {}

    private static final Memo<String, FormWord> FORMS = new Memo<>(2 * Memo.ARTICLE, NameLedger::readForm);
    private static final Memo<String, Set<String>> SOURCE_LATIN = new Memo<>(Memo.ARTICLE, NameLedger::readLatin);
    private static final Memo<String, List<Word>> CAPITALISED = new Memo<>(Memo.ARTICLE, NameLedger::readCapitalised);

    /** Few, for each holds its article. */
    private static final Memo<Bitext, NameLedger> READ = new Memo<>(2, NameLedger::read);

    private final Bitext bitext;
    private final Map<String, Entry> entries;
    private final NearNames near;
    private final KoreanForms koreanForms;
    private final Map<String, List<Place>> byFold = new HashMap<>();
    private final Set<String> sourceLatin = new HashSet<>();

    private NameLedger(Bitext bitext, Map<String, Entry> entries) {
        this.bitext = bitext;
        this.entries = entries;
        this.near = new NearNames(entries.values());
        this.koreanForms = new KoreanForms(bitext);
        bitext.pairs().forEach(pair -> sourceLatin.addAll(SOURCE_LATIN.get(pair.source())));
    }

    /** The ledger of an article, which several checks ask for. */
    public static NameLedger of(Bitext bitext) {
        return READ.get(bitext);
    }

    private static NameLedger read(Bitext bitext) {
        var places = new LinkedHashMap<String, List<Place>>();
        var inMidSentence = new HashSet<String>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            for (var word : CAPITALISED.get(bitext.pairs().get(row).target())) {
                places.computeIfAbsent(word.text(), form -> new ArrayList<>()).add(new Place(row, word.span()));
                if (!word.opening()) {
                    inMidSentence.add(word.text());
                }
            }
        }
        var entries = new LinkedHashMap<String, Entry>();
        places.forEach((form, where) -> {
            var word = FORMS.get(form);
            if (inMidSentence.contains(form) || !word.ordinary()) {
                entries.put(form, new Entry(form, word.folded(), List.copyOf(where), word.known()));
            }
        });
        var ledger = new NameLedger(bitext, entries);
        places.forEach((form, where) -> ledger.byFold
                .computeIfAbsent(FORMS.get(form).folded(), fold -> new ArrayList<>())
                .addAll(where));
        return ledger;
    }

    private static Set<String> readLatin(String source) {
        return Words.of(source).stream().map(Word::folded).collect(Collectors.toUnmodifiableSet());
    }

    private static FormWord readForm(String form) {
        var familiarity = Familiarity.of(form);
        return new FormWord(Folding.fold(form), familiarity.known(), familiarity.ordinary());
    }

    private static List<Word> readCapitalised(String target) {
        return Words.of(target).stream()
                .filter(word -> word.capitalised() && word.text().length() > 1)
                .toList();
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

    /** The names that differ by a slip or two from a form in lower case; accents count. */
    public List<Entry> nearInLowerCase(String form) {
        return near.inLowerCase(form);
    }

    /** The names that differ from a form, folded, by a slip or two, in the article's order. */
    public List<Entry> near(String folded) {
        return near.folded(folded);
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
        return koreanForms.of(entry);
    }

    /** Where a Korean form begins a word in a row's source; empty where it does not. */
    public Optional<Span> findInSource(String koreanForm, int row) {
        return koreanForms.find(koreanForm, row);
    }

    /** The capitalised words of a row's target. */
    public List<Word> namesIn(int row) {
        return CAPITALISED.get(bitext.pairs().get(row).target()).stream()
                .filter(word -> entries.containsKey(word.text()))
                .toList();
    }
}
