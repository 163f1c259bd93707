package app.daejo.alignment.align;

/**
 * A half-open run of passages on one side; empty where a bead has nothing on that side.
 *
 * @param from index of the first passage, 0-based
 * @param to index after the last
 */
public record Range(int from, int to) {

    /** @throws IllegalArgumentException if the range is negative or reversed */
    public Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a range: " + from + " to " + to);
        }
    }

    public boolean isEmpty() {
        return from == to;
    }

    public int size() {
        return to - from;
    }
}
