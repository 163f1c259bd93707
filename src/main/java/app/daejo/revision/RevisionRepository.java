package app.daejo.revision;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code revision}. */
@Repository
class RevisionRepository {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RevisionRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(List<Revision> revisions) {
        for (int from = 0; from < revisions.size(); from += BATCH) {
            batches.batchUpdate(
                    """
                    insert into revision (unit_id, number, article_id, text, origin, author, written_at, command_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    revisions.subList(from, Math.min(revisions.size(), from + BATCH)).stream()
                            .map(revision -> new Object[] {
                                revision.unit().value(),
                                revision.number(),
                                revision.article().value(),
                                revision.text(),
                                revision.origin().name(),
                                revision.author().value(),
                                revision.writtenAt().atOffset(ZoneOffset.UTC),
                                revision.command().value()
                            })
                            .toList());
        }
    }

    Optional<Revision> find(UnitId unit, int number) {
        return jdbc.sql("select * from revision where unit_id = :unit and number = :number")
                .param("unit", unit.value())
                .param("number", number)
                .query(RevisionRepository::revision)
                .optional();
    }

    List<Revision> findByUnit(UnitId unit) {
        return jdbc.sql("select * from revision where unit_id = :unit order by number")
                .param("unit", unit.value())
                .query(RevisionRepository::revision)
                .list();
    }

    List<Revision> findLatest(ArticleId article) {
        return jdbc.sql("""
                select distinct on (unit_id) * from revision where article_id = :article order by unit_id, number desc
                """)
                .param("article", article.value())
                .query(RevisionRepository::revision)
                .list();
    }

    List<Revision> findByArticle(ArticleId article) {
        return jdbc.sql("select * from revision where article_id = :article order by unit_id, number")
                .param("article", article.value())
                .query(RevisionRepository::revision)
                .list();
    }

    private static Revision revision(ResultSet row, int n) throws SQLException {
        return new Revision(
                new ArticleId(row.getLong("article_id")),
                new UnitId(row.getLong("unit_id")),
                row.getInt("number"),
                row.getString("text"),
                RevisionOrigin.valueOf(row.getString("origin")),
                new PersonId(row.getLong("author")),
                row.getTimestamp("written_at").toInstant(),
                new CommandId(row.getObject("command_id", UUID.class)));
    }
}
