package app.daejo.review;

import app.daejo.account.Role;
import app.daejo.alignment.UnitId;
import app.daejo.revision.CommandId;
import app.daejo.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person can do with many rows at once, also of several articles: all of it or nothing, and taken back by one undo. */
public sealed interface BatchCommand {

    /** More rows than a person can have looked at. */
    int MOST = 500;

    CommandId id();

    /** The rows and the versions that the person saw. */
    List<Seen> rows();

    /** The least role that may give it. */
    Role needed();

    /** A row as the person saw it. */
    record Seen(UnitId unit, int version) {}

    /** The rows are right as they stand; one that is settled already stays as it is. */
    record MarkAllOk(CommandId id, List<Seen> rows) implements BatchCommand {

        public MarkAllOk {
            rows = List.copyOf(rows);
        }

        @Override
        public Role needed() {
            return Role.EDITOR;
        }
    }

    /** The wordings that wait are approved. */
    record ApproveAll(CommandId id, List<Seen> rows) implements BatchCommand {

        public ApproveAll {
            rows = List.copyOf(rows);
        }

        @Override
        public Role needed() {
            return Role.CHIEF;
        }
    }

    /** The wordings that wait are rejected, for the reason given. */
    record RejectAll(CommandId id, List<Seen> rows, String reason) implements BatchCommand {

        public RejectAll {
            rows = List.copyOf(rows);
        }

        @Override
        public Role needed() {
            return Role.CHIEF;
        }
    }

    /**
     * What was changed in one row is to be changed in others.
     *
     * @param replacement what is to stand for what
     * @param places where; none of them twice
     */
    record Propagate(CommandId id, Replacement replacement, List<Place> places) implements BatchCommand {

        public Propagate {
            places = List.copyOf(places);
        }

        @Override
        public List<Seen> rows() {
            return places.stream().map(Place::row).toList();
        }

        @Override
        public Role needed() {
            return Role.EDITOR;
        }

        @Nullable
        Place place(UnitId unit) {
            return places.stream()
                    .filter(place -> place.row().unit().equals(unit))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * Where in a row something is to be replaced.
     *
     * @param spans in the row's latest wording
     */
    record Place(Seen row, List<Span> spans) {

        public Place {
            spans = List.copyOf(spans);
        }
    }
}
