package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.Checks;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.Memo;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds two places of the English that say different things of one work or one person: an album here and a song there, two ages, two
 * positions, two dates of one release. A hint, with both places; what the Korean of either place says so as well is left alone.
 */
final class ContradictionCheck implements Check {

    /** How many places the Korean of one outweighs. */
    private static final int SOURCE_SAYS_SO = 3;

    /** By the source and the target of a row. */
    private static final Memo<List<String>, List<Fact>> FACTS = new Memo<>(Memo.ARTICLE, ContradictionCheck::read);

    @Override
    public String code() {
        return "contradiction";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.MISTRANSLATION), List.of(Severity.MAJOR), List.of(Tier.B))
                .example(
                        1,
                        "The 34-year-old Moon Ga-ram smiled.",
                        "문가람(34)이 왔다.",
                        "Moon Ga-ram, 34, came.",
                        "문가람은 웃었다.",
                        "The 43-year-old Moon Ga-ram smiled.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var facts = new ArrayList<Fact>();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            final int here = row;
            var pair = bitext.pairs().get(row);
            FACTS.get(List.of(pair.source(), pair.target())).forEach(fact -> facts.add(fact.in(here)));
        }
        var bySubject = new LinkedHashMap<Object, List<Fact>>();
        facts.forEach(fact ->
                bySubject.computeIfAbsent(fact.key(), key -> new ArrayList<>()).add(fact));
        var findings = new ArrayList<Finding>();
        bySubject.values().forEach(said -> contradictions(bitext, said, findings));
        findings.sort(Checks.READING_ORDER);
        return findings;
    }

    private static List<Fact> read(List<String> texts) {
        var row = new Bitext("", null, List.of(), List.of(new Bitext.Pair("", texts.getFirst(), texts.getLast())));
        var facts = new ArrayList<Fact>();
        WorkFacts.collect(row, 0, facts);
        PersonFacts.collect(row, 0, facts);
        return List.copyOf(facts);
    }

    private void contradictions(Bitext bitext, List<Fact> said, List<Finding> findings) {
        var counts = new LinkedHashMap<String, Integer>();
        said.forEach(fact -> counts.merge(
                fact.value(), fact.inSource() ? SOURCE_SAYS_SO : fact.otherwise() == null ? 1 : 0, Integer::sum));
        if (counts.size() < 2) {
            againstSource(bitext, said, findings);
            return;
        }
        var best = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
        var right = said.stream().filter(fact -> fact.value().equals(best)).toList();
        for (var fact : said) {
            if (!fact.value().equals(best) && !fact.inSource()) {
                var other = right.getFirst();
                var report = report(bitext, fact)
                        .saying(
                                "contradiction",
                                fact.subject(),
                                fact.said(bitext),
                                other.said(bitext),
                                Integer.toString(right.size()));
                right.stream().limit(5).forEach(place -> report.target(place.row(), place.span()));
                findings.add(report.build());
            }
        }
    }

    /** Said once in English, and otherwise in the Korean of the row. */
    private void againstSource(Bitext bitext, List<Fact> said, List<Finding> findings) {
        for (var fact : said) {
            var korean = fact.otherwise();
            if (korean != null) {
                var source = bitext.pairs().get(fact.row()).source();
                findings.add(report(bitext, fact)
                        .saying("contradiction.source", fact.subject(), fact.said(bitext), korean.of(source))
                        .build());
            }
        }
    }

    private Report report(Bitext bitext, Fact fact) {
        var report = Report.of(bitext, code(), ErrorType.MISTRANSLATION, fact.row(), fact.span())
                .hint();
        Span korean = fact.otherwise();
        if (korean != null) {
            report.source(korean);
        }
        return report;
    }
}
