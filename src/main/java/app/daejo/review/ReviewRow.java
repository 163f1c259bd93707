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
 * @param pairing how sure the pairing is, and what it rests on
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
        RowPairing pairing,
        List<Issue> issues) {

    public ReviewRow {
        issues = List.copyOf(issues);
    }

    ReviewRow withIssues(List<Issue> issues) {
        return new ReviewRow(
                unit, position, version, kind, furnitureReason, source, target, settled, state, pairing, issues);
    }

    /** Whether the pairing should be looked at. */
    public boolean doubtful() {
        return pairing.doubtful();
    }

    /** Whether a person confirmed the pairing. */
    public boolean confirmed() {
        return pairing.confirmed();
    }

    public long openIssues() {
        return issues.stream().filter(Issue::isOpen).count();
    }
}
