package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.EnglishNumbers;
import app.daejo.quality.reading.KoreanNumbers;
import app.daejo.quality.reading.Memo;
import java.util.ArrayList;
import java.util.List;

/** Finds a number that the source does not have while the source has one of its kind that the English lacks. */
final class NumberCheck implements Check {

    /** By the source and the target of a row. */
    private static final Memo<List<String>, NumberMatch> MATCHED = new Memo<>(
            Memo.ARTICLE,
            texts -> NumberMatch.of(
                    KoreanNumbers.of(texts.getFirst()), EnglishNumbers.of(texts.getLast()), texts.getLast()));

    @Override
    public String code() {
        return "number";
    }

    @Override
    public About about() {
        return About.of(
                        List.of(ErrorType.MISTRANSLATION, ErrorType.OMISSION),
                        List.of(Severity.MAJOR),
                        List.of(Tier.A, Tier.B))
                .example("관객 2,300만 명이 봤다.", "It drew 2.3 million viewers.", "It drew 23 million viewers.")
                .example("행사는 오후 3시에 열린다.", "The event is at 2 p.m.", "The event is at 3 p.m.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<Finding>();
        var alone = new LoneNumbers(bitext);
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var pair = bitext.pairs().get(row);
            if (!pair.source().isBlank() && !pair.target().isBlank()) {
                compare(bitext, row, alone, findings);
            }
        }
        return findings;
    }

    private void compare(Bitext bitext, int row, LoneNumbers alone, List<Finding> findings) {
        var pair = bitext.pairs().get(row);
        var match = MATCHED.get(List.of(pair.source(), pair.target()));
        for (var partner : match.partners()) {
            if (NumberAside.conversion(pair.target(), partner.target())
                    || NumberAside.conversion(pair.source(), partner.source())) {
                continue;
            }
            var replaced = NumberWriting.replaced(partner.target(), partner.source());
            var suggestion = NumberWriting.like(pair.target(), partner.target(), partner.source());
            findings.add(Report.of(bitext, code(), ErrorType.MISTRANSLATION, row, replaced)
                    .saying(
                            "number",
                            replaced.of(pair.target()),
                            partner.source().span().of(pair.source()))
                    .source(NumberWriting.withUnit(partner.source()))
                    .note("note.value", NumberWriting.plain(partner.source()), NumberWriting.plain(partner.target()))
                    .in(partner.tier())
                    .suggesting(suggestion)
                    .build());
        }
        alone.hint(row, match).ifPresent(findings::add);
    }
}
