package app.daejo.alignment;

import app.daejo.article.StoredSegment;
import app.daejo.segmentation.BlockKind;
import java.util.List;

/**
 * What a unit's segments say.
 *
 * @param source source segments joined; empty if there are none
 * @param target target segments joined, as received; empty if there are none
 * @param targetAfter what stands behind the last target segment
 * @param kind kind of the block it begins in, the target's before the source's
 */
public record UnitText(TranslationUnit unit, String source, String target, String targetAfter, BlockKind kind) {

    public boolean isFurniture() {
        return kind == BlockKind.FURNITURE;
    }

    static UnitText of(TranslationUnit unit, List<StoredSegment> source, List<StoredSegment> target) {
        var sources = source.subList(
                unit.pairing().source().from(), unit.pairing().source().to());
        var targets = target.subList(
                unit.pairing().target().from(), unit.pairing().target().to());
        var first = targets.isEmpty() ? sources.getFirst() : targets.getFirst();
        var after = targets.isEmpty() ? "" : targets.getLast().after();
        return new UnitText(unit, joined(sources), joined(targets), after, first.kind());
    }

    /** Segments with what stands between them, but not what stands behind the last. */
    public static String joined(List<StoredSegment> segments) {
        var joined = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            joined.append(segments.get(i).text());
            if (i < segments.size() - 1) {
                joined.append(segments.get(i).after());
            }
        }
        return joined.toString();
    }
}
