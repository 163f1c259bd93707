package app.daejo.alignment.align;

import app.daejo.alignment.align.BeadSearch.Found;
import app.daejo.alignment.align.Score.Taken;
import java.util.ArrayList;
import java.util.List;

/**
 * Aligns Korean with English by length, values, names, words and signs, with dynamic programming over beads of up to three
 * passages a side. A second pass starts from what the first found out about the document; strong pairs that stand out of
 * order, such as moved captions, are linked at the end.
 */
final class EvidenceAligner implements Aligner {

    /** How many passages the prior on the length ratio counts for. */
    private static final double PRIOR_PASSAGES = 8;

    /** Evidence in nats from which a pair of the first pass is taken at its word. */
    private static final double SURE = 1;

    /** The second pass looks where a path of the first lost at most so many nats against the best. */
    private static final double PLAUSIBLE = 30;

    private final Weights weights;

    private final Experience experience;

    EvidenceAligner(Weights weights, Experience experience) {
        this.weights = weights;
        this.experience = experience;
    }

    @Override
    public List<Bead> align(List<Passage> source, List<Passage> target, List<Anchor> anchors) {
        if (source.isEmpty() && target.isEmpty()) {
            return List.of();
        }
        var fixed = FixedPairs.of(anchors, source.size(), target.size());
        var lexicon = experience.lexicon();
        var document = new Document(Side.korean(source, lexicon), Side.english(target), lexicon);
        return align(document, fixed);
    }

    /** @return beads of a document that is already taken apart */
    List<Bead> align(Document document, FixedPairs fixed) {
        var wide = Bands.of(document, fixed.rising());
        var score = new Score(document, weights, wide, fixed.taken());
        var first = BeadSearch.first(wide, score, weights);
        var band = Bands.narrow(wide, first.plausible(PLAUSIBLE));
        var second = score.within(band, lengthMean(score, first.bestPairs()));
        var found = BeadSearch.full(band, second, weights).best();
        return fixed.weave(beads(document, second, found, fixed.taken()));
    }

    private double lengthMean(Score score, List<Found> found) {
        double sum = PRIOR_PASSAGES * weights.lengthMean;
        double count = PRIOR_PASSAGES;
        for (var bead : found) {
            if (score.evidence(bead.source(), bead.target(), 1, 1) > SURE) {
                sum += score.deviation(bead.source(), bead.target());
                count++;
            }
        }
        return sum / count;
    }

    private List<Bead> beads(Document document, Score score, List<Found> found, Taken taken) {
        var grounds = new Grounds(document, score);
        var beads = new ArrayList<Bead>();
        for (var bead : new Crossings(score, taken, weights).linked(found)) {
            var reasons = bead.n() == 0 || bead.m() == 0
                    ? List.<Reason>of()
                    : grounds.of(bead.source(), bead.target(), bead.n(), bead.m());
            beads.add(new Bead(
                    new Range(bead.source(), bead.source() + bead.n()),
                    new Range(bead.target(), bead.target() + bead.m()),
                    bead.probability(),
                    reasons));
        }
        return beads;
    }
}
