package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.quality.Bitext.GlossaryEntry;
import app.daejo.quality.Bitext.Pair;
import app.daejo.quality.Evidence;
import app.daejo.quality.Finding;
import app.daejo.quality.reading.Memo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Remembers what was found in a row, by all that it depends on: its two texts and a circumstance of the whole article, such as the terms
 * that hold for it. After an edit only the edited row is looked at again.
 */
final class RowMemory<C> {

    /** Circumstances that are remembered at once. */
    private static final int CIRCUMSTANCES = 4;

    private final Memo<C, Memo<Texts, List<Finding>>> remembered;

    private record Texts(String source, String target) {}

    /**
     * @param look finds in an article of one row; pure
     */
    RowMemory(BiFunction<Bitext, C, List<Finding>> look) {
        this(circumstance -> List.of(), look);
    }

    private RowMemory(Function<C, List<GlossaryEntry>> terms, BiFunction<Bitext, C, List<Finding>> look) {
        remembered = new Memo<>(
                CIRCUMSTANCES,
                circumstance -> new Memo<>(
                        Memo.ARTICLE,
                        texts -> List.copyOf(look.apply(
                                new Bitext(
                                        "",
                                        null,
                                        terms.apply(circumstance),
                                        List.of(new Pair("", texts.source(), texts.target()))),
                                circumstance))));
    }

    /** A memory whose circumstance is the glossary, which the look gets with its row. */
    static RowMemory<List<GlossaryEntry>> withTerms(Function<Bitext, List<Finding>> look) {
        return new RowMemory<>(terms -> terms, (row, terms) -> look.apply(row));
    }

    List<Finding> find(Bitext bitext, C circumstance) {
        var rows = remembered.get(circumstance);
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var pair = bitext.pairs().get(row);
            for (var finding : rows.get(new Texts(pair.source(), pair.target()))) {
                findings.add(in(row, finding));
            }
        }
        return findings;
    }

    private static Finding in(int row, Finding finding) {
        var evidence = finding.evidence();
        return new Finding(
                finding.code(),
                finding.tier(),
                finding.type(),
                finding.severity(),
                row,
                finding.span(),
                finding.message(),
                new Evidence(
                        evidence.marks().stream()
                                .map(mark -> new Evidence.Mark(mark.side(), row, mark.span(), mark.text()))
                                .toList(),
                        evidence.notes()),
                finding.suggestion());
    }
}
