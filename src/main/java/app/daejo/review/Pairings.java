package app.daejo.review;

import app.daejo.alignment.Pairing;
import app.daejo.alignment.TranslationUnit;
import app.daejo.alignment.UnitText;
import app.daejo.alignment.Units;
import app.daejo.alignment.align.Range;
import app.daejo.article.ArticleId;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.RevisionOrigin;
import app.daejo.revision.Revisions;
import app.daejo.text.Side;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Corrections of which segments go with which. The wordings follow their segments; whatever was decided about the rows has to be read
 * again; a row whose fix waits is left alone until that is decided.
 */
@Component
class Pairings {

    private final Units units;
    private final Revisions revisions;

    Pairings(Units units, Revisions revisions) {
        this.units = units;
        this.revisions = revisions;
    }

    Optional<Refusal> confirm(Change change, TranslationUnit unit) {
        if (unit.confirmed()) {
            return Optional.of(Refusal.NOTHING_CHANGED);
        }
        change.standing(unit);
        units.confirm(unit.id(), change.person().id(), change.now());
        units.pair(unit, Pairing.byHand(unit.pairing().source(), unit.pairing().target()));
        return Optional.empty();
    }

    Optional<Refusal> join(Change change, TranslationUnit unit) {
        var rows = new Rows(change, unit.article());
        var upper = rows.of(unit);
        var lower = rows.at(unit.position() + 1);
        if (lower == null) {
            return Optional.of(Refusal.NO_NEIGHBOUR);
        }
        var refusal = rows.refusal(upper, lower);
        if (refusal.isPresent()) {
            return refusal;
        }
        var source =
                union(upper.unit().pairing().source(), lower.unit().pairing().source());
        var target =
                union(upper.unit().pairing().target(), lower.unit().pairing().target());
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.of(Refusal.NOT_DIVISIBLE);
        }
        rows.write(
                upper,
                rows.joined(upper, rows.wording(upper), rows.wording(lower)),
                Pairing.byHand(source.get(), target.get()));
        rows.giveIssues(lower, upper);
        change.standing(lower.unit());
        change.rowsMoved();
        units.retire(lower.unit());
        return Optional.empty();
    }

    Optional<Refusal> split(Change change, TranslationUnit unit) {
        var rows = new Rows(change, unit.article());
        var row = rows.of(unit);
        var refusal = rows.refusal(row, row);
        if (refusal.isPresent()) {
            return refusal;
        }
        var source = unit.pairing().source();
        var target = unit.pairing().target();
        if (source.size() + target.size() < 2) {
            return Optional.of(Refusal.NOT_DIVISIBLE);
        }
        boolean unpair = source.size() == 1 && target.size() == 1;
        int sourceCut = Math.min(source.from() + 1, source.to());
        int targetCut = unpair ? target.from() : Math.min(target.from() + 1, target.to());
        var cut = rows.cut(row, targetCut - target.from());
        if (cut.isEmpty()) {
            return Optional.of(Refusal.NOT_DIVISIBLE);
        }
        var below = Pairing.byHand(new Range(sourceCut, source.to()), new Range(targetCut, target.to()));
        rows.write(
                row,
                cut.get().upper(),
                Pairing.byHand(new Range(source.from(), sourceCut), new Range(target.from(), targetCut)));
        var made = units.insert(unit.article(), unit.position() + 1, below);
        change.writeFirst(made, cut.get().lower());
        change.begin(made, below);
        return Optional.empty();
    }

    Optional<Refusal> moveUp(Change change, TranslationUnit unit, Side side) {
        var rows = new Rows(change, unit.article());
        return unit.position() == 0
                ? Optional.of(Refusal.NO_NEIGHBOUR)
                : shift(change, rows, rows.at(unit.position() - 1), rows.at(unit.position()), side, true);
    }

    Optional<Refusal> moveDown(Change change, TranslationUnit unit, Side side) {
        var rows = new Rows(change, unit.article());
        return shift(change, rows, rows.at(unit.position()), rows.at(unit.position() + 1), side, false);
    }

    /** Moves the segment next to the border between two rows across it: up, or down. */
    private Optional<Refusal> shift(
            Change change, Rows rows, @Nullable UnitText upper, @Nullable UnitText lower, Side side, boolean up) {
        if (upper == null || lower == null) {
            return Optional.of(Refusal.NO_NEIGHBOUR);
        }
        var refusal = rows.refusal(upper, lower);
        if (refusal.isPresent()) {
            return refusal;
        }
        var above = range(upper, side);
        var below = range(lower, side);
        if ((up ? below : above).isEmpty() || union(above, below).isEmpty()) {
            return Optional.of(Refusal.NO_NEIGHBOUR);
        }
        var all = union(above, below).get();
        int border = up ? below.from() + 1 : above.to() - 1;
        var upperRange = new Range(all.from(), border);
        var lowerRange = new Range(border, all.to());
        var upperWording = rows.wording(upper);
        var lowerWording = rows.wording(lower);
        if (side == Side.TARGET) {
            var cut = up ? rows.cut(lower, 1) : rows.cut(upper, above.size() - 1);
            if (cut.isEmpty()) {
                return Optional.of(Refusal.NOT_DIVISIBLE);
            }
            if (up) {
                upperWording = rows.joined(upper, upperWording, cut.get().upper());
                lowerWording = cut.get().lower();
            } else {
                lowerWording = rows.joined(upper, cut.get().lower(), lowerWording);
                upperWording = cut.get().upper();
            }
        }
        var upperPairing = with(upper.unit().pairing(), side, upperRange);
        var lowerPairing = with(lower.unit().pairing(), side, lowerRange);
        if (isEmpty(upperPairing) || isEmpty(lowerPairing)) {
            // The last segment left: the two rows have become one.
            return join(change, upper.unit());
        }
        rows.write(upper, upperWording, upperPairing);
        rows.write(lower, lowerWording, lowerPairing);
        return Optional.empty();
    }

    private static Range range(UnitText row, Side side) {
        return side == Side.SOURCE
                ? row.unit().pairing().source()
                : row.unit().pairing().target();
    }

    private static Pairing with(Pairing pairing, Side side, Range range) {
        return side == Side.SOURCE ? Pairing.byHand(range, pairing.target()) : Pairing.byHand(pairing.source(), range);
    }

    private static boolean isEmpty(Pairing pairing) {
        return pairing.source().isEmpty() && pairing.target().isEmpty();
    }

    /** Two neighbouring ranges as one; empty if something stands between them. */
    private static Optional<Range> union(Range upper, Range lower) {
        if (upper.isEmpty()) {
            return Optional.of(lower);
        }
        if (lower.isEmpty()) {
            return Optional.of(upper);
        }
        return upper.to() == lower.from() ? Optional.of(new Range(upper.from(), lower.to())) : Optional.empty();
    }

    /** The article's rows, as one command finds and rewrites them. */
    private final class Rows {

        private final Change change;
        private final List<UnitText> texts;

        Rows(Change change, ArticleId article) {
            this.change = change;
            this.texts = units.texts(article);
        }

        UnitText of(TranslationUnit unit) {
            return texts.get(unit.position());
        }

        @Nullable
        UnitText at(int position) {
            return position < texts.size() ? texts.get(position) : null;
        }

        Optional<Refusal> refusal(UnitText upper, UnitText lower) {
            if (upper.isFurniture() || lower.isFurniture()) {
                return Optional.of(Refusal.FURNITURE);
            }
            boolean waits = change.standing(upper.unit()).state() == RowState.PROPOSED
                    || change.standing(lower.unit()).state() == RowState.PROPOSED;
            return waits ? Optional.of(Refusal.WAITS_FOR_APPROVAL) : Optional.empty();
        }

        String wording(UnitText row) {
            return revisions
                    .require(row.unit().id(), change.standing(row.unit()).latest())
                    .text();
        }

        /** Two wordings with what stood between them in the translation as received. */
        String joined(UnitText upper, String first, String second) {
            if (first.isEmpty() || second.isEmpty()) {
                return first + second;
            }
            return first + (upper.targetAfter().isEmpty() ? " " : upper.targetAfter()) + second;
        }

        Optional<WordingCut> cut(UnitText row, int segments) {
            return WordingCut.of(units.targetSegments(row.unit()), segments, row.target(), wording(row));
        }

        void write(UnitText row, String wording, Pairing pairing) {
            var standing = change.standing(row.unit());
            if (!wording(row).equals(wording)) {
                standing = change.write(standing, wording, RevisionOrigin.REALIGNMENT)
                        .settledAtLatest();
            }
            change.put(standing.with(RowState.UNREAD));
            change.pairedAnew();
            units.pair(row.unit(), pairing);
        }

        /** What people raised on a row that goes is shown on the one that stays; a check's comes again by itself. */
        void giveIssues(UnitText from, UnitText to) {
            change.standing(from.unit());
            int number = change.standing(to.unit()).latest();
            for (var issue :
                    change.tables().issues().findByUnits(List.of(from.unit().id()))) {
                if (issue.origin() == IssueOrigin.CHECK) {
                    change.decideIssue(issue.id(), IssueStatus.WITHDRAWN, "");
                } else {
                    change.tables().issues().place(issue.id(), to.unit().id(), number, null);
                }
            }
        }
    }
}
