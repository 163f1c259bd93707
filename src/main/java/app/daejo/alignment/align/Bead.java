package app.daejo.alignment.align;

import java.util.List;

/**
 * What an aligner returns: a run of source passages that goes with a run of target passages.
 *
 * @param source empty where the target has no counterpart
 * @param target empty where the source has no counterpart
 * @param confidence probability that the bead is right, 0 to 1
 * @param reasons what the pairing rests on, strongest first; empty for an unpaired side
 */
public record Bead(Range source, Range target, double confidence, List<Reason> reasons) {

    /** @throws IllegalArgumentException if both sides are empty or the confidence is no probability */
    public Bead {
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("a bead needs at least one side");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a probability: " + confidence);
        }
        reasons = List.copyOf(reasons);
    }
}
