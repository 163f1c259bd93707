package app.daejo.termbase;

import app.daejo.account.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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

    boolean insert(Term term, PersonId by, Instant at) {
        return jdbc.sql("""
                insert into term (korean, english, note, added_by, added_at)
                values (:korean, :english, :note, :by, :at) on conflict do nothing
                """)
                        .param("korean", term.korean())
                        .param("english", term.english())
                        .param("note", term.note())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
