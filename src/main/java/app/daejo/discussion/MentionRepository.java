package app.daejo.discussion;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code comment_mention}. */
@Repository
class MentionRepository {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    MentionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long comment, PersonId person) {
        jdbc.sql("insert into comment_mention (comment_id, person_id) values (:comment, :person)")
                .param("comment", comment)
                .param("person", person.value())
                .update();
    }

    int unseen(PersonId person) {
        return jdbc.sql("""
                select count(*) from comment_mention m join comment c on c.id = m.comment_id
                where m.person_id = :person and m.seen_at is null and c.withdrawn_at is null
                """)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    void setSeen(PersonId person, UnitId unit, Instant at) {
        jdbc.sql("""
                update comment_mention m set seen_at = :at from comment c join comment_thread t on t.id = c.thread_id
                where c.id = m.comment_id and t.unit_id = :unit and m.person_id = :person and m.seen_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("unit", unit.value())
                .param("person", person.value())
                .update();
    }

    /** New ones first, then the latest. */
    List<Mention> find(PersonId person) {
        return jdbc.sql("""
                select t.article_id, t.unit_id, c.author, c.text, c.written_at, m.seen_at is not null as seen,
                    coalesce(nullif(a.target_title, ''), a.source_title) as title
                from comment_mention m join comment c on c.id = m.comment_id
                join comment_thread t on t.id = c.thread_id
                join article a on a.id = t.article_id
                where m.person_id = :person and c.withdrawn_at is null
                order by m.seen_at is not null, c.id desc limit :most
                """)
                .param("person", person.value())
                .param("most", MOST)
                .query((row, n) -> new Mention(
                        new ArticleId(row.getLong("article_id")),
                        row.getString("title"),
                        new UnitId(row.getLong("unit_id")),
                        new PersonId(row.getLong("author")),
                        row.getString("text"),
                        row.getTimestamp("written_at").toInstant(),
                        row.getBoolean("seen")))
                .list();
    }
}
