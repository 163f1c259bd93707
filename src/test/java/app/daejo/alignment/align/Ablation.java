package app.daejo.alignment.align;

import app.daejo.benchmark.Accuracy;
import app.daejo.benchmark.PracticeCase;
import app.daejo.benchmark.PracticeCase.Pairing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Prints what each kind of evidence is worth: strict F1 by class with everything, and what is lost where one kind is left out.
 * The other figures stay as they are, so this is what a kind adds to the rest, not what could be reached without it.
 */
public final class Ablation {

    /** A witness that is hardly ever met says next to nothing, whether it is met or missed. */
    private static final double SILENT = 1e-9;

    private static final String ALL = "together";

    private record Ready(PracticeCase practice, Document document) {}

    private Ablation() {}

    private static Map<String, Consumer<Weights>> kinds() {
        var kinds = new LinkedHashMap<String, Consumer<Weights>>();
        kinds.put("length", w -> w.length = 0);
        kinds.put("numbers", w -> w.number = w.numberWord = SILENT);
        kinds.put("Latin words", w -> w.latin = SILENT);
        kinds.put("names by sound", w -> w.name = SILENT);
        kinds.put("nouns", w -> w.noun = w.syllable = SILENT);
        kinds.put("verbs and adverbs", w -> w.verb = w.adverb = SILENT);
        kinds.put("the whole lexicon", w -> w.noun = w.syllable = w.verb = w.adverb = SILENT);
        kinds.put("what is missed", w -> w.miss = 0);
        kinds.put("question marks", w -> w.bothAsk = w.oneAsks = 0);
        kinds.put("quotation marks", w -> w.bothQuote = w.oneQuotes = 0);
        kinds.put("labels", w -> w.sameLabel = w.otherLabel = w.oneLabel = 0);
        kinds.put("paragraphs", w -> w.bothBreak = w.oneBreaks = w.innerBreak = 0);
        kinds.put("any of these four", w -> {
            w.bothAsk = w.oneAsks = w.bothQuote = w.oneQuotes = 0;
            w.sameLabel = w.otherLabel = w.oneLabel = 0;
            w.bothBreak = w.oneBreaks = w.innerBreak = 0;
        });
        kinds.put("formulas", w -> w.sameFormula = w.otherFormula = w.contactNull = 0);
        kinds.put("furniture", w -> w.furnitureNull = w.furniturePaired = 0);
        kinds.put("affine gaps", w -> w.nullExtend = w.nullOpen);
        kinds.put("pairs out of order", w -> w.crossing = Double.MAX_VALUE);
        return kinds;
    }

    public static void main(String... args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: Ablation FOLDER");
            System.exit(2);
        }
        var lexicon = Lexicon.standard();
        var cases = new ArrayList<Ready>();
        for (var each : PracticeCase.all(Path.of(args[0]))) {
            cases.add(new Ready(
                    each, new Document(Side.korean(each.source(), lexicon), Side.english(each.target()), lexicon)));
        }
        var full = strict(cases, new Weights());
        System.out.printf("%-27s", "strict F1");
        full.keySet().forEach(kind -> System.out.printf("%11s", kind));
        System.out.printf("%n%-27s", "with everything");
        full.values().forEach(value -> System.out.printf("%11.3f", value));
        System.out.println();
        kinds().forEach((name, leaveOut) -> {
            var weights = new Weights();
            leaveOut.accept(weights);
            var without = strict(cases, weights);
            System.out.printf("%-27s", "without " + name);
            full.forEach((kind, value) -> System.out.printf("%+11.3f", without.getOrDefault(kind, 0.0) - value));
            System.out.println();
        });
    }

    private static Map<String, Double> strict(List<Ready> cases, Weights weights) {
        var aligner = new EvidenceAligner(weights, Experience.NONE);
        Map<String, Accuracy> classes = new TreeMap<>();
        for (var each : cases) {
            var fixed = FixedPairs.of(
                    List.of(),
                    each.document().source.size(),
                    each.document().target.size());
            var pairings = aligner.align(each.document(), fixed).stream()
                    .map(bead -> Pairing.of(bead.source(), bead.target()))
                    .toList();
            for (var key : List.of(each.practice().kind(), ALL)) {
                classes.computeIfAbsent(key, k -> new Accuracy())
                        .add(each.practice().gold(), pairings);
            }
        }
        var figures = new TreeMap<String, Double>();
        classes.forEach((kind, accuracy) -> figures.put(kind, accuracy.strict()));
        return figures;
    }
}
