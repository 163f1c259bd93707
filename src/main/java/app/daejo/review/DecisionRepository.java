package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.revision.CommandId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code decision}. */
@Repository
class DecisionRepository {

    private final JdbcClient jdbc;

    DecisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the decision with the id it was given; that of the argument is not looked at */
    Decision insert(Decision decision) {
        var issue = decision.issue();
        long id = jdbc.sql("""
                insert into decision (article_id, unit_id, number, kind, reason, issue_id, decided_by, decided_at, command_id)
                values (:article, :unit, :number, :kind, :reason, :issue, :by, :at, :command)
                returning id
                """)
                .param("article", decision.article().value())
                .param("unit", decision.unit().value())
                .param("number", decision.number())
                .param("kind", decision.kind().name())
                .param("reason", decision.reason())
                .param("issue", issue == null ? null : issue.value())
                .param("by", decision.decidedBy().value())
                .param("at", decision.decidedAt().atOffset(ZoneOffset.UTC))
                .param("command", decision.command().value())
                .query(Long.class)
                .single();
        return new Decision(
                id,
                decision.article(),
                decision.unit(),
                decision.number(),
                decision.kind(),
                decision.reason(),
                issue,
                decision.decidedBy(),
                decision.decidedAt(),
                decision.command());
    }

    List<Decision> findByUnit(UnitId unit) {
        return jdbc.sql("select * from decision where unit_id = :unit order by id")
                .param("unit", unit.value())
                .query(DecisionRepository::decision)
                .list();
    }

    List<Decision> findByArticle(ArticleId article) {
        return jdbc.sql("select * from decision where article_id = :article order by id")
                .param("article", article.value())
                .query(DecisionRepository::decision)
                .list();
    }

    private static Decision decision(ResultSet row, int n) throws SQLException {
        long issue = row.getLong("issue_id");
        var about = row.wasNull() ? null : new IssueId(issue);
        return new Decision(
                row.getLong("id"),
                new ArticleId(row.getLong("article_id")),
                new UnitId(row.getLong("unit_id")),
                row.getInt("number"),
                Decision.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                about,
                new PersonId(row.getLong("decided_by")),
                row.getTimestamp("decided_at").toInstant(),
                new CommandId(row.getObject("command_id", UUID.class)));
    }
}
