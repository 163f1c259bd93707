package app.daejo.listing;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code article_shelf}. */
@Repository
class ShelfRepository {

    private final JdbcClient jdbc;

    ShelfRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isAway(ArticleId article) {
        return jdbc.sql("select away from article_shelf where article_id = :article order by number desc limit 1")
                .param("article", article.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Of two at the same moment the second adds nothing. */
    void append(ArticleId article, boolean away, PersonId by, Instant at) {
        jdbc.sql("""
                insert into article_shelf (article_id, number, away, done_by, done_at)
                select :article, 1 + coalesce(max(number), 0), :away, :by, :at
                from article_shelf where article_id = :article
                on conflict do nothing
                """)
                .param("article", article.value())
                .param("away", away)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
