package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Evidence;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.text.Message;
import app.daejo.text.Side;
import app.daejo.text.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code issue}. */
@Repository
class IssueRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IssueRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** An issue that is about to be stored; its status is open. */
    record New(
            ArticleId article,
            UnitId unit,
            int number,
            Side side,
            @Nullable Span span,
            String quote,
            ErrorType type,
            Severity severity,
            IssueOrigin origin,
            String code,
            Tier tier,
            Message message,
            Evidence evidence,
            @Nullable String suggestion,
            @Nullable PersonId raisedBy,
            Instant raisedAt) {}

    IssueId insert(New issue) {
        var span = issue.span();
        var raisedBy = issue.raisedBy();
        return new IssueId(jdbc.sql("""
                insert into issue (article_id, unit_id, number, side, span_start, span_end, quote, type, severity,
                    origin, code, tier, message, evidence, suggestion, status, raised_by, raised_at)
                values (:article, :unit, :number, :side, :start, :end, :quote, :type, :severity,
                    :origin, :code, :tier, :message::jsonb, :evidence::jsonb, :suggestion, 'OPEN', :raisedBy, :raisedAt)
                returning id
                """)
                .param("article", issue.article().value())
                .param("unit", issue.unit().value())
                .param("number", issue.number())
                .param("side", issue.side().name())
                .param("start", span == null ? null : span.start())
                .param("end", span == null ? null : span.end())
                .param("quote", issue.quote())
                .param("type", issue.type().name())
                .param("severity", issue.severity().name())
                .param("origin", issue.origin().name())
                .param("code", issue.code())
                .param("tier", issue.tier().name())
                .param("message", json.writeValueAsString(issue.message()))
                .param("evidence", json.writeValueAsString(issue.evidence()))
                .param("suggestion", issue.suggestion())
                .param("raisedBy", raisedBy == null ? null : raisedBy.value())
                .param("raisedAt", issue.raisedAt().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }

    Optional<Issue> find(IssueId id) {
        return jdbc.sql("select * from issue where id = :id")
                .param("id", id.value())
                .query(this::issue)
                .optional();
    }

    List<Issue> findByArticle(ArticleId article) {
        return jdbc.sql("select * from issue where article_id = :article order by id")
                .param("article", article.value())
                .query(this::issue)
                .list();
    }

    List<Issue> findOpen(ArticleId article) {
        return jdbc.sql("select * from issue where article_id = :article and status = 'OPEN' order by id")
                .param("article", article.value())
                .query(this::issue)
                .list();
    }

    List<Issue> findByUnits(Collection<UnitId> units) {
        return jdbc.sql(
                        "select * from issue where unit_id = any(:units) order by unit_id, side, span_start nulls first, id")
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .query(this::issue)
                .list();
    }

    void decide(IssueId id, IssueStatus status, @Nullable PersonId by, @Nullable Instant at, String note) {
        jdbc.sql("""
                update issue set status = :status, decided_by = :by, decided_at = :at, note = :note where id = :id
                """)
                .param("status", status.name())
                .param("by", by == null ? null : by.value())
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("note", note)
                .param("id", id.value())
                .update();
    }

    /** Dismisses what the checks are no longer to say in the article, wherever it still stands open. */
    List<UnitId> silence(ArticleId article, PersonId by, Instant at) {
        return jdbc.sql("""
                update issue i set status = 'DISMISSED', decided_by = :by, decided_at = :at
                from dismissal d
                where i.article_id = :article and d.taken_back_at is null
                    and (d.article_id is null or d.article_id = i.article_id)
                    and i.status = 'OPEN' and i.origin = 'CHECK' and (d.code is null or d.code = i.code)
                    and (d.quote is null or d.quote = i.quote)
                    and (d.suggestion is null or d.suggestion = coalesce(i.suggestion, ''))
                returning i.unit_id
                """)
                .param("article", article.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new UnitId(row.getLong(1)))
                .list();
    }

    void place(IssueId id, UnitId unit, int number, @Nullable Span span) {
        jdbc.sql("""
                update issue set unit_id = :unit, number = :number, span_start = :start, span_end = :end where id = :id
                """)
                .param("unit", unit.value())
                .param("number", number)
                .param("start", span == null ? null : span.start())
                .param("end", span == null ? null : span.end())
                .param("id", id.value())
                .update();
    }

    /** What a check says of an issue it has found before: the words and the evidence may have changed with the article. */
    void renew(IssueId id, Message message, Evidence evidence) {
        jdbc.sql("update issue set message = :message::jsonb, evidence = :evidence::jsonb where id = :id")
                .param("message", json.writeValueAsString(message))
                .param("evidence", json.writeValueAsString(evidence))
                .param("id", id.value())
                .update();
    }

    private Issue issue(ResultSet row, int n) throws SQLException {
        var start = (Integer) row.getObject("span_start");
        var end = (Integer) row.getObject("span_end");
        return new Issue(
                new IssueId(row.getLong("id")),
                new UnitId(row.getLong("unit_id")),
                row.getInt("number"),
                Side.valueOf(row.getString("side")),
                start == null || end == null ? null : new Span(start, end),
                row.getString("quote"),
                ErrorType.valueOf(row.getString("type")),
                Severity.valueOf(row.getString("severity")),
                IssueOrigin.valueOf(row.getString("origin")),
                row.getString("code"),
                Tier.valueOf(row.getString("tier")),
                json.readValue(row.getString("message"), Message.class),
                json.readValue(row.getString("evidence"), Evidence.class),
                row.getString("suggestion"),
                IssueStatus.valueOf(row.getString("status")),
                person(row, "raised_by"),
                row.getTimestamp("raised_at").toInstant(),
                person(row, "decided_by"),
                row.getString("note"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : new PersonId(id);
    }
}
