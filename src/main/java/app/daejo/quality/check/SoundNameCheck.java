package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.NameLedger;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.Familiarity;
import app.daejo.quality.reading.SoundModel;
import app.daejo.quality.reading.Word;
import app.daejo.quality.reading.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds a name that reads badly as the Korean of its row while a form one slip away reads well. What a dictionary does not know is
 * evidence only: a name that the Korean explains is left alone.
 */
final class SoundNameCheck implements Check {

    private static final int SHORTEST = 3;

    /** Suspects that a dictionary has and that are this common are no slips. */
    private static final int TOO_COMMON = 4;

    @Override
    public String code() {
        return "name.sound";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.SPELLING), List.of(Severity.MAJOR), List.of(Tier.A, Tier.B))
                .example("가수 올리비아가 왔다.", "The singer Olivea came.", "The singer Olivia came.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var ledger = NameLedger.of(bitext);
        var agreed = agreed(bitext);
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var pair = bitext.pairs().get(row);
            if (pair.source().isBlank() || pair.target().isBlank()) {
                continue;
            }
            var words = Words.of(pair.target());
            boolean headline = words.stream().filter(Word::capitalised).count() * 2 > words.size();
            for (var word : words) {
                if (worthALook(word, ledger, agreed, headline)) {
                    final int here = row;
                    SoundVerdict.of(question(pair.source(), word, row, ledger))
                            .ifPresent(best -> findings.add(report(bitext, here, word, best)));
                }
            }
        }
        return findings;
    }

    private static SoundVerdict.Question question(String source, Word word, int row, NameLedger ledger) {
        return new SoundVerdict.Question(
                source,
                word.text(),
                word.opening(),
                ledger.count(word.text()) > 1,
                NameCandidates.inArticle(ledger, row, word));
    }

    private static Set<String> agreed(Bitext bitext) {
        var words = new HashSet<String>();
        bitext.glossary().forEach(entry -> Words.of(entry.target()).forEach(word -> words.add(word.folded())));
        return words;
    }

    private static boolean worthALook(Word word, NameLedger ledger, Set<String> agreed, boolean headline) {
        if (!word.capitalised()
                || word.text().length() < SHORTEST
                || word.allCapitals()
                || ledger.inSourceLatin(word.text())
                || agreed.contains(word.folded())
                || ledger.count(word.text()) > 2) {
            return false;
        }
        var familiarity = Familiarity.of(word.text());
        if (familiarity.frequency() >= TOO_COMMON || familiarity.plural()) {
            return false;
        }
        return !(familiarity.ordinary() && (word.opening() || headline));
    }

    private Finding report(Bitext bitext, int row, Word word, SoundVerdict.Correction best) {
        var report = Report.of(bitext, code(), ErrorType.SPELLING, row, word.span())
                .saying("name.sound", word.text(), best.form())
                .suggesting(best.form());
        if (best.gain() > 0) {
            report.source(best.heard().span())
                    .note(
                            "note.reading",
                            best.heard().hangul(),
                            best.form(),
                            cost(best.heard().cost()),
                            word.text(),
                            cost(best.cost()))
                    .note("note.steps", steps(best.heard().hangul(), best.form()));
        }
        return report.in(best.sure() ? Tier.A : Tier.B).build();
    }

    /** How the Hangul reads as the name, syllable by syllable: 비 → bee, 프 → f. */
    static String steps(String hangul, String name) {
        return SoundModel.instance().steps(hangul, name).stream()
                .map(SoundModel.Step::toString)
                .collect(Collectors.joining(", "));
    }

    private static String cost(double cost) {
        return String.format(Locale.ROOT, "%.2f", cost);
    }
}
