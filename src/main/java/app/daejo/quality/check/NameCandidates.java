package app.daejo.quality.check;

import app.daejo.quality.NameLedger;
import app.daejo.quality.reading.EnglishDictionary;
import app.daejo.quality.reading.Familiarity;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.Slips;
import app.daejo.quality.reading.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists what a suspect name may have been meant for. */
final class NameCandidates {

    /** From this frequency on a dictionary word is so common that an unknown neighbour of it is a slip, sound or no sound. */
    static final int COMMON = 7;

    /** Where a correction comes from. */
    enum Origin {
        ARTICLE,
        DICTIONARY,
        ORDINARY_WORD,
        SLIP
    }

    private NameCandidates() {}

    /**
     * Where a correction may come from, the best origin of each form.
     *
     * @param inArticle the nearby names of the article
     * @param known whether the dictionary has the suspect: then only the article can speak against it
     */
    static Map<String, Origin> of(List<String> inArticle, String word, boolean known) {
        var candidates = new LinkedHashMap<String, Origin>();
        inArticle.forEach(form -> candidates.put(form, Origin.ARTICLE));
        if (known) {
            return candidates;
        }
        var dictionary = EnglishDictionary.instance();
        var folded = Folding.fold(word);
        for (var form : dictionary.neighbours(word)) {
            if (!Derivation.related(Folding.fold(form), folded) && dictionary.frequency(form) >= 1) {
                candidates.putIfAbsent(form, Origin.DICTIONARY);
            }
        }
        for (var form : Slips.one(word)) {
            boolean titleWord = dictionary.frequency(form.toLowerCase(Locale.ROOT)) >= COMMON;
            candidates.putIfAbsent(form, titleWord ? Origin.ORDINARY_WORD : Origin.SLIP);
        }
        return candidates;
    }

    /**
     * Names of the article that are near the suspect, at least as frequent, and not in its row. A suspect that the dictionary has needs a
     * better claim: it is long, and the other name stands twice at least; a given name with a hyphen is no word of a dictionary.
     */
    static List<String> inArticle(NameLedger ledger, int row, Word word) {
        var folded = word.folded();
        int own = ledger.count(word.text());
        boolean ordinary =
                !word.text().contains("-") && Familiarity.of(word.text()).known();
        if (ordinary && word.text().length() <= 4) {
            return List.of();
        }
        return ledger.near(folded).stream()
                .filter(entry -> entry.count() >= (ordinary ? Math.max(2, own) : own))
                .filter(entry -> !Derivation.related(entry.folded(), folded) && !shouted(entry.form()))
                .filter(entry -> entry.places().stream().noneMatch(place -> place.row() == row))
                .map(NameLedger.Entry::form)
                .toList();
    }

    private static boolean shouted(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }
}
