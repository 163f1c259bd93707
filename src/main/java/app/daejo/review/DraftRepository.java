package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code draft}. */
@Repository
class DraftRepository {

    private final JdbcClient jdbc;

    DraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the draft, unless what is kept already was typed later; a row that is gone keeps none. */
    boolean keep(PersonId person, Draft draft) {
        return jdbc.sql("""
                        insert into draft (person_id, unit_id, version, base, text, typed_at)
                        select :person, id, :version, :base, :text, :typedAt from translation_unit
                        where id = :unit and position is not null
                        on conflict (person_id, unit_id) do update
                            set version = excluded.version, base = excluded.base, text = excluded.text,
                                typed_at = excluded.typed_at
                            where draft.typed_at <= excluded.typed_at
                        """)
                        .param("person", person.value())
                        .param("unit", draft.unit().value())
                        .param("version", draft.version())
                        .param("base", draft.base())
                        .param("text", draft.text())
                        .param("typedAt", draft.typedAt().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void discard(PersonId person, UnitId unit) {
        jdbc.sql("delete from draft where person_id = :person and unit_id = :unit")
                .param("person", person.value())
                .param("unit", unit.value())
                .update();
    }

    List<Draft> find(PersonId person, ArticleId article) {
        return jdbc.sql("""
                select d.* from draft d join translation_unit u on u.id = d.unit_id
                where d.person_id = :person and u.article_id = :article and u.position is not null
                order by u.position
                """)
                .param("person", person.value())
                .param("article", article.value())
                .query((row, n) -> new Draft(
                        new UnitId(row.getLong("unit_id")),
                        row.getInt("version"),
                        row.getString("base"),
                        row.getString("text"),
                        row.getTimestamp("typed_at").toInstant()))
                .list();
    }
}
