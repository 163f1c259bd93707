package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.Pairing;
import app.daejo.alignment.Verdict;
import app.daejo.alignment.align.Range;
import app.daejo.segmentation.BlockKind;
import app.daejo.segmentation.FurnitureReason;
import app.daejo.text.Side;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a command changed, as it was before: enough to take it back. */
record Before(
        List<Unit> units,
        List<Segment> segments,
        @Nullable List<Recut> recuts,
        @Nullable List<Dismissed> dismissals) {

    /** Commands of older days know of no cuts and of no dismissals taken back. */
    Before {
        recuts = recuts == null ? List.of() : List.copyOf(recuts);
        dismissals = dismissals == null ? List.of() : List.copyOf(dismissals);
    }

    @Override
    public List<Recut> recuts() {
        return Objects.requireNonNull(recuts);
    }

    /** Those that the command took back. */
    @Override
    public List<Dismissed> dismissals() {
        return Objects.requireNonNull(dismissals);
    }

    /**
     * The same as segments are to be counted when this command's own cuts and merges are taken back after later ones, in which its
     * rows had no part.
     */
    Before countedAfter(List<Recut> later) {
        var own = recuts().stream()
                .map(recut -> new Recut(
                        recut.side(), Recut.count(recut.side(), recut.position(), later), recut.gap(), recut.cut()))
                .toList();
        var way = new ArrayList<>(recuts());
        way.addAll(later);
        own.reversed().forEach(recut -> way.add(recut.inverse()));
        return new Before(
                units.stream().map(unit -> unit.countedAfter(way)).toList(),
                segments.stream()
                        .map(segment -> new Segment(
                                segment.side(),
                                Recut.count(segment.side(), segment.position(), way),
                                segment.kind(),
                                segment.reason()))
                        .toList(),
                own,
                dismissals);
    }

    /**
     * A segment that was cut in two, or two that were made one.
     *
     * @param position of the whole one, or the first of the two
     * @param gap where in the whole one's text the two part
     * @param cut whether it was cut; else merged
     */
    record Recut(Side side, int position, Span gap, boolean cut) {

        Recut inverse() {
            return new Recut(side, position, gap, !cut);
        }

        private static int count(Side side, int place, List<Recut> later) {
            int now = place;
            for (var recut : later) {
                if (recut.side() == side && now > recut.position()) {
                    now += recut.cut() ? 1 : -1;
                }
            }
            return now;
        }

        private static Range count(Side side, Range range, List<Recut> later) {
            return new Range(count(side, range.from(), later), count(side, range.to(), later));
        }
    }

    /**
     * A unit as it was.
     *
     * @param present false for one that the command made
     * @param issues its issues; one that is not listed was raised by the command
     * @param waiting id of the fix that waited; null if none did
     * @param waitingAuthor whose wording that was
     * @param verdict what had been said of the pairing
     */
    record Unit(
            long unit,
            boolean present,
            Pairing pairing,
            RowState state,
            int latest,
            int settled,
            List<IssueBefore> issues,
            @Nullable Long waiting,
            @Nullable PersonId waitingAuthor,
            @Nullable Verdict verdict) {

        private Unit countedAfter(List<Recut> later) {
            return new Unit(
                    unit,
                    present,
                    new Pairing(
                            Recut.count(Side.SOURCE, pairing.source(), later),
                            Recut.count(Side.TARGET, pairing.target(), later),
                            pairing.confidence(),
                            pairing.reasons()),
                    state,
                    latest,
                    settled,
                    issues,
                    waiting,
                    waitingAuthor,
                    verdict);
        }
    }

    /** An issue as it was; {@code span} is null for the whole row. */
    record IssueBefore(
            long issue,
            IssueStatus status,
            int number,
            @Nullable Span span) {}

    /** A segment as it was. */
    record Segment(
            Side side,
            int position,
            BlockKind kind,
            @Nullable FurnitureReason reason) {}
}
