package app.daejo.export;

import app.daejo.segmentation.BlockKind;

/**
 * A run of text with one wording: a segment, or the neighbouring segments of one row.
 *
 * @param kind what block it stands in
 * @param furniture whether it is struck out and stays behind
 * @param block running number of its block, never falling along the article
 * @param original what came in, with the white space between its segments; empty for a passage that was added in review
 * @param wording what is to go out; blank if the passage is taken out
 * @param after what stood between this passage and the next; may be empty
 */
public record ExportedPassage(
        BlockKind kind, boolean furniture, int block, String original, String wording, String after) {

    boolean isAdded() {
        return original.isEmpty() && after.isEmpty();
    }

    boolean isTakenOut() {
        return furniture || wording.isBlank();
    }
}
