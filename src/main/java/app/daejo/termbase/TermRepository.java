package app.daejo.termbase;

import app.daejo.account.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code term}. */
@Repository
class TermRepository {

    private final JdbcClient jdbc;

    TermRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Term> findAll() {
        return jdbc.sql("select korean, english, note from term order by id")
                .query((row, n) -> new Term(row.getString("korean"), row.getString("english"), row.getString("note")))
                .list();
    }

    /** @return the term's number; empty where it is there already */
    Optional<Long> insert(Term term, PersonId by, Instant at) {
        return jdbc.sql("""
                insert into term (korean, english, note, added_by, added_at)
                values (:korean, :english, :note, :by, :at) on conflict do nothing returning id
                """)
                .param("korean", term.korean())
                .param("english", term.english())
                .param("note", term.note())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    void delete(long number) {
        jdbc.sql("delete from term where id = :id").param("id", number).update();
    }

    /** Changes whenever a term comes or goes. */
    String state() {
        return jdbc.sql("select count(*) || '.' || coalesce(max(id), 0) from term")
                .query(String.class)
                .single();
    }
}
