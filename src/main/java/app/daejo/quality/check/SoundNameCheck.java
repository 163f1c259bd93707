package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.NameLedger;
import app.daejo.quality.Tier;
import app.daejo.quality.check.NameCandidates.Origin;
import app.daejo.quality.reading.EnglishDictionary;
import app.daejo.quality.reading.SlipKind;
import app.daejo.quality.reading.Slips;
import app.daejo.quality.reading.Word;
import app.daejo.quality.reading.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a name that reads badly as the Korean of its row while a form one slip away reads well. What a dictionary does not know is
 * evidence only: a name that the Korean explains is left alone.
 */
final class SoundNameCheck implements Check {

    private static final int SHORTEST = 3;

    /** A name that costs less, in nats a letter, is explained by the Korean. */
    private static final double EXPLAINED = 1.2;

    /** A correction has to read at least this well, in nats a letter. */
    private static final double READS_WELL = 1.7;

    /** What a correction must gain, in nats, by where it comes from: the article, a dictionary, an ordinary word, a mere slip of a letter. */
    private static final double GAIN_IN_ARTICLE = 1.0;

    private static final double GAIN_IN_DICTIONARY = 1.8;
    private static final double GAIN_AS_A_WORD = 4;
    private static final double SURE_GAIN_AS_A_WORD = 5;
    private static final double GAIN_BY_SLIP = 6;
    private static final double GAIN_OF_A_KNOWN_NAME = 3.0;

    /** A dictionary's name that is at least this common makes a sure correction. */
    private static final int WELL_KNOWN = 8;

    private static final double DROPPED_SILENT = 9;

    private static final double EXTRA_FOR_AN_ODD_SLIP = 2.5;
    private static final double GAIN_OF_A_FAMOUS_NAME = 1;
    private static final int FAMOUS = 8;

    /** What it costs a correction, in nats, that the slip would be an odd one. */
    private static final double UNNATURAL = 0.7;

    private static final Pattern ODD = Pattern.compile("(?i)(.)\\1\\1|aa|ii|uu|yy$|hh|jj|vv|ww|xx|qq");

    /** Suspects that a dictionary has and that are this common are no slips. */
    private static final int TOO_COMMON = 4;

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
        var dictionary = EnglishDictionary.instance();
        if (dictionary.frequency(word.text()) >= TOO_COMMON || plural(word.text())) {
            return false;
        }
        boolean ordinary = dictionary.knowsInLowerCase(word.text());
        return !(ordinary && (word.opening() || headline));
    }

    private static boolean plural(String word) {
        return word.endsWith("s") && EnglishDictionary.instance().frequency(word.substring(0, word.length() - 1)) >= 0;
    }

    private void judge(Bitext bitext, NameLedger ledger, int row, Word word, NameSound sound, List<Finding> findings) {
        var dictionary = EnglishDictionary.instance();
        boolean known = dictionary.knows(word.text());
        var heard = sound.hear(word.text());
        boolean given = word.text().contains("-");
        if (given && sound.spells(word.text())) {
            return;
        }
        var best = given ? given(ledger, row, word, heard, sound) : best(ledger, row, word, known, heard, sound);
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
        double bestLead = 0;
        for (var candidate : NameCandidates.of(ledger, row, word, known).entrySet()) {
            var form = candidate.getKey();
            boolean famous = famous(form, candidate.getValue());
            double needed = famous ? GAIN_OF_A_FAMOUS_NAME : needed(candidate.getValue(), known);
            if (candidate.getValue() != Origin.ARTICLE && SlipKind.of(form, word.text()) > 1) {
                needed += EXTRA_FOR_AN_ODD_SLIP;
            }
            var written = famous ? sound.hearAsForeign(word.text()) : heard;
            double cost = written.cost() * length(word.text());
            // Most slips need no hearing: nothing can gain more than the suspect costs.
            if (cost < needed - oddness(word.text(), form)) {
                continue;
            }
            var better = sound.hearNear(form, word.text());
            double gain = cost - better.cost() * length(form);
            boolean odd = oddness(word.text(), form) > 0;
            boolean good = better.cost() < (odd ? READS_WELL * 1.6 : READS_WELL)
                    && gain >= needed - oddness(word.text(), form)
                    && plausible(word.text(), form, candidate.getValue(), ledger, gain);
            double lead = gain - needed - UNNATURAL * SlipKind.of(form, word.text());
            if (good && (best == null || lead > bestLead)) {
                best = new Correction(form, candidate.getValue(), gain, better);
                bestLead = lead;
            }
        }
        return best;
    }

    /**
     * A letter less always reads cheaper, and names keep letters that nobody hears: Lloyd, Anthonius, Karine. A name that stands twice
     * was meant so.
     */
    private static boolean plausible(String written, String form, Origin origin, NameLedger ledger, double gain) {
        if (origin == Origin.ARTICLE) {
            return true;
        }
        if (ledger.count(written) > 1) {
            return false;
        }
        boolean shorter = form.length() < written.length();
        return !shorter || !SilentLetters.explain(written, form) || gain > DROPPED_SILENT;
    }

    /** Letters that names hardly ever double, and any letter three times: the doubling itself speaks for a slip. */
    private static double oddness(String written, String form) {
        return ODD.matcher(written).find() && !ODD.matcher(form).find() && form.length() < written.length()
                ? GAIN_BY_SLIP
                : 0;
    }

    /** A Korean given name one slip away that is a conventional spelling of syllables of the row, the article's own forms first. */
    private static @Nullable Correction given(
            NameLedger ledger, int row, Word word, NameSound.Heard heard, NameSound sound) {
        if (ledger.count(word.text()) > 1) {
            return null;
        }
        var forms = new ArrayList<String>(NameCandidates.inArticle(ledger, row, word));
        Slips.one(word.text()).forEach(forms::add);
        return forms.stream()
                .filter(form -> form.contains("-") && sound.spells(form))
                .findFirst()
                .map(form ->
                        new Correction(form, koreanStyle(form) ? Origin.ARTICLE : Origin.SLIP, 1, sound.hear(form)))
                .orElse(null);
    }

    private static boolean koreanStyle(String given) {
        return Character.isLowerCase(given.charAt(given.indexOf('-') + 1));
    }

    private static int length(String form) {
        return form.replace("-", "").length();
    }

    /** A name that everybody knows, one slip from one that nobody knows. */
    private static boolean famous(String form, Origin origin) {
        return origin == Origin.DICTIONARY
                && form.length() >= 5
                && EnglishDictionary.instance().frequency(form) >= FAMOUS;
    }

    private static double needed(Origin origin, boolean known) {
        double needed =
                switch (origin) {
                    case ARTICLE -> GAIN_IN_ARTICLE;
                    case DICTIONARY -> GAIN_IN_DICTIONARY;
                    case ORDINARY_WORD -> GAIN_AS_A_WORD;
                    case SLIP -> GAIN_BY_SLIP;
                };
        return known ? needed + GAIN_OF_A_KNOWN_NAME - GAIN_IN_ARTICLE : needed;
    }

    /** A very common word one slip away, though no sound vouches for it: Chynese for Chinese, where the source has 중국. */
    private static @Nullable Correction common(Word word, NameSound.Heard heard, NameSound sound) {
        var dictionary = EnglishDictionary.instance();
        return dictionary.neighbours(word.text()).stream()
                .filter(form -> word.text().length() >= 5)
                .filter(form -> Math.max(
                                dictionary.frequency(form),
                                word.opening() ? dictionary.frequency(form.toLowerCase(Locale.ROOT)) : -1)
                        >= NameCandidates.COMMON)
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
        boolean sure = best.origin() == Origin.ARTICLE
                || best.origin() == Origin.DICTIONARY
                        && EnglishDictionary.instance().frequency(best.form()) >= WELL_KNOWN
                        && SlipKind.of(best.form(), word.text()) < 2
                        && word.text().length() > 4
                || best.origin() == Origin.ORDINARY_WORD
                        && best.gain() >= SURE_GAIN_AS_A_WORD
                        && SlipKind.of(best.form(), word.text()) < 2
                || oddness(word.text(), best.form()) > 0;
        sure &= word.text().length() > 3;
        return report.in(sure ? Tier.A : Tier.B).build();
    }

    private static String cost(double cost) {
        return String.format(Locale.ROOT, "%.2f", cost);
    }
}
