package app.daejo.benchmark;

import app.daejo.alignment.align.Passage;
import app.daejo.alignment.align.Range;
import app.daejo.benchmark.PracticeCase.Pairing;
import java.util.ArrayList;
import java.util.List;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;
import net.loomchild.maligna.filter.macro.Macro;
import net.loomchild.maligna.filter.macro.MooreMacro;
import net.loomchild.maligna.filter.macro.PoissonMacro;

/** One of mALIGNa's ready-made methods, with its own settings. */
final class MalignaContestant implements Contestant {

    /** Moore's and the Poisson method take seconds for a few hundred passages, and more than their share for more. */
    private static final int LONGEST = 500;

    private final String name;
    private final Macro method;
    private final int longest;

    private MalignaContestant(String name, Macro method, int longest) {
        this.name = name;
        this.method = method;
        this.longest = longest;
    }

    static List<Contestant> all() {
        return List.of(
                new MalignaContestant("Gale-Church", new GaleAndChurchMacro(), Integer.MAX_VALUE),
                new MalignaContestant("Poisson", new PoissonMacro(), LONGEST),
                new MalignaContestant("Moore", new MooreMacro(), LONGEST));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public List<Pairing> align(PracticeCase practice) {
        var whole = new Alignment(texts(practice.source()), texts(practice.target()));
        var pairings = new ArrayList<Pairing>();
        int source = 0;
        int target = 0;
        for (var each : method.apply(List.of(whole))) {
            int sourceEnd = source + each.getSourceSegmentList().size();
            int targetEnd = target + each.getTargetSegmentList().size();
            pairings.add(Pairing.of(new Range(source, sourceEnd), new Range(target, targetEnd)));
            source = sourceEnd;
            target = targetEnd;
        }
        return pairings;
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }
}
