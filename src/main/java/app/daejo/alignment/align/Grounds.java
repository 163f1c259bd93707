package app.daejo.alignment.align;

import app.daejo.alignment.align.Reason.Basis;
import app.daejo.alignment.align.Token.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what a bead rests on: its score by part, with the words that met. */
final class Grounds {

    private static final int MOST_EXAMPLES = 5;
    private static final double NEGLIGIBLE = 0.05;

    private final Document document;
    private final Score score;

    Grounds(Document document, Score score) {
        this.document = document;
        this.score = score;
    }

    /** @return reasons, strongest first */
    List<Reason> of(int i, int j, int n, int m) {
        var reasons = new ArrayList<Reason>();
        add(reasons, Basis.LENGTH, score.length(i, j, n, m), "");
        add(reasons, Basis.LABEL, score.labels(i, j) + score.formulas(i, j), "");
        add(reasons, Basis.QUOTATION, score.questions(i, j, n, m) + score.quotations(i, j, n, m), "");
        add(reasons, Basis.POSITION, score.paragraphs(i, j), "");
        addEvidence(reasons, i, j, n, m);
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())));
        return reasons;
    }

    private void addEvidence(List<Reason> reasons, int i, int j, int n, int m) {
        Map<Basis, Set<String>> met = new EnumMap<>(Basis.class);
        for (int a = i; a < i + n; a++) {
            for (int b = j; b < j + m; b++) {
                for (int token : score.met(a, b)) {
                    var basis = basis(document.sourceWords.kinds[token]);
                    met.computeIfAbsent(basis, k -> new LinkedHashSet<>()).add(example(token, b));
                }
            }
        }
        double evidence = score.evidence(i, j, n, m);
        int all = met.values().stream().mapToInt(Set::size).sum();
        if (all == 0) {
            add(reasons, Basis.WORDS, evidence, "");
        }
        met.forEach((basis, examples) -> add(
                reasons,
                basis,
                evidence * examples.size() / all,
                String.join(", ", examples.stream().limit(MOST_EXAMPLES).toList())));
    }

    private String example(int token, int passage) {
        var words = document.sourceWords;
        for (int other : words.links[token]) {
            for (int here : document.targetWords.passages[passage]) {
                if (here == other) {
                    return plain(words.tokens.get(token).form()) + " = "
                            + plain(document.targetWords.tokens.get(other).form());
                }
            }
        }
        return plain(words.tokens.get(token).form());
    }

    private static String plain(String form) {
        return form.startsWith("#") || form.startsWith("=") ? form.substring(1) : form;
    }

    private static Basis basis(Kind kind) {
        return switch (kind) {
            case NUMBER, NUMBER_WORD -> Basis.NUMBERS;
            case LATIN, NAME -> Basis.NAMES;
            default -> Basis.WORDS;
        };
    }

    private static void add(List<Reason> reasons, Basis basis, double weight, String detail) {
        if (Math.abs(weight) >= NEGLIGIBLE) {
            reasons.add(new Reason(basis, weight, detail));
        }
    }
}
