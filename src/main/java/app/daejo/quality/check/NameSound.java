package app.daejo.quality.check;

import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.HangulWords;
import app.daejo.quality.reading.KoreanReading;
import app.daejo.quality.reading.SoundModel;
import app.daejo.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hears the names of one source row: which of its words a Latin name reads best as. */
final class NameSound {

    /** Endings that English adds to a name and Korean does not write. */
    private static final List<String> ENDINGS = List.of("s", "n", "an", "ian", "ese", "ish", "i", "er");

    /** What a conventional spelling of a Korean name costs, in nats a letter: nothing can read better. */
    private static final double CONVENTIONAL = 0.3;

    private static final double ENDING_COST = 0.6;
    private static final int NEAREST = 4;

    /** What a name costs that reads as nothing, in nats a letter. */
    private static final double NOTHING = 9;

    /**
     * The best reading of a name.
     *
     * @param cost in nats a letter
     * @param hangul the syllables it reads
     * @param span where they stand in the source
     */
    record Heard(double cost, String hangul, Span span) {}

    private final List<HangulWords.Run> runs;
    private final Map<String, Heard> heard = new HashMap<>();
    private final Map<String, List<HangulWords.Run>> nearest = new HashMap<>();

    NameSound(String source) {
        runs = HangulWords.of(source);
    }

    Heard hear(String name) {
        return heard.computeIfAbsent(Folding.fold(name), this::listen);
    }

    /** Hears a name as foreign, though it may look like a conventional spelling of Korean: Johnsun for 존슨. */
    Heard hearAsForeign(String name) {
        var best = new Heard(NOTHING, "", new Span(0, 0));
        for (var run : runs) {
            best = better(best, run, 0, Folding.fold(name), 0);
        }
        return best;
    }

    /**
     * Hears a correction of {@code name} only in the words that the name itself is nearest to.
     *
     * @param limit in nats a letter; what costs as much is of no interest and may be told as costing more
     */
    Heard hearNear(String correction, String name, double limit) {
        var near = nearest.computeIfAbsent(Folding.fold(name), this::nearest);
        return listen(Folding.fold(correction), near, limit);
    }

    private List<HangulWords.Run> nearest(String name) {
        var plain = name.replace("-", "");
        return runs.stream()
                .sorted(Comparator.comparingDouble(run ->
                        SoundModel.instance().fromStart(run.text(), plain).cost()))
                .limit(NEAREST)
                .toList();
    }

    private Heard listen(String name) {
        return listen(name, runs, NOTHING);
    }

    private Heard listen(String name, List<HangulWords.Run> where, double limit) {
        var best = new Heard(Math.min(limit, NOTHING), "", new Span(0, 0));
        var plain = name.replace("-", "");
        boolean given = name.contains("-");
        for (var run : where) {
            for (int from = 0; from < Math.min(run.text().length(), given ? 3 : 1); from++) {
                best = better(best, run, from, plain, 0);
            }
            for (var ending : ENDINGS) {
                if (!given && plain.endsWith(ending) && plain.length() - ending.length() >= 4) {
                    best = better(
                            best,
                            run,
                            0,
                            plain.substring(0, plain.length() - ending.length()),
                            ENDING_COST / plain.length());
                }
            }
            best = conventional(best, run, plain);
        }
        return best.hangul().isEmpty() ? new Heard(NOTHING, "", best.span()) : best;
    }

    private static Heard better(Heard best, HangulWords.Run run, int from, String letters, double extra) {
        var reading = SoundModel.instance().fromStart(run.text().substring(from), letters, best.cost());
        double cost = reading.cost() + extra;
        int start = run.span().start() + from;
        return cost < best.cost()
                ? new Heard(
                        cost,
                        reading.hangul(),
                        new Span(start, start + reading.hangul().length()))
                : best;
    }

    /** Whether a hyphenated given name is a conventional spelling of two syllables of the row. */
    boolean spells(String given) {
        var plain = Folding.fold(given).replace("-", "");
        return runs.stream()
                .anyMatch(run -> conventional(new Heard(NOTHING, "", run.span()), run, plain)
                                .cost()
                        < NOTHING);
    }

    /** A spelling by the rules for Korean names, of a family name, a given name or both. */
    private static Heard conventional(Heard best, HangulWords.Run run, String letters) {
        if (best.cost() <= CONVENTIONAL) {
            return best;
        }
        var text = run.text();
        for (int from = 0; from < Math.min(2, text.length()); from++) {
            for (int length = 1; length <= 3 && from + length <= text.length(); length++) {
                var hangul = text.substring(from, from + length);
                boolean family = length == 1
                        && from == 0
                        && KoreanReading.isFamily(hangul.charAt(0))
                        && KoreanReading.family(hangul.charAt(0)).contains(letters);
                if (family || length > 1 && KoreanReading.writes(hangul, letters)) {
                    int start = run.span().start() + from;
                    return new Heard(CONVENTIONAL, hangul, new Span(start, start + length));
                }
            }
        }
        return best;
    }
}
