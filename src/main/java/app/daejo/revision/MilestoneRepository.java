package app.daejo.revision;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code milestone}. */
@Repository
class MilestoneRepository {

    private final JdbcClient jdbc;

    MilestoneRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Called under the article's lock; id and number of the argument are not looked at. */
    Milestone insert(Milestone milestone) {
        return jdbc.sql("""
                insert into milestone (article_id, number, kind, note, address, never_read, made_by, made_at, command_id)
                select :article, 1 + coalesce(max(number), 0), :kind, :note, :address, :neverRead, :by, :at, :command
                from milestone where article_id = :article
                returning id, number
                """)
                .param("article", milestone.article().value())
                .param("kind", milestone.kind().name())
                .param("note", milestone.note())
                .param("address", milestone.address())
                .param("neverRead", milestone.neverRead())
                .param("by", milestone.madeBy().value())
                .param("at", milestone.madeAt().atOffset(ZoneOffset.UTC))
                .param("command", milestone.command().value())
                .query((row, n) -> milestone.numbered(row.getLong("id"), row.getInt("number")))
                .single();
    }

    List<Milestone> findByArticle(ArticleId article) {
        return jdbc.sql("select * from milestone where article_id = :article order by number")
                .param("article", article.value())
                .query(MilestoneRepository::milestone)
                .list();
    }

    private static Milestone milestone(ResultSet row, int n) throws SQLException {
        return new Milestone(
                row.getLong("id"),
                new ArticleId(row.getLong("article_id")),
                row.getInt("number"),
                Milestone.Kind.valueOf(row.getString("kind")),
                row.getString("note"),
                row.getString("address"),
                row.getInt("never_read"),
                new PersonId(row.getLong("made_by")),
                row.getTimestamp("made_at").toInstant(),
                new CommandId(row.getObject("command_id", UUID.class)));
    }
}
