package app.daejo.quality;

import app.daejo.quality.NameLedger.Entry;
import app.daejo.quality.reading.HangulWords;
import app.daejo.quality.reading.Memo;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the Korean form of an English name by the company it keeps: it stands in the same rows of an article, and in few others. */
final class KoreanForms {

    /** The share of common rows from which a Korean form is taken for the form of an English name (Dice's coefficient). */
    private static final double BELONGS = 0.5;

    private static final int LONGEST_FORM = 6;

    /** How the Hangul words of a row's source begin: with which two syllables, and with which forms at all. */
    private record SourceWords(List<String> beginnings, Set<String> forms) {}

    private static final Memo<String, SourceWords> SOURCE = new Memo<>(Memo.ARTICLE, KoreanForms::read);

    private final Bitext bitext;

    /** The rows whose source has a word that begins with two given syllables. */
    private final Map<String, List<Integer>> rowsByBeginning = new HashMap<>();

    private final Map<String, Integer> rowsWith = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    KoreanForms(Bitext bitext) {
        this.bitext = bitext;
        for (int row = 0; row < bitext.pairs().size(); row++) {
            for (var beginning : words(row).beginnings()) {
                rowsByBeginning
                        .computeIfAbsent(beginning, two -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    private static SourceWords read(String source) {
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
        return new SourceWords(List.copyOf(beginnings), Set.copyOf(forms));
    }

    private SourceWords words(int row) {
        return SOURCE.get(bitext.pairs().get(row).source());
    }

    /** @return empty where no form keeps the name company often enough to tell */
    Optional<String> of(Entry entry) {
        return known.computeIfAbsent(entry.form(), form -> look(entry));
    }

    private Optional<String> look(Entry entry) {
        var rows = new HashSet<Integer>();
        entry.places().forEach(place -> rows.add(place.row()));
        var common = new HashMap<String, Integer>();
        rows.forEach(row -> words(row).forms().forEach(form -> common.merge(form, 1, Integer::sum)));
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
                .filter(row -> words(row).forms().contains(form))
                .count();
    }

    /** Where a Korean form begins a word in a row's source; empty where it does not. */
    Optional<Span> find(String koreanForm, int row) {
        return HangulWords.of(bitext.pairs().get(row).source()).stream()
                .filter(run -> run.text().startsWith(koreanForm))
                .map(run -> new Span(run.span().start(), run.span().start() + koreanForm.length()))
                .findFirst();
    }
}
