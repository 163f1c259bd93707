package app.daejo.article;

import app.daejo.segmentation.BlockKind;
import app.daejo.segmentation.FurnitureReason;
import app.daejo.text.Side;
import org.jspecify.annotations.Nullable;

/**
 * A segment where it is kept.
 *
 * @param position reading order on its side, 0-based
 * @param block number of its block, 0-based, never falling along a side
 * @param kind what its block is
 * @param furnitureReason null unless it is furniture
 * @param after what stands between it and the next
 */
public record StoredSegment(
        Side side,
        int position,
        int block,
        BlockKind kind,
        @Nullable FurnitureReason furnitureReason,
        String text,
        String after) {

    public boolean isFurniture() {
        return kind == BlockKind.FURNITURE;
    }
}
