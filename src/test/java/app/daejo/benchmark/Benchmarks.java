package app.daejo.benchmark;

import app.daejo.alignment.align.Ablation;
import app.daejo.alignment.align.WeightSearch;
import app.daejo.listing.ListBenchmark;
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
              experience FOLDER     what approved articles are worth to the aligner
              correction FOLDER [CLASS]  keys that correcting the worst cases takes
              errors FOLDER NAME    wrong pairings of the cases whose name begins so
              weights FOLDER fit|folds
              sentences             tricky places of Korean and English that are cut rightly
              screens [ROWS ...]    what a person waits for in the workbench, in a real browser
              saves [ROWS]          milliseconds of storing an edit, with eight editors at once
              intake [ROWS]         seconds that a long article takes on each step of its way in, and out
              checks FOLDER [odd|even] [--with-languagetool]  planted errors found, false alarms
              checks-speed FOLDER   milliseconds of the checks, beside LanguageTool and Okapi (--alone: without; --each: of each check)
              flags KOREAN ENGLISH  what the checks say of an article
              search                milliseconds of a search in 10,000 rows and in all articles
              list                  milliseconds of a page of the list of articles""";

    private Benchmarks() {}

    public static void main(String... args) throws Exception {
        var rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (args.length == 0 ? "" : args[0]) {
            case "alignment" -> AlignmentBenchmark.main(rest);
            case "reliability" -> AlignmentReliability.main(rest);
            case "ablation" -> Ablation.main(rest);
            case "timings" -> AlignmentTimings.main(rest);
            case "growth" -> AlignmentGrowth.main(rest);
            case "experience" -> AlignmentExperience.main(rest);
            case "correction" -> CorrectionCost.main(rest);
            case "errors" -> AlignmentErrors.main(rest);
            case "weights" -> WeightSearch.main(rest);
            case "sentences" -> SentenceBenchmark.main(rest);
            case "search" -> SearchBenchmark.main(rest);
            case "list" -> ListBenchmark.main(rest);
            case "checks" -> CheckBenchmark.main(rest);
            case "screens" -> ScreenBudgets.main(rest);
            case "intake" -> IntakeBudget.main(rest);
            case "saves" -> SaveBudget.main(rest);
            case "checks-speed" -> CheckSpeed.main(rest);
            case "flags" -> ArticleFlags.main(rest);
            default -> {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
    }
}
