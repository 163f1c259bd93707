package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return Optional.ofNullable(findWaiting(List.of(unit)).get(unit));
    }

    /** The fix that waits on each of the units where one does. */
    Map<UnitId, Fix> findWaiting(Collection<UnitId> units) {
        return jdbc
                .sql("select * from fix where unit_id = any(:units) and status = 'WAITING'")
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .query((row, n) -> {
                    long issue = row.getLong("issue_id");
                    return new Fix(
                            row.getLong("id"),
                            new UnitId(row.getLong("unit_id")),
                            row.getInt("number"),
                            row.getInt("base_number"),
                            row.wasNull() ? null : new IssueId(issue),
                            new PersonId(row.getLong("author")));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Fix::unit, Function.identity()));
    }

    void setStatus(long fix, String status) {
        jdbc.sql("update fix set status = :status where id = :id")
                .param("status", status)
                .param("id", fix)
                .update();
    }
}
