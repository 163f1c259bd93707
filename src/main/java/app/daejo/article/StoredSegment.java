package app.daejo.article;

import app.daejo.segmentation.BlockKind;
import app.daejo.segmentation.FurnitureReason;
import app.daejo.segmentation.SegmentedText;
import app.daejo.text.Side;
import java.util.ArrayList;
import java.util.List;
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

    /** A side's segments as they will be kept. */
    public static List<StoredSegment> of(Side side, SegmentedText segmented) {
        var segments = new ArrayList<StoredSegment>();
        int number = 0;
        for (var block : segmented.blocks()) {
            for (var segment : block.segments()) {
                segments.add(new StoredSegment(
                        side,
                        segments.size(),
                        number,
                        block.kind(),
                        block.furnitureReason(),
                        segment.text(),
                        segment.after()));
            }
            number++;
        }
        return List.copyOf(segments);
    }

    public boolean isFurniture() {
        return kind == BlockKind.FURNITURE;
    }
}
