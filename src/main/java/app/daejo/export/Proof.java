package app.daejo.export;

import app.daejo.alignment.UnitId;
import app.daejo.segmentation.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * An article set as it will be read, with what was received, what would be published now, and what waits, side by side.
 *
 * @param blocks in reading order, furniture left out
 */
public record Proof(List<Block> blocks) {

    public Proof {
        blocks = List.copyOf(blocks);
    }

    /** @param lines the rows of the block, in reading order */
    public record Block(BlockKind kind, List<Line> lines) {}

    /**
     * One row in its block.
     *
     * @param number the row's number in the workbench, from 1
     * @param received as it came in; empty for a row that was added in review
     * @param settled as it would be published now
     * @param latest the newest wording, approved or not
     */
    public record Line(UnitId unit, int number, String received, String settled, String latest) {}

    /** A line and the number of the block it stands in. */
    record Placed(int block, BlockKind kind, Line line) {}

    static Proof of(List<Placed> lines) {
        var blocks = new ArrayList<Block>();
        int open = -1;
        for (var placed : lines) {
            if (placed.block() != open) {
                blocks.add(new Block(placed.kind(), new ArrayList<>()));
                open = placed.block();
            }
            blocks.getLast().lines().add(placed.line());
        }
        return new Proof(blocks);
    }
}
