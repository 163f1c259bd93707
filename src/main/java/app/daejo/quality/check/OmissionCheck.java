package app.daejo.quality.check;

import app.daejo.quality.About;
import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.quality.reading.Sentences;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds source text without translation: an empty row surely, a row that is much too short for its sentences as a hint. */
final class OmissionCheck implements Check {

    /** Spreads below the middle at which a row with fewer sentences, or any row, is too short. */
    private static final double SHORT_WITH_DEFICIT = 1.4;

    private static final double SHORT = 3.2;

    private static final Pattern JOINT = Pattern.compile("[;:] | [-–—] |[–—]");

    private static final Pattern FURNITURE = Pattern.compile("^\\s*[<\\[(【ⓒ©].*[>\\])】]?\\s*$");

    @Override
    public String code() {
        return "omission";
    }

    @Override
    public About about() {
        return About.of(List.of(ErrorType.OMISSION), List.of(Severity.MAJOR), List.of(Tier.A, Tier.B))
                .example("비가 온다.", "", "It is raining.");
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<Finding>();
        var lengths = RowLengths.of(bitext);
        for (int row = 0; row < bitext.pairs().size(); row++) {
            var pair = bitext.pairs().get(row);
            if (pair.source().isBlank() || FURNITURE.matcher(pair.source()).matches()) {
                continue;
            }
            if (pair.target().isBlank()) {
                findings.add(Report.of(bitext, code(), ErrorType.OMISSION, row, null)
                        .saying("omission")
                        .source(new Span(0, pair.source().length()))
                        .build());
                continue;
            }
            deficit(bitext, row, lengths, findings);
        }
        return findings;
    }

    private void deficit(Bitext bitext, int row, RowLengths lengths, List<Finding> findings) {
        var pair = bitext.pairs().get(row);
        double z = lengths.z(row);
        if (z >= -Math.min(SHORT, SHORT_WITH_DEFICIT)) {
            return;
        }
        var source = Sentences.korean(pair.source());
        var target = Sentences.english(pair.target());
        // English joins by a dash, colon or semicolon what Korean says in two sentences.
        long joints = JOINT.matcher(pair.target()).results().count();
        boolean fewer = target.size() + joints < source.size();
        if (fewer && z < -SHORT_WITH_DEFICIT || RowLengths.source(pair) > 30 && z < -SHORT) {
            var report = fewer
                    ? report(bitext, row)
                            .saying("omission.short", Integer.toString(source.size()), Integer.toString(target.size()))
                    : report(bitext, row)
                            .saying(
                                    "omission.length",
                                    Integer.toString(pair.target().strip().length()),
                                    Long.toString(lengths.usual(row)));
            findings.add(
                    report.source(new Span(0, pair.source().length())).hint().build());
        }
    }

    private Report report(Bitext bitext, int row) {
        return Report.of(bitext, code(), ErrorType.OMISSION, row, null);
    }
}
