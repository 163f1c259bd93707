package app.daejo.article;

import app.daejo.account.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code article_title}. */
@Repository
class TitleRepository {

    private final JdbcClient jdbc;

    TitleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Called under the article's lock. */
    void append(ArticleId article, Titles.Pair before, Titles.Pair after, PersonId by, Instant at) {
        jdbc.sql("""
                insert into article_title (article_id, number, source_before, target_before, source_title, target_title,
                    changed_by, changed_at)
                select :article, 1 + coalesce(max(number), 0), :sourceBefore, :targetBefore, :source, :target, :by, :at
                from article_title where article_id = :article
                """)
                .param("article", article.value())
                .param("sourceBefore", before.source())
                .param("targetBefore", before.target())
                .param("source", after.source())
                .param("target", after.target())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
