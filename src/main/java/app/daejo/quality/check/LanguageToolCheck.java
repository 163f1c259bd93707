package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Bitext.Pair;
import app.daejo.quality.Check;
import app.daejo.quality.Checks;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.EditDistance;
import app.daejo.quality.reading.EnglishDictionary;
import app.daejo.quality.reading.EnglishVariant;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.HangulWords;
import app.daejo.quality.reading.Proofreader;
import app.daejo.quality.reading.Proofreader.Remark;
import app.daejo.quality.reading.SoundModel;
import app.daejo.quality.reading.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Passes on what LanguageTool minds in the English. Its dictionary is evidence, no verdict: an unknown word that the source, the agreed terms
 * or the article itself explain is left alone, and names are left to the checks that hear the Korean. All are hints; what can be said more
 * surely, other checks say.
 */
final class LanguageToolCheck implements Check {

    /** From this frequency on a correction is a word that anybody would have meant. */
    private static final int EVERYDAY = 5;

    /** Nats a letter up to which a word reads as the Korean of its row, as {@link SoundVerdict} has it. */
    private static final double READS_WELL = 1.7;

    /** What LanguageTool itself is not sure of, or calls a matter of formality. */
    private static final Pattern HEDGED = Pattern.compile(
            "(?i)\\b(?:consider|may be|might|can be|not always|normally|usually|formal|informal|seems)\\b");

    /** Headlines leave out articles and verbs by right; only what ends as a sentence is read for grammar. */
    private static final Pattern SENTENCE = Pattern.compile("[.!?…][\"”’')\\]]*\\s*$");

    @Override
    public String code() {
        return Checks.LANGUAGE_TOOL;
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.GRAMMAR, ErrorType.SPELLING), List.of(Severity.MINOR), List.of(Tier.B))
                .example("그 변화에는 동의가 필요하다.", "The change would requires consent.", "The change would require consent.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var variant =
                EnglishVariant.of(bitext.pairs().stream().map(Pair::target).toList());
        var article = known(bitext);
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var target = bitext.pairs().get(row).target();
            for (var remark : Proofreader.remarks(variant, target)) {
                if (remark.spelling()) {
                    spelling(bitext, row, remark, article).ifPresent(findings::add);
                } else if (SENTENCE.matcher(target).find()
                        && !remark.suggestions().isEmpty()
                        && !HEDGED.matcher(remark.words()).find()) {
                    findings.add(Report.of(bitext, code(), ErrorType.GRAMMAR, row, remark.span())
                            .saying("languagetool", remark.span().of(target), remark.words())
                            .note("note.rule", remark.rule())
                            .minor()
                            .hint()
                            .suggesting(remark.suggestions().getFirst())
                            .build());
                }
            }
        }
        return findings;
    }

    /** How often each word stands in the article and its terms; one of the source's counts as settled. */
    private static Map<String, Integer> known(Bitext bitext) {
        var words = new HashMap<String, Integer>();
        for (var pair : bitext.pairs()) {
            Words.of(pair.target()).forEach(word -> words.merge(word.folded(), 1, Integer::sum));
            Words.of(pair.source()).forEach(word -> words.merge(word.folded(), 2, Integer::sum));
        }
        bitext.glossary().forEach(entry -> Words.of(entry.target())
                .forEach(word -> words.merge(word.folded(), 2, Integer::sum)));
        return words;
    }

    private Optional<Finding> spelling(Bitext bitext, int row, Remark remark, Map<String, Integer> article) {
        var pair = bitext.pairs().get(row);
        var word = remark.span().of(pair.target());
        var suspect = Words.of(pair.target()).stream()
                .filter(candidate -> candidate.span().equals(remark.span()))
                .filter(candidate -> SpellingCheck.suspicious(pair.target(), candidate))
                .findFirst();
        boolean explained = suspect.isEmpty()
                || article.getOrDefault(Folding.fold(word), 0) > 1
                || HangulWords.of(pair.source()).stream()
                        .anyMatch(run -> SoundModel.instance()
                                        .fromStart(run.text(), word)
                                        .cost()
                                < READS_WELL);
        if (explained) {
            return Optional.empty();
        }
        return remark.suggestions().stream()
                .filter(better -> EditDistance.between(Folding.fold(better), word) == 1
                        && EnglishDictionary.instance().frequency(better) >= EVERYDAY)
                .findFirst()
                .map(better -> Report.of(bitext, code(), ErrorType.SPELLING, row, remark.span())
                        .saying("spelling", word)
                        .note("note.rule", remark.rule())
                        .minor()
                        .hint()
                        .suggesting(better)
                        .build());
    }
}
