package app.daejo.quality.check;

import app.daejo.quality.Bitext;
import app.daejo.quality.Check;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Finding;
import app.daejo.quality.reading.Sentences;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds source text without translation: an empty row surely, a row that is much too short for its sentences as a hint. */
final class OmissionCheck implements Check {

    /** Lengths of English and Korean news text relate as about 2.2 to 1; the prior counts as much as this many rows. */
    private static final double USUAL_RATIO = Math.log(2.2);

    private static final double PRIOR_ROWS = 4;
    private static final double USUAL_SPREAD = 0.22;

    /** Spreads below the middle at which a row with fewer sentences, or any row, is too short. */
    private static final double SHORT_WITH_DEFICIT = 1.4;

    private static final double SHORT = 3.2;
    private static final Pattern FURNITURE = Pattern.compile("^\\s*[<\\[(【ⓒ©].*[>\\])】]?\\s*$");

    @Override
    public String code() {
        return "omission";
    }

    @Override
    public List<Finding> find(Bitext bitext) {
        var findings = new ArrayList<Finding>();
        double middle = middle(bitext);
        double spread = spread(bitext, middle);
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
            deficit(bitext, row, middle, spread, findings);
        }
        return findings;
    }

    private void deficit(Bitext bitext, int row, double middle, double spread, List<Finding> findings) {
        var pair = bitext.pairs().get(row);
        var source = Sentences.korean(pair.source());
        var target = Sentences.english(pair.target());
        double z = (ratio(pair) - middle) / spread;
        boolean fewer = target.size() < source.size();
        if (fewer && z < -SHORT_WITH_DEFICIT || pair.source().length() > 30 && z < -SHORT) {
            findings.add(Report.of(bitext, code(), ErrorType.OMISSION, row, null)
                    .saying("omission.short", Integer.toString(source.size()), Integer.toString(target.size()))
                    .source(new Span(0, pair.source().length()))
                    .hint()
                    .build());
        }
    }

    private static double ratio(Bitext.Pair pair) {
        return Math.log(
                (pair.target().strip().length() + 8.0) / (pair.source().strip().length() + 4.0));
    }

    private static double middle(Bitext bitext) {
        var ratios = ratios(bitext);
        double median = ratios.isEmpty() ? USUAL_RATIO : ratios.get(ratios.size() / 2);
        return (median * ratios.size() + USUAL_RATIO * PRIOR_ROWS) / (ratios.size() + PRIOR_ROWS);
    }

    /** The median distance from the middle, scaled to a standard deviation (1.4826), drawn to the usual spread. */
    private static double spread(Bitext bitext, double middle) {
        var distances = ratios(bitext).stream()
                .map(ratio -> Math.abs(ratio - middle))
                .sorted()
                .toList();
        double median = distances.isEmpty() ? USUAL_SPREAD : 1.4826 * distances.get(distances.size() / 2);
        return (median * distances.size() + USUAL_SPREAD * PRIOR_ROWS) / (distances.size() + PRIOR_ROWS);
    }

    private static List<Double> ratios(Bitext bitext) {
        return bitext.pairs().stream()
                .filter(pair -> !pair.source().isBlank() && !pair.target().isBlank())
                .map(OmissionCheck::ratio)
                .sorted()
                .toList();
    }
}
