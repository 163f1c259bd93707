package app.daejo.alignment;

import app.daejo.alignment.align.Aligner;
import app.daejo.alignment.align.Range;
import app.daejo.article.StoredSegment;
import app.daejo.text.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Finds the Korean of rows that have none. To the aligner each row is one passage, however many segments it covers; where it has several
 * rows in one bead they stay several, and each passage of the Korean goes to the one in which its middle falls, measured by length.
 */
final class SourceJoin {

    private final List<UnitText> rows;
    private final List<StoredSegment> target;

    /** @param rows in reading order; together they cover {@code target} */
    SourceJoin(List<UnitText> rows, List<StoredSegment> target) {
        this.rows = rows;
        this.target = target;
    }

    JoinedSource with(List<StoredSegment> source, Aligner aligner) {
        var joined = new HashMap<UnitId, Pairing>();
        var alone = new ArrayList<Pairing>();
        for (var pairing : new ArticleAlignment(source, asSegments()).pairings(aligner)) {
            var covered = rows.subList(pairing.target().from(), pairing.target().to());
            if (covered.isEmpty()) {
                int place = segmentBefore(pairing.target().from());
                alone.add(new Pairing(
                        pairing.source(), new Range(place, place), pairing.confidence(), pairing.reasons()));
            } else if (covered.getFirst().isFurniture()) {
                continue;
            } else if (covered.size() == 1) {
                var unit = covered.getFirst().unit();
                joined.put(
                        unit.id(),
                        new Pairing(
                                pairing.source(), unit.pairing().target(), pairing.confidence(), pairing.reasons()));
            } else {
                share(source, pairing, covered, joined);
            }
        }
        return new JoinedSource(joined, alone);
    }

    /** The rows as if each were a segment. */
    private List<StoredSegment> asSegments() {
        var segments = new ArrayList<StoredSegment>();
        for (var row : rows) {
            var first = target.get(row.unit().pairing().target().from());
            segments.add(new StoredSegment(
                    Side.TARGET,
                    segments.size(),
                    first.block(),
                    first.kind(),
                    first.furnitureReason(),
                    row.target(),
                    row.targetAfter()));
        }
        return segments;
    }

    /** Where, in the English text, the row of that number begins; its end if there is none. */
    private int segmentBefore(int row) {
        return row < rows.size() ? rows.get(row).unit().pairing().target().from() : target.size();
    }

    /** Who takes what of a bead with several rows; that is for a person to look at. */
    private static void share(
            List<StoredSegment> source, Pairing bead, List<UnitText> covered, HashMap<UnitId, Pairing> joined) {
        var passages = source.subList(bead.source().from(), bead.source().to());
        double korean =
                passages.stream().mapToInt(passage -> passage.text().length()).sum();
        double english = covered.stream().mapToInt(row -> row.target().length()).sum();
        int next = bead.source().from();
        double behindRow = 0;
        double before = 0;
        for (int i = 0; i < covered.size(); i++) {
            behindRow += covered.get(i).target().length() / english;
            int from = next;
            while (next < bead.source().to()) {
                double length = source.get(next).text().length();
                boolean inThisRow = (before + length / 2) / korean <= behindRow || i == covered.size() - 1;
                if (!inThisRow) {
                    break;
                }
                before += length;
                next++;
            }
            var unit = covered.get(i).unit();
            var own = new Range(from, next);
            joined.put(
                    unit.id(),
                    new Pairing(own, unit.pairing().target(), 0, own.isEmpty() ? List.of() : bead.reasons()));
        }
    }
}
