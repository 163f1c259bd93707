package app.daejo.benchmark;

import app.daejo.alignment.align.Ablation;
import app.daejo.alignment.align.WeightSearch;
import app.daejo.search.SearchBenchmark;
import app.daejo.segmentation.SentenceBenchmark;
import java.util.Arrays;

/** Runs the measurement that the first word names; {@code ./daejo benchmark} leads here. */
public final class Benchmarks {

    private static final String USAGE = """
            usage: ./daejo benchmark NAME [...]
              alignment FOLDER      how right and how fast Daejo and its peers are (--alone: without peers)
              reliability FOLDER    whether the aligner's confidence keeps its word
              ablation FOLDER       what each kind of evidence is worth
              timings               milliseconds of an article and a long one, warm (JMH)
              growth FOLDER N ...   time by length of the text
              errors FOLDER NAME    wrong pairings of the cases whose name begins so
              weights FOLDER fit|folds
              sentences             tricky places of Korean and English that are cut rightly
              checks FOLDER         planted errors found, false alarms
              search                milliseconds of a search in 10,000 rows and in all articles""";

    private Benchmarks() {}

    public static void main(String... args) throws Exception {
        var rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (args.length == 0 ? "" : args[0]) {
            case "alignment" -> AlignmentBenchmark.main(rest);
            case "reliability" -> AlignmentReliability.main(rest);
            case "ablation" -> Ablation.main(rest);
            case "timings" -> AlignmentTimings.main(rest);
            case "growth" -> AlignmentGrowth.main(rest);
            case "errors" -> AlignmentErrors.main(rest);
            case "weights" -> WeightSearch.main(rest);
            case "sentences" -> SentenceBenchmark.main(rest);
            case "search" -> SearchBenchmark.main(rest);
            case "checks" -> CheckBenchmark.main(rest);
            default -> {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
    }
}
