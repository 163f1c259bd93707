package app.daejo.listing;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code article_assignment}. */
@Repository
class AssignmentRepository {

    private final JdbcClient jdbc;

    AssignmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Assignment latest(ArticleId article) {
        return jdbc.sql("select * from article_assignment where article_id = :article order by number desc limit 1")
                .param("article", article.value())
                .query((row, n) -> read(row))
                .optional()
                .orElse(Assignment.NONE);
    }

    /** All of an article, latest first. */
    List<Assignment> all(ArticleId article) {
        return jdbc.sql("select * from article_assignment where article_id = :article order by number desc")
                .param("article", article.value())
                .query((row, n) -> read(row))
                .list();
    }

    /** Says whether it was appended: of two that follow the same one, one is. */
    boolean append(ArticleId article, int after, Assignment wanted, PersonId by, Instant at) {
        return jdbc.sql("""
                        insert into article_assignment
                            (article_id, number, assignee, due_on, due_at, assigned_by, assigned_at)
                        select a.id, :after + 1, :assignee, :dueOn, :dueAt, :by, :at from article a
                        where a.id = :article and :after =
                            coalesce((select max(number) from article_assignment where article_id = :article), 0)
                        on conflict do nothing
                        """)
                        .param("article", article.value())
                        .param("after", after)
                        .param("assignee", value(wanted.assignee()), Types.BIGINT)
                        .param("dueOn", wanted.dueOn(), Types.DATE)
                        .param("dueAt", wanted.dueAt(), Types.TIME)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static @Nullable Long value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    /** The assignment of a row that has the table's columns; {@link Assignment#NONE} where they are null. */
    static Assignment read(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        if (row.wasNull()) {
            return Assignment.NONE;
        }
        var assignee = row.getObject("assignee", Long.class);
        var at = row.getObject("assigned_at", OffsetDateTime.class);
        return new Assignment(
                number,
                assignee == null ? null : new PersonId(assignee),
                row.getObject("due_on", LocalDate.class),
                row.getObject("due_at", LocalTime.class),
                new PersonId(row.getLong("assigned_by")),
                at.toInstant());
    }
}
