package app.daejo.release;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which articles were handed to the desk. */
@Repository
class HandedOverSheet {

    private final JdbcClient jdbc;

    HandedOverSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count() {
        return jdbc.sql("select count(*) from article where state = 'WITH_DESK'")
                .query(Integer.class)
                .single();
    }

    /** Those that wait longest first. */
    List<HandedOver> findAll(int limit) {
        return jdbc.sql("""
                select a.id, coalesce(nullif(a.target_title, ''), a.source_title) as title, m.note, m.made_by, m.made_at,
                    (select count(*)::int from fix f where f.article_id = a.id and f.status = 'WAITING') as waiting
                from article a
                join lateral (
                    select * from milestone o where o.article_id = a.id order by o.number desc limit 1) m on true
                where a.state = 'WITH_DESK' order by m.id limit :limit
                """)
                .param("limit", limit)
                .query((row, n) -> new HandedOver(
                        new ArticleId(row.getLong("id")),
                        row.getString("title"),
                        row.getInt("waiting"),
                        row.getString("note"),
                        new PersonId(row.getLong("made_by")),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
