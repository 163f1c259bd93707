package app.daejo.quality;

import app.daejo.quality.reading.Familiarity;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.HangulWords;
import app.daejo.quality.reading.Memo;
import app.daejo.quality.reading.NearWords;
import app.daejo.quality.reading.Word;
import app.daejo.quality.reading.Words;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

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

    /** What a row's source has to say of names: how its Hangul words begin, and its Latin words, folded. */
    private record SourceWords(List<String> beginnings, Set<String> forms, Set<String> latin) {}

    /** What there is to know of a form: how it folds, and whether the dictionaries have it, as it is and in lower case. */
    private record FormWord(String folded, String lower, boolean known, boolean ordinary) {}

    private static final Memo<String, FormWord> FORMS = new Memo<>(2 * Memo.ARTICLE, NameLedger::readForm);
    private static final Memo<String, SourceWords> SOURCE = new Memo<>(Memo.ARTICLE, NameLedger::readSource);
    private static final Memo<String, List<Word>> CAPITALISED = new Memo<>(Memo.ARTICLE, NameLedger::readCapitalised);

    /** Few, for each holds its article. */
    private static final Memo<Bitext, NameLedger> READ = new Memo<>(2, NameLedger::read);

    private final Bitext bitext;
    private final Map<String, Entry> entries;
    private final Map<String, List<Entry>> byFolded = new HashMap<>();
    private final Map<String, List<Entry>> byLowerCase = new HashMap<>();
    private final NearWords near;
    private final Map<String, Integer> order = new HashMap<>();

    /** The rows whose source has a word that begins with two given syllables. */
    private final Map<String, List<Integer>> rowsByBeginning = new HashMap<>();

    private final Map<String, Integer> rowsWith = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> koreanForms = new ConcurrentHashMap<>();
    private final Map<String, List<Place>> byFold = new HashMap<>();
    private final Set<String> sourceLatin = new HashSet<>();

    private NameLedger(Bitext bitext, Map<String, Entry> entries) {
        this.bitext = bitext;
        this.entries = entries;
        for (var entry : entries.values()) {
            order.put(entry.form(), order.size());
            byFolded.computeIfAbsent(entry.folded(), folded -> new ArrayList<>(1))
                    .add(entry);
            byLowerCase
                    .computeIfAbsent(FORMS.get(entry.form()).lower(), lower -> new ArrayList<>(1))
                    .add(entry);
        }
        near = NearWords.among(byFolded.keySet());
        byLowerCase.keySet().forEach(near::near);
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
        ledger.readSource();
        return ledger;
    }

    private void readSource() {
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var words = SOURCE.get(bitext.pairs().get(row).source());
            for (var beginning : words.beginnings()) {
                rowsByBeginning
                        .computeIfAbsent(beginning, two -> new ArrayList<>())
                        .add(row);
            }
            sourceLatin.addAll(words.latin());
        }
    }

    private static SourceWords readSource(String source) {
        var beginnings = new LinkedHashSet<String>();
        var forms = new HashSet<String>();
        for (var run : HangulWords.of(source)) {
            for (int length = 2; length <= Math.min(LONGEST_FORM, run.text().length()); length++) {
                forms.add(run.text().substring(0, length));
            }
            if (run.text().length() >= 2) {
                beginnings.add(run.text().substring(0, 2));
            }
        }
        return new SourceWords(
                List.copyOf(beginnings),
                Set.copyOf(forms),
                Words.of(source).stream().map(Word::folded).collect(Collectors.toUnmodifiableSet()));
    }

    private static FormWord readForm(String form) {
        var familiarity = Familiarity.of(form);
        return new FormWord(
                Folding.fold(form), form.toLowerCase(Locale.ROOT), familiarity.known(), familiarity.ordinary());
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
        return inOrder(near.near(form), byLowerCase);
    }

    /** The names that differ from a form, folded, by a slip or two, in the article's order. */
    public List<Entry> near(String folded) {
        return inOrder(near.near(folded), byFolded);
    }

    private List<Entry> inOrder(List<String> words, Map<String, List<Entry>> entriesByWord) {
        var found = new ArrayList<Entry>();
        for (var word : words) {
            found.addAll(entriesByWord.getOrDefault(word, List.of()));
        }
        found.sort(Comparator.comparing(entry -> order.getOrDefault(entry.form(), 0)));
        return found;
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
        var common = new HashMap<String, Integer>();
        rows.forEach(row -> SOURCE.get(bitext.pairs().get(row).source())
                .forms()
                .forEach(form -> common.merge(form, 1, Integer::sum)));
        String best = "";
        double bestScore = BELONGS;
        for (int row : rows) {
            for (var run : HangulWords.of(bitext.pairs().get(row).source())) {
                for (int length = 2; length <= Math.min(LONGEST_FORM, run.text().length()); length++) {
                    var form = run.text().substring(0, length);
                    double score = dice(rows.size(), common.getOrDefault(form, 0), form, bestScore);
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

    /** @return Dice's coefficient, or 0 where it surely stays clear below {@code least} */
    private double dice(int rows, int common, String form, double least) {
        boolean hopeless = common < 2 || 2.0 * common / (rows + common) < least - 1e-6;
        return hopeless ? 0 : 2.0 * common / (rows + rowsWith.computeIfAbsent(form, this::countRows));
    }

    private int countRows(String form) {
        return (int) rowsByBeginning.getOrDefault(form.substring(0, 2), List.of()).stream()
                .filter(row -> has(row, form))
                .count();
    }

    private boolean has(int row, String form) {
        return SOURCE.get(bitext.pairs().get(row).source()).forms().contains(form);
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
        return CAPITALISED.get(bitext.pairs().get(row).target()).stream()
                .filter(word -> entries.containsKey(word.text()))
                .toList();
    }
}
