package app.daejo.benchmark;

import app.daejo.benchmark.PracticeCase.Pairing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Strict and lax F1 of beads, with precision over all beads and recall over those of the gold that pair something, as
 * Vecalign's scorer defines them (Thompson and Koehn 2019, "Vecalign"); counts are summed before dividing.
 */
public final class Accuracy {

    private int strictHits;
    private int laxHits;
    private int found;
    private int strictRecalled;
    private int laxRecalled;
    private int paired;
    private int aloneRecalled;
    private int alone;

    public void add(List<Pairing> gold, List<Pairing> test) {
        var goldSet = new HashSet<>(gold);
        var testSet = new HashSet<>(test);
        var goldLinks = links(gold);
        var testLinks = links(test);
        for (var bead : testSet) {
            found++;
            if (goldSet.contains(bead)) {
                strictHits++;
                laxHits++;
            } else if (touches(bead, goldLinks)) {
                laxHits++;
            }
        }
        for (var bead : goldSet) {
            if (bead.isPaired()) {
                paired++;
                if (testSet.contains(bead)) {
                    strictRecalled++;
                    laxRecalled++;
                } else if (touches(bead, testLinks)) {
                    laxRecalled++;
                }
            } else {
                alone++;
                aloneRecalled += testSet.contains(bead) ? 1 : 0;
            }
        }
    }

    private static Map<Integer, Set<Integer>> links(List<Pairing> beads) {
        Map<Integer, Set<Integer>> links = new HashMap<>();
        for (var bead : beads) {
            for (var s : bead.source()) {
                links.computeIfAbsent(s, k -> new HashSet<>()).addAll(bead.target());
            }
        }
        return links;
    }

    private static boolean touches(Pairing bead, Map<Integer, Set<Integer>> links) {
        return bead.source().stream()
                .anyMatch(s -> bead.target().stream().anyMatch(links.getOrDefault(s, Set.of())::contains));
    }

    public double strict() {
        return f(ratio(strictHits, found), ratio(strictRecalled, paired));
    }

    public double lax() {
        return f(ratio(laxHits, found), ratio(laxRecalled, paired));
    }

    /** Recall of passages that have no counterpart. */
    public double aloneRecall() {
        return ratio(aloneRecalled, alone);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double f(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
