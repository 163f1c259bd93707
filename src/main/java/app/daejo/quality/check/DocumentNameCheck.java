package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.NameLedger;
import app.daejo.quality.NameLedger.Entry;
import app.daejo.quality.reading.EditDistance;
import app.daejo.quality.reading.EnglishDictionary;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a name written differently from nearly everywhere else in the article, where the source has the usual name. */
final class DocumentNameCheck implements Check {

    @Override
    public String code() {
        return "name.document";
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var ledger = NameLedger.of(bitext);
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            for (var word : ledger.namesIn(row)) {
                if (word.text().length() >= 3 && !ledger.inSourceLatin(word.text())) {
                    final int here = row;
                    usualForm(bitext, ledger, row, word)
                            .ifPresent(usual -> findings.add(report(bitext, ledger, here, word, usual)));
                }
            }
        }
        return findings;
    }

    private static Optional<Entry> usualForm(Bitext bitext, NameLedger ledger, int row, Word word) {
        int own = ledger.count(word.text());
        boolean known = EnglishDictionary.instance().knows(word.text());
        if (word.text().indexOf('.') >= 0 || plural(word.text())) {
            return Optional.empty();
        }
        if (EnglishDictionary.instance().frequency(word.text()) >= 0
                && !word.text().contains("-")) {
            return Optional.empty();
        }
        return ledger.entries().stream()
                .filter(entry -> entry.count() >= 2 && entry.count() >= own * 2)
                .filter(entry -> EditDistance.near(word.folded(), entry.form().toLowerCase(Locale.ROOT)))
                .filter(entry -> !inflected(word.text(), entry.form()))
                .filter(entry -> absent(bitext, ledger, row, entry))
                .filter(entry -> !EnglishDictionary.instance().knowsInLowerCase(word.text())
                        || sameNeighbour(bitext, row, word, entry))
                .filter(entry -> supported(ledger, row, entry, known))
                .min(Comparator.comparingInt((Entry entry) -> EditDistance.between(word.text(), entry.form()))
                        .thenComparing(Comparator.comparingInt(Entry::count).reversed()));
    }

    private static boolean plural(String word) {
        return word.endsWith("s") && EnglishDictionary.instance().frequency(word.substring(0, word.length() - 1)) >= 0;
    }

    /** Whether the usual form is missing from the row, or stands there less often than its Korean. */
    private static boolean absent(Bitext bitext, NameLedger ledger, int row, Entry usual) {
        long here = usual.places().stream().filter(place -> place.row() == row).count();
        var korean = ledger.koreanForm(usual);
        return here == 0
                || korean.isPresent()
                        && here < bitext.pairs().get(row).source().split(Pattern.quote(korean.get()), -1).length - 1;
    }

    /** An ordinary word is a misspelt name only in a name's company: New Yolk where New York stands elsewhere. */
    private static boolean sameNeighbour(Bitext bitext, int row, Word word, Entry usual) {
        var before = wordBefore(bitext.pairs().get(row).target(), word.span().start());
        return !before.isEmpty()
                && Character.isUpperCase(before.charAt(0))
                && usual.places().stream().anyMatch(place -> wordBefore(
                                bitext.pairs().get(place.row()).target(),
                                place.span().start())
                        .equals(before));
    }

    private static String wordBefore(String text, int index) {
        int end = index;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** The source of this row must have the usual name, the more surely the more ordinary the suspect is. */
    private static boolean supported(NameLedger ledger, int row, Entry usual, boolean suspectIsKnown) {
        var korean = ledger.koreanForm(usual);
        if (korean.isPresent()) {
            return ledger.findInSource(korean.get(), row).isPresent();
        }
        return !suspectIsKnown && usual.count() >= 3;
    }

    private static boolean inflected(String one, String other) {
        return Derivation.related(Folding.fold(one), Folding.fold(other));
    }

    private Finding report(Bitext bitext, NameLedger ledger, int row, Word word, Entry usual) {
        var report = Report.of(bitext, code(), ErrorType.SPELLING, row, word.span())
                .saying("name.document", word.text(), usual.form(), Integer.toString(usual.count()))
                .note("note.elsewhere", usual.form(), Integer.toString(usual.count()));
        ledger.koreanForm(usual).flatMap(form -> ledger.findInSource(form, row)).ifPresent(report::source);
        usual.places().stream().limit(5).forEach(place -> report.target(place.row(), place.span()));
        return report.suggesting(usual.form()).build();
    }
}
