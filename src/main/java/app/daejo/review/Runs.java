package app.daejo.review;

import app.daejo.alignment.Pairing;
import app.daejo.alignment.TranslationUnit;
import app.daejo.alignment.UnitId;
import app.daejo.alignment.UnitText;
import app.daejo.alignment.align.Range;
import app.daejo.review.Outcome.Refusal;
import app.daejo.text.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves one side of a whole run of rows by a row, as is wanted where one missed row has put all that follow beside the wrong
 * neighbour.
 *
 * <p>The run begins at the row and ends where it comes right by itself: at a row whose other side is empty (up) or whose side is
 * empty (down); else above a confirmed row, struck-out matter or the end of the article; at the latest at the row that is named.
 */
@Component
class Runs {

    private final PairingRooms rooms;

    Runs(PairingRooms rooms) {
        this.rooms = rooms;
    }

    Optional<Refusal> moveUp(Change change, TranslationUnit unit, Side side, @Nullable UnitId last) {
        var rows = new PairedRows(rooms, change);
        var above = rows.at(unit.position() - 1);
        if (above == null) {
            return Optional.of(Refusal.NO_NEIGHBOUR);
        }
        var run = new ArrayList<UnitText>();
        run.add(above);
        for (var row : rows.all().subList(unit.position(), rows.all().size())) {
            if (run.size() > 1 && isBarrier(row)) {
                break;
            }
            run.add(row);
            if (range(row, other(side)).isEmpty() || row.unit().id().equals(last)) {
                break;
            }
        }
        return refusal(rows, run, run.get(1), side).or(() -> up(rows, run, side));
    }

    Optional<Refusal> moveDown(Change change, TranslationUnit unit, Side side, @Nullable UnitId last) {
        var rows = new PairedRows(rooms, change);
        var run = new ArrayList<UnitText>();
        for (var row : rows.all().subList(unit.position(), rows.all().size())) {
            if (!run.isEmpty() && isBarrier(row)) {
                break;
            }
            run.add(row);
            if (run.size() > 1 && (range(row, side).isEmpty() || row.unit().id().equals(last))) {
                break;
            }
        }
        if (run.size() < 2) {
            return Optional.of(Refusal.NO_NEIGHBOUR);
        }
        return refusal(rows, run, run.getFirst(), side).or(() -> down(rows, run, side));
    }

    private static boolean isBarrier(UnitText row) {
        return row.isFurniture() || row.unit().confirmed();
    }

    private static Optional<Refusal> refusal(PairedRows rows, List<UnitText> run, UnitText first, Side side) {
        if (range(first, side).isEmpty()) {
            return Optional.of(Refusal.NOTHING_TO_MOVE);
        }
        return rows.refusal(run.toArray(UnitText[]::new));
    }

    private static Optional<Refusal> up(PairedRows rows, List<UnitText> run, Side side) {
        var first = run.getFirst();
        var union = PairedRows.union(range(first, side), range(run.get(1), side));
        if (union.isEmpty()) {
            return Optional.of(Refusal.NOT_ADJOINING);
        }
        var ranges = new ArrayList<Range>();
        var wordings = new ArrayList<String>();
        ranges.add(union.get());
        wordings.add(PairedRows.joined(first, rows.wording(first), rows.wording(run.get(1))));
        run.subList(2, run.size()).forEach(row -> {
            ranges.add(range(row, side));
            wordings.add(rows.wording(row));
        });
        int end = range(run.getLast(), side).to();
        ranges.add(new Range(end, end));
        wordings.add("");
        return write(rows, run, side, ranges, wordings);
    }

    private static Optional<Refusal> down(PairedRows rows, List<UnitText> run, Side side) {
        var last = run.getLast();
        var beforeLast = run.get(run.size() - 2);
        var union = PairedRows.union(range(beforeLast, side), range(last, side));
        if (union.isEmpty()) {
            return Optional.of(Refusal.NOT_ADJOINING);
        }
        var ranges = new ArrayList<Range>();
        var wordings = new ArrayList<String>();
        int start = range(run.getFirst(), side).from();
        ranges.add(new Range(start, start));
        wordings.add("");
        run.subList(0, run.size() - 2).forEach(row -> {
            ranges.add(range(row, side));
            wordings.add(rows.wording(row));
        });
        ranges.add(union.get());
        wordings.add(PairedRows.joined(beforeLast, rows.wording(beforeLast), rows.wording(last)));
        return write(rows, run, side, ranges, wordings);
    }

    /** Korean goes without its wording, which is of the English. */
    private static Optional<Refusal> write(
            PairedRows rows, List<UnitText> run, Side side, List<Range> ranges, List<String> wordings) {
        for (int i = 0; i < run.size(); i++) {
            var row = run.get(i);
            var pairing = row.unit().pairing().withByHand(side, ranges.get(i));
            if (pairing.isEmpty()) {
                continue;
            }
            if (!ranges.get(i).equals(range(row, side))) {
                rows.write(row, side == Side.TARGET ? wordings.get(i) : rows.wording(row), pairing);
            }
        }
        // Only now that the heirs have their wording can issues be placed in it.
        for (int i = 0; i < run.size(); i++) {
            if (run.get(i).unit().pairing().withByHand(side, ranges.get(i)).isEmpty()) {
                rows.retire(run.get(i), run.get(i == 0 ? 1 : i - 1));
            }
        }
        return rows.arranged();
    }

    private static Range range(UnitText row, Side side) {
        Pairing pairing = row.unit().pairing();
        return pairing.range(side);
    }

    private static Side other(Side side) {
        return side == Side.SOURCE ? Side.TARGET : Side.SOURCE;
    }
}
