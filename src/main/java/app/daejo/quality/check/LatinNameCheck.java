package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.NameLedger;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.EditDistance;
import app.daejo.quality.reading.EnglishDictionary;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.SoundModel;
import app.daejo.quality.reading.Word;
import app.daejo.quality.reading.Words;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds a name that the source writes in Latin letters and the English writes almost so. */
final class LatinNameCheck implements Check {

    private static final int SHORTEST = 3;

    /** Nats a letter up to which a form reads well, as {@link SoundVerdict} has it. */
    private static final double READS_WELL = 1.7;

    private static final Pattern STRETCHED = Pattern.compile("(.)\\1\\1");
    private static final Pattern BEFORE_PARENTHESIS = Pattern.compile("(['‘\"“]?[가-힣][가-힣\\s·]{0,20}['’\"”]?)\\s?\\($");

    @Override
    public String code() {
        return "name.latin";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.SPELLING), List.of(Severity.MAJOR), List.of(Tier.A))
                .example("가수 마리나(MARINA)가 왔다.", "The singer Marnia came.", "The singer Marina came.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var ledger = NameLedger.of(bitext);
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var pair = bitext.pairs().get(row);
            if (pair.target().isBlank()) {
                continue;
            }
            var sourceWords = Words.of(pair.source()).stream()
                    .filter(word -> word.text().length() >= SHORTEST
                            && word.capitalised()
                            && !STRETCHED.matcher(word.text()).find())
                    .toList();
            if (sourceWords.isEmpty()) {
                continue;
            }
            var targetWords = Words.of(pair.target());
            var present = new HashSet<String>();
            targetWords.forEach(word -> present.add(word.folded()));
            var expected = new HashSet<String>();
            sourceWords.forEach(word -> expected.add(word.folded()));
            var used = new HashSet<Span>();
            for (var name : sourceWords) {
                if (!present.contains(name.folded())
                        && present.stream().noneMatch(word -> Derivation.related(name.folded(), word))) {
                    final int here = row;
                    nearMiss(name, targetWords, expected, used, ledger)
                            .ifPresent(miss -> findings.add(report(bitext, ledger, here, name, miss)));
                }
            }
        }
        return findings;
    }

    private static Optional<Word> nearMiss(
            Word name, List<Word> targetWords, Set<String> expected, Set<Span> used, NameLedger ledger) {
        Word best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (var word : targetWords) {
            if (word.text().length() < SHORTEST - 1 || expected.contains(word.folded()) || used.contains(word.span())) {
                continue;
            }
            if (name.capitalised() && !word.capitalised()
                    || ordinary(word)
                    || settled(word, name, ledger)
                    || sourceSlip(word, name)
                            && ledger.placesIgnoringCase(name.text()).isEmpty()) {
                continue;
            }
            int distance = EditDistance.between(name.folded(), word.folded());
            if (EditDistance.near(name.folded(), word.folded()) && distance < bestDistance) {
                best = word;
                bestDistance = distance;
            }
        }
        if (best != null) {
            used.add(best.span());
        }
        return Optional.ofNullable(best);
    }

    /** An ordinary English word where any word is capitalised, or in lower case, is no misspelt name. */
    private static boolean ordinary(Word word) {
        return (word.opening() || !word.capitalised())
                && EnglishDictionary.instance().knowsInLowerCase(word.text());
    }

    /** The English spelling is a known name and the source's is not: the slip is the source's. */
    private static boolean sourceSlip(Word word, Word name) {
        var dictionary = EnglishDictionary.instance();
        return dictionary.frequency(word.text()) >= 0 && !dictionary.knows(name.text());
    }

    /** The article spells the name so again and again, never as the source does here: then the source's slip is no matter. */
    private static boolean settled(Word word, Word name, NameLedger ledger) {
        return ledger.inSourceLatin(word.text())
                || ledger.count(word.text()) >= 2
                        && ledger.placesIgnoringCase(name.text()).isEmpty();
    }

    private Finding report(Bitext bitext, NameLedger ledger, int row, Word name, Word miss) {
        var elsewhere = ledger.placesIgnoringCase(name.text());
        var settledForm = elsewhere.isEmpty()
                ? Folding.inCaseOf(name.allCapitals() && !miss.allCapitals() ? "Xx" : "x", recased(name, miss))
                : asWritten(bitext, elsewhere, name, miss);
        var report = Report.of(bitext, code(), ErrorType.SPELLING, row, miss.span())
                .saying("name.latin", miss.text(), name.text())
                .source(withHangul(bitext.pairs().get(row).source(), name.span()))
                .note(
                        "note.sourceWrites",
                        withHangul(bitext.pairs().get(row).source(), name.span())
                                .of(bitext.pairs().get(row).source()));
        if (!elsewhere.isEmpty()) {
            report.note("note.elsewhere", settledForm, Integer.toString(elsewhere.size()));
            elsewhere.stream().limit(5).forEach(place -> report.target(place.row(), place.span()));
        }
        noteReading(
                report,
                withHangul(bitext.pairs().get(row).source(), name.span())
                        .of(bitext.pairs().get(row).source()),
                settledForm,
                miss.text());
        return report.suggesting(settledForm).build();
    }

    /** The form elsewhere that has the capitals of what is replaced; then the source's; then the first. */
    private static String asWritten(Bitext bitext, List<NameLedger.Place> elsewhere, Word name, Word miss) {
        var forms = new ArrayList<String>();
        elsewhere.forEach(place ->
                forms.add(place.span().of(bitext.pairs().get(place.row()).target())));
        forms.add(1, name.text());
        return forms.stream()
                .filter(form -> form.equals(form.toUpperCase(Locale.ROOT)) == miss.allCapitals())
                .findFirst()
                .orElse(forms.getFirst());
    }

    /** How the Hangul before the Latin form sounds; a translated title sounds like neither, and that is said as well. */
    private static void noteReading(Report report, String source, String right, String wrong) {
        var hangul = source.replaceAll("[^가-힣]", "");
        if (hangul.isEmpty()) {
            return;
        }
        double heard = SoundModel.instance().cost(hangul, right);
        double misheard = SoundModel.instance().cost(hangul, wrong);
        if (heard < misheard && heard <= READS_WELL) {
            report.note("note.reading", hangul, right, cost(heard), wrong, cost(misheard))
                    .note("note.steps", SoundNameCheck.steps(hangul, right));
        } else {
            report.note("note.translated", source.replaceAll("[^가-힣 ]", "").strip(), right);
        }
    }

    private static String cost(double cost) {
        return String.format(Locale.ROOT, "%.2f", cost);
    }

    private static String recased(Word name, Word miss) {
        return name.allCapitals() && !miss.allCapitals()
                ? name.text().charAt(0) + Folding.fold(name.text()).substring(1)
                : name.text();
    }

    /** The Latin form in parentheses with the Hangul before it: 성난 사람들(BEEF). */
    private static Span withHangul(String source, Span latin) {
        var before = BEFORE_PARENTHESIS.matcher(source.substring(0, latin.start()));
        if (before.find() && latin.end() < source.length()) {
            int close = source.indexOf(')', latin.end());
            var hangul = before.group(1);
            int lead = hangul.length() - hangul.stripLeading().length();
            int quoted = Math.max(
                    Math.max(hangul.lastIndexOf(" '"), hangul.lastIndexOf(" \"")),
                    Math.max(hangul.lastIndexOf(" ‘"), hangul.lastIndexOf(" “")));
            int start = before.start(1) + Math.max(lead, quoted + 1);
            return new Span(start, close < 0 || close > latin.end() + 30 ? latin.end() : close + 1);
        }
        return latin;
    }
}
