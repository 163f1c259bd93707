package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code fix}. */
@Repository
class FixRepository {

    private final JdbcClient jdbc;

    FixRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            ArticleId article,
            UnitId unit,
            int number,
            int base,
            @Nullable IssueId issue,
            PersonId author,
            Instant at) {
        jdbc.sql("""
                insert into fix (article_id, unit_id, number, base_number, issue_id, author, proposed_at, status)
                values (:article, :unit, :number, :base, :issue, :author, :at, 'WAITING')
                """)
                .param("article", article.value())
                .param("unit", unit.value())
                .param("number", number)
                .param("base", base)
                .param("issue", issue == null ? null : issue.value())
                .param("author", author.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Fix> findWaiting(UnitId unit) {
        return jdbc.sql("select * from fix where unit_id = :unit and status = 'WAITING'")
                .param("unit", unit.value())
                .query((row, n) -> {
                    long issue = row.getLong("issue_id");
                    return new Fix(
                            row.getLong("id"),
                            unit,
                            row.getInt("number"),
                            row.getInt("base_number"),
                            row.wasNull() ? null : new IssueId(issue),
                            new PersonId(row.getLong("author")));
                })
                .optional();
    }

    void setStatus(long fix, String status) {
        jdbc.sql("update fix set status = :status where id = :id")
                .param("status", status)
                .param("id", fix)
                .update();
    }
}
