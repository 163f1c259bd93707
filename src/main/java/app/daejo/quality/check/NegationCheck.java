package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.MissingNot;
import app.daejo.quality.reading.Negation;
import app.daejo.quality.reading.Sentences;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds a sentence that denies something in Korean and nothing in English: a hint, for languages deny in many ways. */
final class NegationCheck implements Check {

    @Override
    public String code() {
        return "negation";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.MISTRANSLATION), List.of(Severity.MAJOR), List.of(Tier.B))
                .example("나는 그 책을 읽지 않았다.", "I did read the book.", "I did not read the book.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var pair = bitext.pairs().get(row);
            if (pair.target().isBlank() || Negation.korean(pair.source()) == 0) {
                continue;
            }
            var source = Sentences.korean(pair.source());
            var target = Sentences.english(pair.target());
            boolean oneByOne = source.size() == target.size();
            if (oneByOne) {
                for (int i = 0; i < source.size(); i++) {
                    if (!surplus(pair, source, target, i - 1) && !surplus(pair, source, target, i + 1)) {
                        compare(bitext, row, source.get(i), target.get(i), findings);
                    }
                }
            } else {
                compare(
                        bitext,
                        row,
                        new Span(0, pair.source().length()),
                        new Span(0, pair.target().length()),
                        findings);
            }
        }
        return findings;
    }

    /** Whether a neighbour denies in English alone: sentences are not cut at the same places, and there the denial went. */
    private static boolean surplus(Bitext.Pair pair, List<Span> source, List<Span> target, int i) {
        return i >= 0
                && i < source.size()
                && Negation.korean(source.get(i).of(pair.source())) == 0
                && Negation.plain(target.get(i).of(pair.target()));
    }

    private void compare(Bitext bitext, int row, Span source, Span target, List<Finding> findings) {
        var pair = bitext.pairs().get(row);
        int denied = Negation.korean(source.of(pair.source()));
        if (denied > 0
                && Negation.english(target.of(pair.target()))
                                - Negation.answered(source.of(pair.source()), target.of(pair.target()))
                        <= 0) {
            boolean whole = target.length() == pair.target().length();
            var verb = MissingNot.verb(pair.target(), target);
            var place = verb.orElse(whole ? null : target);
            findings.add(Report.of(bitext, code(), ErrorType.MISTRANSLATION, row, place)
                    .saying("negation")
                    .source(source)
                    .hint()
                    .suggesting(verb.isPresent() ? MissingNot.negated(verb.get().of(pair.target())) : null)
                    .build());
        }
    }
}
