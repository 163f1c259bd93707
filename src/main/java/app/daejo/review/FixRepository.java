package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
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
                .query(FixRepository::fix)
                .list()
                .stream()
                .collect(Collectors.toMap(Fix::unit, Function.identity()));
    }

    /** The unit's newest fix that was neither rejected nor taken back nor overtaken. */
    Optional<Fix> findLast(UnitId unit) {
        return jdbc.sql("""
                select * from fix where unit_id = :unit and status in ('WAITING', 'APPROVED', 'ACCEPTED_WITH_EDIT')
                order by id desc limit 1
                """)
                .param("unit", unit.value())
                .query(FixRepository::fix)
                .optional();
    }

    /** How many fixes wait on the whole desk. */
    int countWaiting() {
        return jdbc.sql("select count(*) from fix where status = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    /** The fixes that wait on the whole desk, the longest-waiting first. */
    List<Fix> findWaiting(int most) {
        return jdbc.sql("select * from fix where status = 'WAITING' order by proposed_at, id limit :most")
                .param("most", most)
                .query(FixRepository::fix)
                .list();
    }

    void setStatus(long fix, String status) {
        jdbc.sql("update fix set status = :status where id = :id")
                .param("status", status)
                .param("id", fix)
                .update();
    }

    private static Fix fix(ResultSet row, int n) throws SQLException {
        long issue = row.getLong("issue_id");
        var answers = row.wasNull() ? null : new IssueId(issue);
        return new Fix(
                row.getLong("id"),
                new UnitId(row.getLong("unit_id")),
                row.getInt("number"),
                row.getInt("base_number"),
                answers,
                new PersonId(row.getLong("author")),
                row.getTimestamp("proposed_at").toInstant());
    }
}
