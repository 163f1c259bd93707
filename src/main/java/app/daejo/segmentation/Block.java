package app.daejo.segmentation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of segments that are one thing in the article.
 *
 * @param kind what it is
 * @param furnitureReason why it was taken for furniture; null unless {@code kind} is {@link BlockKind#FURNITURE}
 * @param segments at least one
 */
public record Block(BlockKind kind, @Nullable FurnitureReason furnitureReason, List<Segment> segments) {

    public Block {
        segments = List.copyOf(segments);
    }

    public boolean isFurniture() {
        return kind == BlockKind.FURNITURE;
    }
}
