package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.NameLedger;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.EditDistance;
import app.daejo.quality.reading.EnglishDictionary;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.Slips;
import app.daejo.quality.reading.Word;
import app.daejo.quality.reading.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a name that reads badly as the Korean of its row while a form one slip away reads well. What a dictionary does not know is
 * evidence only: a name that the Korean explains is left alone.
 */
final class SoundNameCheck implements Check {

    private static final int SHORTEST = 3;

    /** A name that costs less, in nats a letter, is explained by the Korean. */
    private static final double EXPLAINED = 0.9;

    /** A correction has to read at least this well, in nats a letter. */
    private static final double READS_WELL = 1.7;

    /** What a correction must gain, in nats, by where it comes from: the article, a dictionary, a mere slip of a letter. */
    private static final double GAIN_IN_ARTICLE = 1.0;

    private static final double GAIN_IN_DICTIONARY = 1.8;
    private static final double GAIN_BY_SLIP = 4.2;
    private static final double GAIN_OF_A_KNOWN_NAME = 3.0;
    private static final double SURE_GAIN = 5.5;

    /** From this frequency on a dictionary word is so common that an unknown neighbour of it is a slip, sound or no sound. */
    private static final int COMMON = 7;

    private enum Origin {
        ARTICLE,
        DICTIONARY,
        SLIP
    }

    private record Correction(String form, Origin origin, double gain, NameSound.Heard heard) {}

    @Override
    public String code() {
        return "name.sound";
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
            var sound = new NameSound(pair.source());
            for (var word : words) {
                if (worthALook(word, ledger, agreed, headline)) {
                    judge(bitext, ledger, row, word, sound, findings);
                }
            }
        }
        return findings;
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
        boolean ordinary = EnglishDictionary.instance().knowsInLowerCase(word.text());
        return !(ordinary && (word.opening() || headline));
    }

    private void judge(Bitext bitext, NameLedger ledger, int row, Word word, NameSound sound, List<Finding> findings) {
        var dictionary = EnglishDictionary.instance();
        boolean known = dictionary.knows(word.text());
        var heard = sound.hear(word.text());
        if (!known && heard.cost() < EXPLAINED && heard.cost() * word.text().length() < 5) {
            if (inArticle(ledger, row, word).isEmpty()) {
                return;
            }
        }
        var best = best(ledger, row, word, known, heard, sound);
        if (best == null && !known && heard.cost() > EXPLAINED) {
            best = common(word, heard, sound);
        }
        if (best != null) {
            findings.add(report(bitext, row, word, heard, best));
        }
    }

    private static @Nullable Correction best(
            NameLedger ledger, int row, Word word, boolean known, NameSound.Heard heard, NameSound sound) {
        Correction best = null;
        for (var candidate : candidates(ledger, row, word, known).entrySet()) {
            var form = candidate.getKey();
            var better = sound.hear(form);
            double gain = heard.cost() * length(word.text()) - better.cost() * length(form);
            double needed = needed(candidate.getValue(), known);
            boolean good = better.cost() < READS_WELL && gain >= needed;
            if (good && (best == null || gain - needed > best.gain() - needed(best.origin(), known))) {
                best = new Correction(form, candidate.getValue(), gain, better);
            }
        }
        return best;
    }

    private static int length(String form) {
        return form.replace("-", "").length();
    }

    private static double needed(Origin origin, boolean known) {
        double needed =
                switch (origin) {
                    case ARTICLE -> GAIN_IN_ARTICLE;
                    case DICTIONARY -> GAIN_IN_DICTIONARY;
                    case SLIP -> GAIN_BY_SLIP;
                };
        return known ? needed + GAIN_OF_A_KNOWN_NAME - GAIN_IN_ARTICLE : needed;
    }

    /** Where a correction may come from, the best origin of each form. */
    private static Map<String, Origin> candidates(NameLedger ledger, int row, Word word, boolean known) {
        var candidates = new LinkedHashMap<String, Origin>();
        inArticle(ledger, row, word).forEach(form -> candidates.put(form, Origin.ARTICLE));
        if (known) {
            return candidates;
        }
        for (var form : EnglishDictionary.instance().neighbours(word.text())) {
            candidates.putIfAbsent(form, Origin.DICTIONARY);
        }
        for (var form : Slips.one(word.text())) {
            candidates.putIfAbsent(form, Origin.SLIP);
        }
        return candidates;
    }

    private static List<String> inArticle(NameLedger ledger, int row, Word word) {
        return ledger.entries().stream()
                .filter(entry -> EditDistance.near(Folding.fold(entry.form()), word.folded()))
                .filter(entry -> !Derivation.related(Folding.fold(entry.form()), word.folded()))
                .filter(entry -> entry.count() >= ledger.count(word.text()))
                .filter(entry -> entry.places().stream().noneMatch(place -> place.row() == row))
                .map(NameLedger.Entry::form)
                .toList();
    }

    /** A very common word one slip away, though no sound vouches for it: Chynese for Chinese, where the source has 중국. */
    private static @Nullable Correction common(Word word, NameSound.Heard heard, NameSound sound) {
        var dictionary = EnglishDictionary.instance();
        return dictionary.neighbours(word.text()).stream()
                .filter(form -> word.text().length() >= 5)
                .filter(form -> Math.max(
                                dictionary.frequency(form),
                                word.opening() ? dictionary.frequency(form.toLowerCase(Locale.ROOT)) : -1)
                        >= COMMON)
                .findFirst()
                .map(form -> new Correction(form, Origin.DICTIONARY, 0, sound.hear(form)))
                .orElse(null);
    }

    private Finding report(Bitext bitext, int row, Word word, NameSound.Heard heard, Correction best) {
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
                            cost(heard.cost()));
        }
        boolean sure = best.origin() != Origin.SLIP || best.gain() >= SURE_GAIN;
        return report.in(sure ? Tier.A : Tier.B).build();
    }

    private static String cost(double cost) {
        return String.format(Locale.ROOT, "%.2f", cost);
    }
}
