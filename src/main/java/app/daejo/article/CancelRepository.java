package app.daejo.article;

import app.daejo.account.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code intake_cancel}. */
@Repository
class CancelRepository {

    private final JdbcClient jdbc;

    CancelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(ArticleId article, PersonId by, Instant at) {
        jdbc.sql("""
                insert into intake_cancel (article_id, asked_by, asked_at) values (:article, :by, :at)
                on conflict do nothing
                """)
                .param("article", article.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who asked; empty if nobody did. */
    Optional<PersonId> find(ArticleId article) {
        return jdbc.sql("select asked_by from intake_cancel where article_id = :article")
                .param("article", article.value())
                .query((row, n) -> new PersonId(row.getLong(1)))
                .optional();
    }

    void forget(ArticleId article) {
        jdbc.sql("delete from intake_cancel where article_id = :article")
                .param("article", article.value())
                .update();
    }
}
