package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.NameLedger;
import app.daejo.quality.NameLedger.Entry;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.EditDistance;
import app.daejo.quality.reading.Familiarity;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.HangulWords;
import app.daejo.quality.reading.Memo;
import app.daejo.quality.reading.SoundModel;
import app.daejo.quality.reading.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a name written differently from nearly everywhere else in the article, where the source has the usual name. */
final class DocumentNameCheck implements Check {

    /** What a name may cost, in nats a letter, that the Korean sounds like. */
    private static final double READS_WELL = 1.7;

    /** From this length on two real names that differ by a slip are hardly in one article. */
    private static final int LONG = 8;

    /** What the usual name must read better than a real one, in nats. */
    private static final double CLEARLY = 2;

    /** The Hangul of a source that reads as a name, by both. */
    private static final Memo<List<String>, Optional<String>> HEARD =
            new Memo<>(Memo.ARTICLE, texts -> heard(texts.getFirst(), texts.getLast()));

    @Override
    public String code() {
        return "name.document";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.SPELLING), List.of(Severity.MAJOR), List.of(Tier.A))
                .example(
                        2,
                        "We met Veluk.",
                        "벨루크가 말했다.",
                        "Veluk spoke.",
                        "그날 벨루크는 없었다.",
                        "That day Veluk was away.",
                        "우리는 벨루크를 만났다.",
                        "We met Veliuk.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var ledger = NameLedger.of(bitext);
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            for (var word : ledger.namesIn(row)) {
                if (word.text().length() < 3) {
                    continue;
                }
                var near = ledger.nearInLowerCase(word.folded());
                if (!near.isEmpty() && !ledger.inSourceLatin(word.text())) {
                    final int here = row;
                    usualForm(bitext, ledger, near, row, word)
                            .ifPresent(usual -> findings.add(report(bitext, ledger, here, word, usual)));
                }
            }
        }
        return findings;
    }

    private static Optional<Entry> usualForm(Bitext bitext, NameLedger ledger, List<Entry> near, int row, Word word) {
        int own = ledger.count(word.text());
        var familiarity = Familiarity.of(word.text());
        boolean known = familiarity.known();
        if (word.text().indexOf('.') >= 0 || familiarity.plural()) {
            return Optional.empty();
        }
        boolean dictionaryName = familiarity.frequency() >= 0 && !word.text().contains("-");
        if (dictionaryName && own > 1) {
            return Optional.empty();
        }
        return near.stream()
                .filter(entry -> entry.count() >= 2 && entry.count() >= own * 2
                        || onlyOther(own, known, entry)
                        || own == 1 && heardTogether(bitext, row, word, entry))
                .filter(entry -> !inflected(word.text(), entry.form()))
                .filter(entry ->
                        absent(bitext, ledger, row, entry) || !known && unexplained(bitext, ledger, row, word, entry))
                .filter(entry -> !familiarity.ordinary() || sameNeighbour(bitext, row, word, entry))
                .filter(entry ->
                        supported(bitext, ledger, row, entry, known) || heardTogether(bitext, row, word, entry))
                .filter(entry -> !Derivation.like(word.text(), entry.form()).equals(word.text()))
                .filter(entry -> !dictionaryName
                        || heardRather(bitext, ledger, row, word, entry)
                        || heardTogether(bitext, row, word, entry))
                .min(Comparator.comparingInt((Entry entry) -> EditDistance.between(word.text(), entry.form()))
                        .thenComparing(Comparator.comparingInt(Entry::count).reversed()));
    }

    /**
     * A name that dictionaries have, in a row whose Korean has another name once more than the English: the slip made a real name, if the
     * Korean does not sound like it.
     */
    private static boolean heardRather(Bitext bitext, NameLedger ledger, int row, Word word, Entry usual) {
        var korean = ledger.koreanForm(usual);
        if (korean.isEmpty()) {
            return false;
        }
        int inSource = bitext.pairs().get(row).source().split(Pattern.quote(korean.get()), -1).length - 1;
        long inTarget =
                usual.places().stream().filter(place -> place.row() == row).count();
        var sound = SoundModel.instance();
        double gain = sound.cost(korean.get(), word.text()) * word.text().length()
                - sound.cost(korean.get(), usual.form()) * usual.form().length();
        return inSource > inTarget && gain > CLEARLY;
    }

    /** Whether the usual form is missing from the row, or stands there less often than its Korean. */
    private static boolean absent(Bitext bitext, NameLedger ledger, int row, Entry usual) {
        long here = usual.places().stream().filter(place -> place.row() == row).count();
        if (here == 0) {
            return true;
        }
        var korean = ledger.koreanForm(usual);
        return korean.isPresent()
                && here < bitext.pairs().get(row).source().split(Pattern.quote(korean.get()), -1).length - 1;
    }

    /** Whether the row has no Korean but the usual name's that sounds like the suspect: then English names one twice. */
    private static boolean unexplained(Bitext bitext, NameLedger ledger, int row, Word word, Entry usual) {
        var korean = ledger.koreanForm(usual);
        return korean.isPresent()
                && HangulWords.of(bitext.pairs().get(row).source()).stream()
                        .filter(run -> !run.text().startsWith(korean.get()))
                        .noneMatch(run -> SoundModel.instance()
                                        .fromStart(run.text(), word.text())
                                        .cost()
                                < 1.5 * READS_WELL);
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

    /** Whether the Korean of the row reads as the usual name with the word before it: 뉴욕 as New York, where New Yolk stands. */
    private static boolean heardTogether(Bitext bitext, int row, Word word, Entry usual) {
        if (!sameNeighbour(bitext, row, word, usual)) {
            return false;
        }
        var pair = bitext.pairs().get(row);
        var before = wordBefore(pair.target(), word.span().start());
        var sound = SoundModel.instance();
        return HangulWords.of(pair.source()).stream()
                .anyMatch(run ->
                        sound.fromStart(run.text(), before + usual.form()).cost() < READS_WELL
                                && sound.fromStart(run.text(), before + word.text())
                                                .cost()
                                        > sound.fromStart(run.text(), before + usual.form())
                                                .cost());
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

    /** One name that the dictionaries have against one that they lack: which of them is the slip, no count has to tell. */
    private static boolean onlyOther(int own, boolean suspectIsKnown, Entry entry) {
        return own == 1 && entry.count() == 1 && entry.known() && !suspectIsKnown;
    }

    /** The source of this row must have the usual name, the more surely the more ordinary the suspect is. */
    private static boolean supported(Bitext bitext, NameLedger ledger, int row, Entry usual, boolean suspectIsKnown) {
        var korean = ledger.koreanForm(usual);
        if (korean.isPresent() && ledger.findInSource(korean.get(), row).isPresent()) {
            return true;
        }
        if (suspectIsKnown) {
            return false;
        }
        var heard = HEARD.get(List.of(bitext.pairs().get(row).source(), usual.form()));
        boolean same = heard.isPresent()
                && usual.places().stream()
                        .allMatch(place ->
                                bitext.pairs().get(place.row()).source().contains(heard.get()));
        return same || korean.isEmpty() && (usual.count() >= 3 || usual.form().length() >= LONG);
    }

    private static Optional<String> heard(String source, String name) {
        return HangulWords.of(source).stream()
                .map(run -> SoundModel.instance().fromStart(run.text(), name))
                .filter(reading ->
                        reading.cost() < READS_WELL && reading.hangul().length() > 1)
                .min(Comparator.comparingDouble(SoundModel.Reading::cost))
                .map(SoundModel.Reading::hangul);
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
        return report.suggesting(Derivation.like(word.text(), usual.form())).build();
    }
}
