package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Bitext.GlossaryEntry;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.EnglishTerm;
import app.daejo.quality.reading.KoreanTerm;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds an agreed term of the source whose agreed translation is missing; counts, so that one right use does not excuse one wrong. */
final class TermCheck implements Check {

    @Override
    public String code() {
        return "term";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.WRONG_TERM), List.of(Severity.MAJOR), List.of(Tier.A, Tier.B))
                .term("촬영 감독", "cinematographer")
                .example("촬영 감독이 말했다.", "The cameraman spoke.", "The cinematographer spoke.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<Finding>();
        var longestFirst = bitext.glossary().stream()
                .sorted(Comparator.comparingInt(
                        (GlossaryEntry entry) -> -entry.source().length()))
                .toList();
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var pair = bitext.pairs().get(row);
            if (pair.target().isBlank()) {
                continue;
            }
            var taken = new ArrayList<Span>();
            for (var entry : longestFirst) {
                var places = KoreanTerm.find(entry.source(), pair.source()).stream()
                        .filter(place -> taken.stream().noneMatch(place::overlaps))
                        .toList();
                taken.addAll(places);
                if (!places.isEmpty()) {
                    compare(bitext, row, entry, places, findings);
                }
            }
        }
        return findings;
    }

    private void compare(Bitext bitext, int row, GlossaryEntry entry, List<Span> places, List<Finding> findings) {
        var target = bitext.pairs().get(row).target();
        var term = EnglishTerm.of(entry.target());
        int written = term.count(target);
        // English says he where Korean says the president again: one right use explains the others, unless a rival
        // stands there too.
        if (written > 0 && (written >= places.size() || places.size() < 3)) {
            return;
        }
        var instead = term.partly(target).or(() -> new TermRival(target, bitext.glossary()).of(entry.target()));
        if (written > 0 && instead.isEmpty()) {
            return;
        }
        var report = Report.of(bitext, code(), ErrorType.WRONG_TERM, row, instead.orElse(null))
                .saying("term", entry.source(), entry.target())
                .note("note.termbase", entry.source(), entry.target());
        places.forEach(report::source);
        if (written > 0) {
            report.hint();
        }
        findings.add(
                report.suggesting(instead.isPresent() ? term.like(instead.get().of(target)) : null)
                        .build());
    }
}
