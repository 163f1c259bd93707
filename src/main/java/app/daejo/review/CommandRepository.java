package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.revision.CommandId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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

    /** Kind of a command that does again what was taken back. */
    static final String REDO = "Redo";

    /** Kind of the command that brings the Korean of an article; it is not taken back, and nothing from before it can be. */
    static final String ADD_SOURCE = "AddSource";

    /** Kinds that can be done again: corrections of the pairing. */
    private static final String[] REPEATABLE = {
        "ConfirmPairing",
        "DoubtPairing",
        "Join",
        "Split",
        "SplitAt",
        "MergeSegments",
        "MoveUp",
        "MoveDown",
        "MoveRun",
        "Link",
        "Unlink",
        "Realign",
        REDO
    };

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CommandRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A command that was performed and what it changed in one article. */
    record Performed(CommandId id, ArticleId article, UnitId unit, String kind, Before before) {}

    private static final String COLUMNS =
            "command.id, command.article_id, command.unit_id, command.kind, command.before";

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

    /** The command in the first article that it changed. */
    Optional<Performed> find(CommandId id) {
        return findAll(id).stream().findFirst();
    }

    /** The command in every article that it changed, in their order. */
    List<Performed> findAll(CommandId id) {
        return jdbc.sql("select " + COLUMNS + " from command where id = :id order by article_id")
                .param("id", id.value())
                .query(this::performed)
                .list();
    }

    /** The person's newest command on the article that still stands and is no undoing itself. */
    Optional<Performed> findUndoable(ArticleId article, PersonId by) {
        return jdbc.sql("""
                select %s from command
                where article_id = :article and performed_by = :by and undone_by is null
                    and kind not in (:undo, :source)
                order by number desc limit 1
                """.formatted(COLUMNS))
                .param("article", article.value())
                .param("by", by.value())
                .param("undo", UNDO)
                .param("source", ADD_SOURCE)
                .query(this::performed)
                .optional();
    }

    /** The person's newest undoing of a correction of the pairing, if that person has done nothing else since. */
    Optional<Performed> findRedoable(ArticleId article, PersonId by) {
        return jdbc.sql("""
                select undo.id, undo.article_id, undo.unit_id, undo.kind, undo.before from command undo
                join command undone on undone.undone_by = undo.id and undone.article_id = undo.article_id
                where undo.article_id = :article and undo.performed_by = :by and undo.kind = :undo
                    and undo.undone_by is null and undone.kind = any(:repeatable)
                    and not exists (select from command later
                        where later.article_id = undo.article_id and later.performed_by = undo.performed_by
                            and later.number > undo.number and later.kind not in (:undo, :redo))
                order by undo.number desc limit 1
                """)
                .param("article", article.value())
                .param("by", by.value())
                .param("undo", UNDO)
                .param("redo", REDO)
                .param("repeatable", REPEATABLE)
                .query(this::performed)
                .optional();
    }

    /**
     * Whether a later command that still stands touched one of the units that this one changed. What {@code by} did again does not
     * count when an undoing is itself taken back: it only leads up to it.
     */
    boolean workedOnSince(Performed command, PersonId by) {
        var units = command.before().units().stream().map(Before.Unit::unit).toArray(Long[]::new);
        return jdbc.sql("""
                select exists (
                    select from command later
                    join command this on this.id = :id and this.article_id = :article
                        and this.article_id = later.article_id
                    cross join lateral jsonb_array_elements(later.before -> 'units') touched
                    where later.number > this.number and later.undone_by is null and later.kind <> :undo
                        and not (this.kind = :undo and later.kind = :redo and later.performed_by = :by)
                        and (touched ->> 'unit')::bigint = any(:units))
                """)
                .param("id", command.id().value())
                .param("article", command.article().value())
                .param("undo", UNDO)
                .param("redo", REDO)
                .param("by", by.value())
                .param("units", units)
                .query(Boolean.class)
                .single();
    }

    /** Segments that were cut or merged after a command, also by commands that were taken back and by their taking back. */
    List<Before.Recut> recutsSince(Performed command) {
        return jdbc
                .sql("""
                select later.before from command later
                join command this on this.id = :id and this.article_id = :article
                    and this.article_id = later.article_id
                where later.number > this.number and jsonb_array_length(coalesce(later.before -> 'recuts', '[]')) > 0
                order by later.number
                """)
                .param("id", command.id().value())
                .param("article", command.article().value())
                .query((row, n) ->
                        json.readValue(row.getString(1), Before.class).recuts())
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    void setUndone(CommandId id, CommandId by) {
        jdbc.sql("update command set undone_by = :by where id = :id")
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    private Performed performed(ResultSet row, int n) throws SQLException {
        return new Performed(
                new CommandId(row.getObject("id", UUID.class)),
                new ArticleId(row.getLong("article_id")),
                new UnitId(row.getLong("unit_id")),
                row.getString("kind"),
                json.readValue(row.getString("before"), Before.class));
    }
}
