package app.daejo.account;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code audit_entry}. */
@Repository
class AuditRepository {

    private final JdbcClient jdbc;

    AuditRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(@Nullable PersonId person, String action, Subject subject, String detail) {
        jdbc.sql("""
                        insert into audit_entry (person_id, action, subject_kind, subject_id, detail)
                        values (:person, :action, :kind, :id, :detail)
                        """)
                .param("person", person == null ? null : person.value(), java.sql.Types.BIGINT)
                .param("action", action)
                .param("kind", subject.kind())
                .param("id", subject.id(), java.sql.Types.BIGINT)
                .param("detail", detail)
                .update();
    }

    /** The latest entries, latest first. */
    List<AuditEntry> latest(int limit) {
        return jdbc.sql("""
                        select id, at, person_id, action, subject_kind, subject_id, detail
                        from audit_entry order by id desc limit :limit
                        """)
                .param("limit", limit)
                .query((row, number) -> {
                    var person = row.getObject("person_id", Long.class);
                    return new AuditEntry(
                            row.getLong("id"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            person == null ? null : new PersonId(person),
                            row.getString("action"),
                            new Subject(row.getString("subject_kind"), row.getObject("subject_id", Long.class)),
                            row.getString("detail"));
                })
                .list();
    }
}
