package app.daejo.quality.check;

import app.daejo.quality.check.NameCandidates.Origin;
import app.daejo.quality.reading.EnglishDictionary;
import app.daejo.quality.reading.Memo;
import app.daejo.quality.reading.SlipKind;
import app.daejo.quality.reading.Slips;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Judges one suspect name by the Korean of its row. Hundreds of corrections are heard for each suspect, so verdicts are remembered by
 * all that they depend on.
 */
final class SoundVerdict {

    /** A name that costs less, in nats a letter, is explained by the Korean. */
    private static final double EXPLAINED = 1.2;

    /** A correction has to read at least this well, in nats a letter. */
    private static final double READS_WELL = 1.7;

    /** What a correction must gain, in nats, by where it comes from: the article, a dictionary, an ordinary word, a mere slip of a letter. */
    private static final double GAIN_IN_ARTICLE = 1.0;

    private static final double GAIN_IN_DICTIONARY = 1.8;
    private static final double GAIN_AS_A_WORD = 4;
    private static final double SURE_GAIN_AS_A_WORD = 5;
    private static final double GAIN_BY_SLIP = 10;
    private static final double GAIN_OF_A_KNOWN_NAME = 3.0;

    /** A dictionary's name that is at least this common makes a sure correction. */
    private static final int WELL_KNOWN = 8;

    private static final double DROPPED_SILENT = 9;

    private static final double EXTRA_FOR_AN_ODD_SLIP = 2.5;
    private static final double GAIN_OF_A_FAMOUS_NAME = 1;
    private static final int FAMOUS = 8;

    /** What a very common word may lose by sound, in nats, against a name that reads well. */
    private static final double LOST_TO_A_COMMON_WORD = 6;

    /** What it costs a correction, in nats, that the slip would be an odd one. */
    private static final double UNNATURAL = 0.7;

    private static final Pattern ODD = Pattern.compile("(?i)(.)\\1\\1|aa|ii|uu|yy$|hh|jj|vv|ww|xx|qq");

    /**
     * What a verdict depends on.
     *
     * @param source the Korean of the row
     * @param word the suspect
     * @param opening whether it stands where any word is capitalised
     * @param repeated whether the article has it more than once
     * @param inArticle names of the article that it may have been meant for
     */
    record Question(String source, String word, boolean opening, boolean repeated, List<String> inArticle) {}

    /**
     * What the suspect should be.
     *
     * @param form what to write instead
     * @param gain in nats; 0 where no sound vouches for it
     * @param heard the Korean that the correction reads
     * @param cost what the suspect itself costs, in nats a letter
     * @param sure whether it is more than a hint
     */
    record Correction(String form, double gain, NameSound.Heard heard, double cost, boolean sure) {}

    private static final Memo<Question, Optional<Correction>> REMEMBERED =
            new Memo<>(Memo.ARTICLE, question -> Optional.ofNullable(judge(question)));

    /** Keeps a bound on costs on the safe side, in nats a letter. */
    private static final double ROUNDING = 1e-9;

    private SoundVerdict() {}

    /** @return empty where the name may stand */
    static Optional<Correction> of(Question question) {
        return REMEMBERED.get(question);
    }

    private static @Nullable Correction judge(Question asked) {
        var word = asked.word();
        var sound = new NameSound(asked.source());
        boolean given = word.contains("-");
        if (given && sound.spells(word)) {
            return null;
        }
        boolean known = EnglishDictionary.instance().knows(word);
        var heard = sound.hear(word);
        var best = given ? given(asked, heard, sound) : best(asked, known, heard, sound);
        if (best == null && !known && heard.cost() > EXPLAINED) {
            best = common(asked, heard, sound);
        }
        return best;
    }

    private static @Nullable Correction best(Question asked, boolean known, NameSound.Heard heard, NameSound sound) {
        var word = asked.word();
        Correction best = null;
        double bestLead = 0;
        double asWritten = heard.cost() * length(word);
        boolean odd = ODD.matcher(word).find();
        for (var candidate : NameCandidates.of(asked.inArticle(), word, known).entrySet()) {
            var form = candidate.getKey();
            var origin = candidate.getValue();
            boolean famous = famous(form, origin);
            double cost = famous ? sound.hearAsForeign(word).cost() * length(word) : asWritten;
            double oddness = odd ? oddness(word, form) : 0;
            double needed = (famous ? GAIN_OF_A_FAMOUS_NAME : needed(origin, known));
            // Most slips need no hearing: nothing can gain more than the suspect costs.
            if (cost < needed - oddness) {
                continue;
            }
            int slip = SlipKind.of(form, word);
            if (origin != Origin.ARTICLE && slip > 1) {
                needed += EXTRA_FOR_AN_ODD_SLIP;
            }
            double readsWell = oddness > 0 ? READS_WELL * 1.6 : READS_WELL;
            double dearest = Math.min(readsWell, (cost - needed + oddness) / length(form) + ROUNDING);
            var better = sound.hearNear(form, word, dearest);
            double gain = cost - better.cost() * length(form);
            boolean good =
                    better.cost() < readsWell && gain >= needed - oddness && plausible(asked, form, origin, gain);
            double lead = gain - needed - UNNATURAL * slip;
            if (good && (best == null || lead > bestLead)) {
                best = correction(asked, form, origin, gain, better, heard);
                bestLead = lead;
            }
        }
        return best;
    }

    /**
     * A letter less always reads cheaper, and names keep letters that nobody hears: Lloyd, Anthonius, Karine. A name that stands twice
     * was meant so.
     */
    private static boolean plausible(Question asked, String form, Origin origin, double gain) {
        if (origin == Origin.ARTICLE) {
            return true;
        }
        if (asked.repeated()) {
            return false;
        }
        boolean shorter = form.length() < asked.word().length();
        return !shorter || !SilentLetters.explain(asked.word(), form) || gain > DROPPED_SILENT;
    }

    /** Letters that names hardly ever double, and any letter three times: the doubling itself speaks for a slip. */
    private static double oddness(String written, String form) {
        return form.length() < written.length()
                        && ODD.matcher(written).find()
                        && !ODD.matcher(form).find()
                ? GAIN_BY_SLIP
                : 0;
    }

    /** A Korean given name one slip away that is a conventional spelling of syllables of the row, the article's own forms first. */
    private static @Nullable Correction given(Question asked, NameSound.Heard heard, NameSound sound) {
        if (asked.repeated()) {
            return null;
        }
        var forms = new ArrayList<String>(asked.inArticle());
        Slips.one(asked.word()).forEach(forms::add);
        return forms.stream()
                .filter(form -> form.contains("-") && sound.spells(form))
                // Of names in the Chinese manner (Fung-Wong) no rule for Korean names tells the spelling.
                .filter(form -> koreanStyle(form) || asked.inArticle().contains(form))
                .findFirst()
                .map(form -> correction(
                        asked, form, koreanStyle(form) ? Origin.ARTICLE : Origin.SLIP, 1, sound.hear(form), heard))
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

    /**
     * A very common word one slip away, though no sound vouches for it: Chynese for Chinese, where the source has 중국. Where the name
     * reads well and the word much worse, sound speaks against it: Schreier, not Schreiber, for 슈라이어.
     */
    private static @Nullable Correction common(Question asked, NameSound.Heard heard, NameSound sound) {
        var dictionary = EnglishDictionary.instance();
        return dictionary.neighbours(asked.word()).stream()
                .filter(form -> asked.word().length() >= 5)
                .filter(form ->
                        heard.cost() > READS_WELL || loss(asked.word(), form, heard, sound) < LOST_TO_A_COMMON_WORD)
                .filter(form -> Math.max(
                                dictionary.frequency(form),
                                asked.opening() ? dictionary.frequency(form.toLowerCase(Locale.ROOT)) : -1)
                        >= NameCandidates.COMMON)
                .findFirst()
                .map(form -> correction(asked, form, Origin.DICTIONARY, 0, sound.hear(form), heard))
                .orElse(null);
    }

    /** How much dearer a correction reads than what is written, in nats. */
    private static double loss(String written, String form, NameSound.Heard heard, NameSound sound) {
        return sound.hear(form).cost() * length(form) - heard.cost() * length(written);
    }

    private static Correction correction(
            Question asked, String form, Origin origin, double gain, NameSound.Heard better, NameSound.Heard heard) {
        var word = asked.word();
        boolean sure = origin == Origin.ARTICLE
                || origin == Origin.DICTIONARY
                        && EnglishDictionary.instance().frequency(form) >= WELL_KNOWN
                        && SlipKind.of(form, word) < 2
                        && word.length() > 4
                || origin == Origin.ORDINARY_WORD && gain >= SURE_GAIN_AS_A_WORD && SlipKind.of(form, word) < 2
                || oddness(word, form) > 0;
        return new Correction(form, gain, better, heard.cost(), sure && word.length() > 3);
    }
}
