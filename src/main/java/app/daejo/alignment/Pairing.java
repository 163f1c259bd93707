package app.daejo.alignment;

import app.daejo.alignment.align.Range;
import app.daejo.alignment.align.Reason;
import app.daejo.text.Side;
import java.util.List;

/**
 * Which segments a unit covers, and how sure that is.
 *
 * @param source positions of source segments; empty where the target has no counterpart
 * @param target positions of target segments; empty where the source has no counterpart
 * @param confidence 0 to 1
 * @param reasons what it rests on, strongest first
 */
public record Pairing(Range source, Range target, double confidence, List<Reason> reasons) {

    /** Below this the row is shown as doubtful. */
    public static final double DOUBTFUL_BELOW = 0.5;

    public Pairing {
        reasons = List.copyOf(reasons);
    }

    /** A pairing that a person made: sure by definition. */
    public static Pairing byHand(Range source, Range target) {
        return new Pairing(source, target, 1, List.of(new Reason(Reason.Basis.CONFIRMED, 0, "")));
    }

    /** Whether a person made it, rather than the aligner. */
    public boolean isByHand() {
        return reasons.stream().anyMatch(reason -> reason.basis() == Reason.Basis.CONFIRMED);
    }

    public Range range(Side side) {
        return side == Side.SOURCE ? source : target;
    }

    /** The same segments, if a person says so, with others on one side. */
    public Pairing withByHand(Side side, Range range) {
        return side == Side.SOURCE ? byHand(range, target) : byHand(source, range);
    }

    public boolean isEmpty() {
        return source.isEmpty() && target.isEmpty();
    }

    public boolean isPaired() {
        return !source.isEmpty() && !target.isEmpty();
    }

    public boolean isDoubtful() {
        return confidence < DOUBTFUL_BELOW;
    }
}
