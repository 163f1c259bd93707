package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.segmentation.BlockKind;
import app.daejo.segmentation.FurnitureReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the workbench: a translation unit as a reviewer sees it.
 *
 * @param position reading order in the article, 0-based
 * @param version what a command about this row has to name
 * @param furnitureReason null unless the row is struck out
 * @param target the latest wording
 * @param settled the wording that would be published: the last approved one, else the one received
 * @param confidence of the pairing, 0 to 1
 * @param doubtful whether the pairing should be looked at
 * @param confirmed whether a person confirmed the pairing
 * @param issues open and answered ones, in reading order
 */
public record ReviewRow(
        UnitId unit,
        int position,
        int version,
        BlockKind kind,
        @Nullable FurnitureReason furnitureReason,
        String source,
        String target,
        String settled,
        RowState state,
        double confidence,
        boolean doubtful,
        boolean confirmed,
        List<Issue> issues) {

    public ReviewRow {
        issues = List.copyOf(issues);
    }

    ReviewRow withIssues(List<Issue> issues) {
        return new ReviewRow(
                unit,
                position,
                version,
                kind,
                furnitureReason,
                source,
                target,
                settled,
                state,
                confidence,
                doubtful,
                confirmed,
                issues);
    }

    public long openIssues() {
        return issues.stream().filter(Issue::isOpen).count();
    }
}
