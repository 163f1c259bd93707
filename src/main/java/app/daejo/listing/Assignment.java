package app.daejo.listing;

import app.daejo.account.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Who takes care of an article and by when.
 *
 * @param number counts the assignments of the article; 0 while there has been none
 * @param assignee null: nobody
 * @param dueOn on the desk's calendar; null: no date is set
 * @param dueAt by the desk's clock; null: by the end of the day
 * @param by who said so; null while nobody has
 */
public record Assignment(
        int number,
        @Nullable PersonId assignee,
        @Nullable LocalDate dueOn,
        @Nullable LocalTime dueAt,
        @Nullable PersonId by,
        @Nullable Instant at) {

    /** Of an article that nobody has said anything about. */
    public static final Assignment NONE = new Assignment(0, null, null, null, null, null);

    public Assignment {
        if (dueAt != null && dueOn == null) {
            throw new IllegalArgumentException("a time without a day");
        }
    }

    /** What somebody wishes to say. */
    public static Assignment of(@Nullable PersonId assignee, @Nullable LocalDate dueOn, @Nullable LocalTime dueAt) {
        return new Assignment(0, assignee, dueOn, dueOn == null ? null : dueAt, null, null);
    }

    boolean saysTheSame(Assignment other) {
        return java.util.Objects.equals(assignee, other.assignee)
                && java.util.Objects.equals(dueOn, other.dueOn)
                && java.util.Objects.equals(dueAt, other.dueAt);
    }
}
