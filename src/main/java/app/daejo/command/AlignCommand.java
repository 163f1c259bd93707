package app.daejo.command;

import app.daejo.alignment.align.Aligners;
import app.daejo.alignment.align.Bead;
import app.daejo.alignment.align.Passage;
import app.daejo.alignment.align.Range;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code daejo align}: prints which lines of a translation go with which lines of its source. */
@Command(
        name = "align",
        mixinStandardHelpOptions = true,
        description = "Align an English translation with its Korean source, line by line.",
        footer = {
            "",
            "Each line that is not blank is one passage, numbered from 0. A line of the result is one",
            "pairing: source numbers, a tab, target numbers, as in \"0,1<TAB>0\"; one side is empty",
            "where a passage has no counterpart. Either file may be empty.",
            "",
            "Without --segmented a line is taken as it stands and blank lines tell nothing unless they",
            "part groups of lines; with it, a blank line always ends a paragraph, and breaks at the",
            "same place on both sides count as evidence.",
            "",
            "Files are UTF-8 and no larger than 20 MB."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:aligned", "1:a file cannot be used", "2:wrong usage"})
final class AlignCommand implements Callable<Integer> {

    private static final double LITTLE = 0.05;
    private static final double MUCH = 0.3;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The Korean text.")
    private Path source;

    @Parameters(index = "1", paramLabel = "TARGET", description = "The English text.")
    private Path target;

    @Option(names = "--segmented", description = "One segment a line; a blank line ends a paragraph.")
    private boolean segmented;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "tsv",
            description = "tsv, or json with texts, confidence (0 to 1) and reasons. Default: ${DEFAULT-VALUE}.")
    private String format;

    @Override
    public Integer call() {
        if (!format.equals("tsv") && !format.equals("json")) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--format is tsv or json, not " + format);
        }
        Aligners.prepare();
        var out = spec.commandLine().getOut();
        List<Passage> sources;
        List<Passage> targets;
        try {
            sources = passages(TextFile.read(source));
            targets = passages(TextFile.read(target));
        } catch (TextFile.Unusable e) {
            spec.commandLine().getErr().println("daejo align: " + e.getMessage());
            return 1;
        }
        doubt(hangul(sources), hangul(targets))
                .ifPresent(doubt -> spec.commandLine().getErr().println("daejo align: " + doubt));
        var beads = Aligners.standard().align(sources, targets, List.of());
        if (format.equals("json")) {
            printJson(out, beads, sources, targets);
        } else {
            beads.forEach(bead -> out.println(indexes(bead.source()) + "\t" + indexes(bead.target())));
        }
        out.flush();
        return 0;
    }

    private List<Passage> passages(String text) {
        var lines = text.split("\\R", -1);
        boolean gaps = segmented || hasGroups(lines);
        var passages = new ArrayList<Passage>();
        int paragraph = 0;
        boolean gap = false;
        for (var line : lines) {
            if (line.isBlank()) {
                gap = true;
                continue;
            }
            if (!passages.isEmpty() && (gaps ? gap : true)) {
                paragraph++;
            }
            gap = false;
            passages.add(new Passage(line.strip(), paragraph));
        }
        return passages;
    }

    /** Whether blank lines part groups of lines: somewhere two lines touch and somewhere they do not. */
    private static boolean hasGroups(String[] lines) {
        boolean touching = false;
        boolean parted = false;
        for (int i = 1; i < lines.length; i++) {
            boolean here = lines[i].isBlank();
            boolean before = lines[i - 1].isBlank();
            touching |= !here && !before;
            parted |= here != before;
        }
        return touching && parted;
    }

    /** What looks wrong about the languages, in one line. It is aligned all the same: who named the files may know better. */
    private Optional<String> doubt(double sourceHangul, double targetHangul) {
        if (sourceHangul < LITTLE && targetHangul > MUCH) {
            return Optional.of(
                    "the source looks English and the target Korean; if the files are swapped: ./daejo align "
                            + (segmented ? "--segmented " : "") + target + " " + source);
        }
        if (sourceHangul > MUCH && targetHangul > MUCH) {
            return Optional.of("both files look Korean; the target should be English");
        }
        if (sourceHangul < LITTLE && targetHangul < LITTLE) {
            return Optional.of("no file looks Korean; the source should be");
        }
        return Optional.empty();
    }

    /** Share of Hangul among the letters, composed or not; in between where there are no letters to tell by. */
    private static double hangul(List<Passage> passages) {
        long letters = 0;
        long hangul = 0;
        for (var passage : passages) {
            letters += passage.text().chars().filter(Character::isLetter).count();
            hangul += passage.text()
                    .chars()
                    .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)
                    .count();
        }
        return letters == 0 ? (LITTLE + MUCH) / 2 : (double) hangul / letters;
    }

    private static String indexes(Range range) {
        return IntStream.range(range.from(), range.to())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static void printJson(PrintWriter out, List<Bead> beads, List<Passage> sources, List<Passage> targets) {
        out.println("[");
        for (int i = 0; i < beads.size(); i++) {
            var bead = beads.get(i);
            out.print(
                    "  {\"source\": [" + indexes(bead.source()) + "], \"target\": [" + indexes(bead.target()) + "], ");
            out.print(String.format(Locale.ROOT, "\"confidence\": %.3f, ", bead.confidence()));
            out.print("\"sourceText\": " + texts(bead.source(), sources) + ", \"targetText\": "
                    + texts(bead.target(), targets));
            out.print(", \"reasons\": ["
                    + bead.reasons().stream()
                            .map(reason -> String.format(
                                    Locale.ROOT,
                                    "{\"basis\": \"%s\", \"weight\": %.2f, \"detail\": %s}",
                                    reason.basis().name().toLowerCase(Locale.ROOT),
                                    reason.weight(),
                                    Json.quoted(reason.detail())))
                            .collect(Collectors.joining(", "))
                    + "]}");
            out.println(i + 1 < beads.size() ? "," : "");
        }
        out.println("]");
    }

    private static String texts(Range range, List<Passage> passages) {
        return passages.subList(range.from(), range.to()).stream()
                .map(passage -> Json.quoted(passage.text()))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
