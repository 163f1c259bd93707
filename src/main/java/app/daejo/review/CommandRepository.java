package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.revision.CommandId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code command}. */
@Repository
class CommandRepository {

    /** Kind of a command that takes another back. */
    static final String UNDO = "Undo";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CommandRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A command that was performed and what it changed. */
    record Performed(CommandId id, UnitId unit, String kind, Before before) {}

    void insert(ArticleId article, UnitId unit, CommandId id, String kind, PersonId by, Instant at, Before before) {
        jdbc.sql("""
                insert into command (id, article_id, unit_id, kind, performed_by, performed_at, before)
                values (:id, :article, :unit, :kind, :by, :at, :before::jsonb)
                """)
                .param("id", id.value())
                .param("article", article.value())
                .param("unit", unit.value())
                .param("kind", kind)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("before", json.writeValueAsString(before))
                .update();
    }

    Optional<Performed> find(CommandId id) {
        return jdbc.sql("select id, unit_id, kind, before from command where id = :id")
                .param("id", id.value())
                .query((row, n) -> performed(
                        row.getObject("id", UUID.class),
                        row.getLong("unit_id"),
                        row.getString("kind"),
                        row.getString("before")))
                .optional();
    }

    /** The person's newest command on the article that still stands and is no undoing itself. */
    Optional<Performed> findUndoable(ArticleId article, PersonId by) {
        return jdbc.sql("""
                select id, unit_id, kind, before from command
                where article_id = :article and performed_by = :by and undone_by is null and kind <> :undo
                order by number desc limit 1
                """)
                .param("article", article.value())
                .param("by", by.value())
                .param("undo", UNDO)
                .query((row, n) -> performed(
                        row.getObject("id", UUID.class),
                        row.getLong("unit_id"),
                        row.getString("kind"),
                        row.getString("before")))
                .optional();
    }

    void setUndone(CommandId id, CommandId by) {
        jdbc.sql("update command set undone_by = :by where id = :id")
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    private Performed performed(UUID id, long unit, String kind, String before) {
        return new Performed(new CommandId(id), new UnitId(unit), kind, json.readValue(before, Before.class));
    }
}
