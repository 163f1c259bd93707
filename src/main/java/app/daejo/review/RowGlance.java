package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.segmentation.BlockKind;

/**
 * A row without its texts, for a list that holds few rows at a time but has to know where to jump.
 *
 * @param furniture whether it is struck out
 * @param open whether any issue is open
 * @param doubtful whether the pairing should be looked at
 */
public record RowGlance(UnitId unit, RowState state, boolean furniture, boolean open, boolean doubtful) {

    public static RowGlance of(ReviewRow row) {
        return new RowGlance(
                row.unit(), row.state(), row.kind() == BlockKind.FURNITURE, row.openIssues() > 0, row.doubtful());
    }
}
