package app.daejo.review;

import app.daejo.alignment.Pairing;
import app.daejo.alignment.TranslationUnit;
import app.daejo.alignment.UnitText;
import app.daejo.alignment.Verdict;
import app.daejo.alignment.align.Range;
import app.daejo.review.Outcome.Refusal;
import app.daejo.text.Side;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Corrections of which segments go with which, between a row and its neighbour. The wordings follow their segments; whatever was
 * decided about the rows has to be read again; a row whose fix waits is left alone until that is decided.
 */
@Component
class Pairings {

    private final PairingRooms rooms;

    Pairings(PairingRooms rooms) {
        this.rooms = rooms;
    }

    Optional<Refusal> judge(Change change, TranslationUnit unit, Verdict.Kind kind) {
        if (!rooms.articles().require(change.article()).hasSource()) {
            return Optional.of(Refusal.NO_SOURCE);
        }
        var said = unit.verdict();
        if (said != null && said.kind() == kind) {
            return Optional.of(Refusal.SAID_ALREADY);
        }
        change.standing(unit);
        rooms.units().judge(unit.id(), new Verdict(kind, change.person().id(), change.now()));
        return Optional.empty();
    }

    Optional<Refusal> join(Change change, TranslationUnit unit) {
        var rows = new PairedRows(rooms, change);
        return join(rows, rows.of(unit), rows.at(unit.position() + 1));
    }

    private static Optional<Refusal> join(PairedRows rows, UnitText upper, @Nullable UnitText lower) {
        if (lower == null) {
            return Optional.of(Refusal.NO_NEIGHBOUR);
        }
        var refusal = rows.refusal(upper, lower);
        if (refusal.isPresent()) {
            return refusal;
        }
        var source = PairedRows.union(pairing(upper).source(), pairing(lower).source());
        var target = PairedRows.union(pairing(upper).target(), pairing(lower).target());
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.of(Refusal.NOT_ADJOINING);
        }
        rows.write(
                upper,
                PairedRows.joined(upper, rows.wording(upper), rows.wording(lower)),
                Pairing.byHand(source.get(), target.get()));
        rows.retire(lower, upper);
        return rows.arranged();
    }

    /** Each side's first segment stays, the rest makes a row below; a row of one and one becomes unpaired. */
    Optional<Refusal> split(Change change, TranslationUnit unit) {
        var rows = new PairedRows(rooms, change);
        var row = rows.of(unit);
        var refusal = rows.refusal(row);
        if (refusal.isPresent()) {
            return refusal;
        }
        var source = unit.pairing().source();
        var target = unit.pairing().target();
        if (source.size() + target.size() < 2) {
            return Optional.of(Refusal.NOT_DIVISIBLE);
        }
        if (source.size() == 1 && target.size() == 1) {
            return unpair(change, unit);
        }
        return part(rows, row, Math.min(1, source.size()), Math.min(1, target.size()));
    }

    /** Leaves so many segments of each side in the row and makes a row below of the rest. */
    static Optional<Refusal> part(PairedRows rows, UnitText row, int sources, int targets) {
        var source = pairing(row).source();
        var target = pairing(row).target();
        var cut = rows.cut(row, targets);
        if (cut.isEmpty()) {
            return Optional.of(Refusal.NOT_DIVISIBLE);
        }
        int sourceCut = source.from() + sources;
        int targetCut = target.from() + targets;
        int start = rows.wording(row).length() - cut.get().lower().length();
        var made = rows.make(
                Pairing.byHand(new Range(sourceCut, source.to()), new Range(targetCut, target.to())),
                cut.get().lower());
        rows.passOnIssues(row, made, start);
        rows.write(
                row,
                cut.get().upper(),
                Pairing.byHand(new Range(source.from(), sourceCut), new Range(target.from(), targetCut)));
        return rows.arranged();
    }

    /** Lets the Korean of a row stand alone, where it stands in the Korean text. */
    Optional<Refusal> unpair(Change change, TranslationUnit unit) {
        var rows = new PairedRows(rooms, change);
        var row = rows.of(unit);
        var refusal = rows.refusal(row);
        if (refusal.isPresent()) {
            return refusal;
        }
        var source = unit.pairing().source();
        var target = unit.pairing().target();
        if (!unit.pairing().isPaired()) {
            return Optional.of(Refusal.NOT_DIVISIBLE);
        }
        int place = placeOf(rows, source).orElse(target.from());
        rows.make(Pairing.byHand(source, new Range(place, place)), "");
        rows.write(row, rows.wording(row), Pairing.byHand(new Range(source.from(), source.from()), target));
        return rows.arranged();
    }

    /** Where Korean stands in the order of the translation: below that which it follows; at the top if it is the first. */
    private static OptionalInt placeOf(PairedRows rows, Range source) {
        if (source.from() == 0) {
            return OptionalInt.of(0);
        }
        var paired = rows.all().stream()
                .map(Pairings::pairing)
                .filter(other -> !other.source().isEmpty())
                .toList();
        return paired.stream()
                .filter(other -> other.source().to() == source.from())
                .mapToInt(above -> above.target().to())
                .findFirst();
    }

    /** Lets a row without English and a row without Korean be one, wherever they stand; the row with the English stays. */
    Optional<Refusal> link(Change change, TranslationUnit unit, TranslationUnit other) {
        var rows = new PairedRows(rooms, change);
        var korean = rows.of(unit.pairing().target().isEmpty() ? unit : other);
        var english = rows.of(unit.pairing().target().isEmpty() ? other : unit);
        var refusal = rows.refusal(korean, english);
        if (refusal.isPresent()) {
            return refusal;
        }
        boolean alone = pairing(korean).target().isEmpty()
                && pairing(english).source().isEmpty()
                && rows.wording(korean).isBlank();
        if (!alone || korean == english) {
            return Optional.of(Refusal.NOT_LINKABLE);
        }
        rows.write(
                english,
                rows.wording(english),
                Pairing.byHand(pairing(korean).source(), pairing(english).target()));
        rows.retire(korean, english);
        return rows.arranged();
    }

    /** Moves the first segments of a side to the row above. */
    Optional<Refusal> moveUp(Change change, TranslationUnit unit, Side side, int segments) {
        var rows = new PairedRows(rooms, change);
        return shift(rows, rows.at(unit.position() - 1), rows.of(unit), side, -segments);
    }

    /** Moves the last segments of a side to the row below. */
    Optional<Refusal> moveDown(Change change, TranslationUnit unit, Side side, int segments) {
        var rows = new PairedRows(rooms, change);
        return shift(rows, rows.of(unit), rows.at(unit.position() + 1), side, segments);
    }

    /** Moves segments next to the border between two rows across it: down, or up if {@code by} is negative. */
    private static Optional<Refusal> shift(
            PairedRows rows, @Nullable UnitText upper, @Nullable UnitText lower, Side side, int by) {
        if (upper == null || lower == null) {
            return Optional.of(Refusal.NO_NEIGHBOUR);
        }
        var refusal = rows.refusal(upper, lower);
        if (refusal.isPresent()) {
            return refusal;
        }
        var above = pairing(upper).range(side);
        var below = pairing(lower).range(side);
        var from = by < 0 ? below : above;
        if (from.isEmpty() || Math.abs(by) > from.size() || by == 0) {
            return Optional.of(Refusal.NOTHING_TO_MOVE);
        }
        boolean inOrder = above.isEmpty() || below.isEmpty() || above.to() == below.from();
        if (!inOrder) {
            return Optional.of(Refusal.NOT_ADJOINING);
        }
        int start = above.isEmpty() ? below.from() : above.from();
        int end = below.isEmpty() ? above.to() : below.to();
        int border = by < 0 ? below.from() - by : above.to() - by;
        var upperPairing = pairing(upper).withByHand(side, new Range(start, border));
        var lowerPairing = pairing(lower).withByHand(side, new Range(border, end));
        if (upperPairing.isEmpty() || lowerPairing.isEmpty()) {
            // The last segment left: the two rows have become one.
            return join(rows, upper, lower);
        }
        var upperWording = rows.wording(upper);
        var lowerWording = rows.wording(lower);
        if (side == Side.TARGET) {
            var cut = by < 0 ? rows.cut(lower, -by) : rows.cut(upper, above.size() - by);
            if (cut.isEmpty()) {
                return Optional.of(Refusal.NOT_DIVISIBLE);
            }
            if (by < 0) {
                upperWording = PairedRows.joined(upper, upperWording, cut.get().upper());
                lowerWording = cut.get().lower();
            } else {
                lowerWording = PairedRows.joined(upper, cut.get().lower(), lowerWording);
                upperWording = cut.get().upper();
            }
        }
        rows.write(upper, upperWording, upperPairing);
        rows.write(lower, lowerWording, lowerPairing);
        return rows.arranged();
    }

    private static Pairing pairing(UnitText row) {
        return row.unit().pairing();
    }
}
