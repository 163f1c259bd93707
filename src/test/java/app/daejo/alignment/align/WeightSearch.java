package app.daejo.alignment.align;

import app.daejo.benchmark.Accuracy;
import app.daejo.benchmark.PracticeCase;
import app.daejo.benchmark.PracticeCase.Pairing;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits the figures of {@link Weights} on a practice folder by changing one at a time, and shows by folds what that is worth on
 * cases it was not fitted on. Arguments: the folder, then {@code fit} or {@code folds}.
 */
public final class WeightSearch {

    private record Ready(PracticeCase practice, Document document) {}

    private static final double[] STEPS = {0.6, 0.85, 1.2, 1.6};

    /** A change must bring this much, or chance alone would move the figures. */
    private static final double LEAST_GAIN = 0.0004;

    private WeightSearch() {}

    public static void main(String... args) throws Exception {
        var lexicon = Lexicon.standard();
        var all = new ArrayList<Ready>();
        for (var each : PracticeCase.all(Path.of(args[0]))) {
            all.add(new Ready(
                    each, new Document(Side.korean(each.source(), lexicon), Side.english(each.target()), lexicon)));
        }
        var weights = new Weights();
        System.out.printf("now %.4f%n", quality(all, weights));
        if (args[1].equals("fit")) {
            fit(all, weights, true, Set.of());
        } else {
            folds(all);
        }
    }

    /** The figures as they were set by hand, before any fitting: only these are fitted again in folds. */
    private static final Map<String, Double> HAND_SET = Map.of(
            "oneToTwo",
            -3.0,
            "oneToThree",
            -5.5,
            "twoToTwo",
            -9.0,
            "nullOpen",
            -2.6,
            "lengthMean",
            0.97,
            "lengthNoise",
            1.6,
            "noun",
            0.6,
            "missUnseen",
            0.3,
            "strongest",
            4.5,
            "oneBreaks",
            -1.2);

    private static Weights handSet() throws Exception {
        var weights = new Weights();
        for (var field : fields()) {
            if (HAND_SET.containsKey(field.getName())) {
                field.setDouble(weights, HAND_SET.get(field.getName()));
            }
        }
        return weights;
    }

    private static void folds(List<Ready> all) throws Exception {
        for (int fold = 0; fold < 2; fold++) {
            var seen = new ArrayList<Ready>();
            var held = new ArrayList<Ready>();
            for (int i = 0; i < all.size(); i++) {
                (i % 2 == fold ? held : seen).add(all.get(i));
            }
            var weights = handSet();
            double seenBefore = quality(seen, weights);
            double heldBefore = quality(held, weights);
            fit(seen, weights, false, HAND_SET.keySet());
            System.out.printf(
                    "fold %d: fitted on %.4f -> %.4f, held out %.4f -> %.4f%n",
                    fold, seenBefore, quality(seen, weights), heldBefore, quality(held, weights));
        }
    }

    private static void fit(List<Ready> cases, Weights weights, boolean loud, Set<String> only) throws Exception {
        double best = quality(cases, weights);
        for (int round = 0; round < 2; round++) {
            double before = best;
            for (var field : fields()) {
                if (field.getName().equals("temperature") || !only.isEmpty() && !only.contains(field.getName())) {
                    continue;
                }
                double value = field.getDouble(weights);
                double chosen = value;
                for (var step : STEPS) {
                    double next = value == 0 ? step - 1 : value * step;
                    if (isProbability(field) && next > 0.97) {
                        continue;
                    }
                    field.setDouble(weights, next);
                    double quality = quality(cases, weights);
                    if (quality > best + LEAST_GAIN) {
                        best = quality;
                        chosen = next;
                    }
                }
                field.setDouble(weights, chosen);
                if (chosen != value && loud) {
                    System.out.printf("%s %.3f -> %.3f: %.4f%n", field.getName(), value, chosen, best);
                }
            }
            if (best <= before + LEAST_GAIN) {
                break;
            }
        }
        if (loud) {
            for (var field : fields()) {
                System.out.printf("double %s = %.3f;%n", field.getName(), field.getDouble(weights));
            }
        }
    }

    private static boolean isProbability(Field field) {
        return List.of("number", "numberWord", "latin", "noun", "verb", "adverb", "syllable", "name", "missUnseen")
                .contains(field.getName());
    }

    private static List<Field> fields() {
        return Arrays.stream(Weights.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
    }

    /** Mean over the classes of strict F1 and, at half weight, of the recall of what is unpaired; articles count twice. */
    private static double quality(List<Ready> cases, Weights weights) {
        var aligner = new EvidenceAligner(weights, Experience.NONE);
        Map<String, Accuracy> classes = new TreeMap<>();
        for (var each : cases) {
            var beads = aligner.align(
                    each.document(),
                    FixedPairs.of(
                            List.of(),
                            each.document().source.size(),
                            each.document().target.size()));
            classes.computeIfAbsent(each.practice().kind(), k -> new Accuracy())
                    .add(
                            each.practice().gold(),
                            beads.stream()
                                    .map(bead -> Pairing.of(bead.source(), bead.target()))
                                    .toList());
        }
        double sum = 0;
        double weight = 0;
        for (var each : classes.entrySet()) {
            double counts = each.getKey().equals("article") ? 2 : 1;
            sum += counts
                    * (each.getValue().strict()
                            + 0.5 * each.getValue().lax()
                            + 0.2 * each.getValue().aloneRecall());
            weight += 1.7 * counts;
        }
        return sum / weight;
    }
}
