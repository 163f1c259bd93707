package app.daejo.review;

import app.daejo.alignment.Pairing;
import app.daejo.alignment.TranslationUnit;
import app.daejo.alignment.UnitId;
import app.daejo.alignment.UnitText;
import app.daejo.alignment.align.Range;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.Revision;
import app.daejo.revision.RevisionOrigin;
import app.daejo.text.Side;
import app.daejo.text.Span;
import app.daejo.text.WordDiff;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The article's rows, as one command finds and rewrites them: wordings and people's issues follow their segments. */
final class PairedRows {

    private final PairingRooms rooms;
    private final Change change;
    private final List<UnitText> texts;
    private final Map<UnitId, String> wordings;

    PairedRows(PairingRooms rooms, Change change) {
        this.rooms = rooms;
        this.change = change;
        this.texts = rooms.units().texts(change.article());
        this.wordings = rooms.revisions().latest(change.article()).stream()
                .collect(Collectors.toMap(Revision::unit, Revision::text));
    }

    List<UnitText> all() {
        return texts;
    }

    UnitText of(TranslationUnit unit) {
        return texts.get(unit.position());
    }

    @Nullable
    UnitText at(int position) {
        return position >= 0 && position < texts.size() ? texts.get(position) : null;
    }

    /** Why rows are left alone: one is struck out, or a fix waits in one. */
    Optional<Refusal> refusal(UnitText... rows) {
        change.takeUp(Arrays.stream(rows).map(UnitText::unit).toList());
        for (var row : rows) {
            if (row.isFurniture()) {
                return Optional.of(Refusal.FURNITURE);
            }
            if (change.standing(row.unit()).state() == RowState.PROPOSED) {
                return Optional.of(Refusal.WAITS_FOR_APPROVAL);
            }
        }
        return Optional.empty();
    }

    String wording(UnitText row) {
        return Objects.requireNonNull(wordings.get(row.unit().id()));
    }

    /** Two wordings with what stood between them in the translation as received. */
    static String joined(UnitText upper, String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        return first + (upper.targetAfter().isEmpty() ? " " : upper.targetAfter()) + second;
    }

    /** Two neighbouring ranges as one; empty if something stands between them. */
    static Optional<Range> union(Range one, Range other) {
        if (one.isEmpty()) {
            return Optional.of(other);
        }
        if (other.isEmpty()) {
            return Optional.of(one);
        }
        if (one.to() == other.from()) {
            return Optional.of(new Range(one.from(), other.to()));
        }
        return other.to() == one.from() ? Optional.of(new Range(other.from(), one.to())) : Optional.empty();
    }

    Optional<WordingCut> cut(UnitText row, int segments) {
        return WordingCut.of(rooms.units().targetSegments(row.unit()), segments, row.target(), wording(row));
    }

    /** Lets a row cover other segments, with their wording. Whatever was decided about it has to be read again. */
    void write(UnitText row, String wording, Pairing pairing) {
        var unit = row.unit();
        var standing = change.standing(unit);
        if (!wording(row).equals(wording)) {
            standing =
                    change.write(standing, wording, RevisionOrigin.REALIGNMENT).settledAtLatest();
            wordings.put(unit.id(), wording);
        }
        change.put(standing.with(RowState.UNREAD));
        change.pairedAnew();
        rooms.units().pair(unit.id(), pairing);
        if (unit.confirmed()) {
            // What was confirmed was another pairing.
            rooms.units().judge(unit.id(), null);
        }
    }

    /** Makes a row of its own. */
    UnitId make(Pairing pairing, String wording) {
        var made = rooms.units().insert(change.article(), pairing);
        change.writeFirst(made, wording, RevisionOrigin.REALIGNMENT);
        change.begin(made, pairing);
        return made;
    }

    /** Takes a row out of the reading order; people's issues are shown on its heir from then on. */
    void retire(UnitText row, UnitText heir) {
        giveIssues(row, heir);
        change.rowsMoved();
        rooms.units().retire(row.unit().id());
    }

    /** To be called when all is written: brings the rows into their order. */
    Optional<Refusal> arranged() {
        rooms.units().arrange(change.article());
        return Optional.empty();
    }

    /** A place in the row's wording as a place in its segments as received; empty where an edit has changed it. */
    Optional<Span> received(UnitText row, Side side, Span place) {
        return side == Side.SOURCE
                ? Optional.of(place)
                : WordDiff.between(wording(row), row.target()).carry(place);
    }

    /** What people raised on a row that goes is shown on the one that stays; a check's comes again by itself. */
    private void giveIssues(UnitText from, UnitText to) {
        change.standing(from.unit());
        var heir = change.standing(to.unit());
        var gone = wording(from);
        int shift = gone.isEmpty() ? -1 : wording(to).lastIndexOf(gone);
        for (var issue :
                change.tables().issues().findByUnits(List.of(from.unit().id()))) {
            if (issue.origin() == IssueOrigin.CHECK) {
                if (issue.isOpen()) {
                    change.decideIssue(issue.id(), IssueStatus.WITHDRAWN, "");
                }
            } else {
                var span = issue.side() == Side.TARGET && shift >= 0 ? shifted(issue.span(), shift) : null;
                change.tables().issues().place(issue.id(), to.unit().id(), heir.latest(), span);
            }
        }
    }

    /** What people raised on words that now stand in a row that was cut off is shown there. */
    void passOnIssues(UnitText from, UnitId to, int start) {
        for (var issue :
                change.tables().issues().findByUnits(List.of(from.unit().id()))) {
            var span = issue.span();
            if (issue.origin() == IssueOrigin.PERSON
                    && issue.isOpen()
                    && issue.side() == Side.TARGET
                    && span != null
                    && span.start() >= start) {
                change.tables().issues().place(issue.id(), to, Revision.FIRST, shifted(span, -start));
            }
        }
    }

    private static @Nullable Span shifted(@Nullable Span span, int by) {
        return span == null ? null : new Span(span.start() + by, span.end() + by);
    }
}
