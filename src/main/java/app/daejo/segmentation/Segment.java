package app.daejo.segmentation;

/**
 * One sentence-like piece of one side.
 *
 * @param text the piece itself, never blank
 * @param after what stands between this piece and the next: spaces, line ends, markup; may be empty
 */
public record Segment(String text, String after) {}
