package app.daejo.alignment.align;

import java.util.List;

/** Pairs two texts passage by passage. Implementations are pure, deterministic and safe for use by many threads. */
public interface Aligner {

    /**
     * @param source source passages in reading order; may be empty
     * @param target target passages in reading order; may be empty
     * @param anchors pairings to keep, in source order, not overlapping; may be empty
     * @return beads in which every passage of both sides stands exactly once, in source order with unpaired target passages
     *     where they fall
     */
    List<Bead> align(List<Passage> source, List<Passage> target, List<Anchor> anchors);
}
