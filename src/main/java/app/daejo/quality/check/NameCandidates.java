package app.daejo.quality.check;

import app.daejo.quality.NameLedger;
import app.daejo.quality.reading.EditDistance;
import app.daejo.quality.reading.EnglishDictionary;
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

    /** Where a correction may come from, the best origin of each form. */
    static Map<String, Origin> of(NameLedger ledger, int row, Word word, boolean known) {
        var candidates = new LinkedHashMap<String, Origin>();
        if (known) {
            if (word.text().length() > 4) {
                inArticle(ledger, row, word).stream()
                        .filter(form -> ledger.count(form) > 1)
                        .forEach(form -> candidates.put(form, Origin.ARTICLE));
            }
            return candidates;
        }
        inArticle(ledger, row, word).forEach(form -> candidates.put(form, Origin.ARTICLE));
        for (var form : EnglishDictionary.instance().neighbours(word.text())) {
            if (!Derivation.related(Folding.fold(form), word.folded())
                    && EnglishDictionary.instance().frequency(form) >= 1) {
                candidates.putIfAbsent(form, Origin.DICTIONARY);
            }
        }
        for (var form : Slips.one(word.text())) {
            boolean titleWord = EnglishDictionary.instance().frequency(form.toLowerCase(Locale.ROOT)) >= COMMON;
            candidates.putIfAbsent(form, titleWord ? Origin.ORDINARY_WORD : Origin.SLIP);
        }
        return candidates;
    }

    /** Names of the article that are near the suspect, at least as frequent, and not in its row. */
    static List<String> inArticle(NameLedger ledger, int row, Word word) {
        return ledger.entries().stream()
                .filter(entry -> EditDistance.near(Folding.fold(entry.form()), word.folded()))
                .filter(entry -> !Derivation.related(Folding.fold(entry.form()), word.folded()))
                .filter(entry -> entry.count() >= ledger.count(word.text()) && !shouted(entry.form()))
                .filter(entry -> entry.places().stream().noneMatch(place -> place.row() == row))
                .map(NameLedger.Entry::form)
                .toList();
    }

    private static boolean shouted(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }
}
