package app.daejo.article;

import app.daejo.account.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code article_heading}. */
@Repository
class HeadingRepository {

    private final JdbcClient jdbc;

    HeadingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Called under the article's lock. */
    void append(ArticleId article, Heading before, Heading after, PersonId by, Instant at) {
        jdbc.sql("""
                insert into article_heading (article_id, number,
                    source_title_before, target_title_before, source_byline_before, target_byline_before, translator_before,
                    source_title, target_title, source_byline, target_byline, translator, changed_by, changed_at)
                select :article, 1 + coalesce(max(number), 0),
                    :sourceTitleBefore, :targetTitleBefore, :sourceBylineBefore, :targetBylineBefore, :translatorBefore,
                    :sourceTitle, :targetTitle, :sourceByline, :targetByline, :translator, :by, :at
                from article_heading where article_id = :article
                """)
                .param("article", article.value())
                .param("sourceTitleBefore", before.sourceTitle())
                .param("targetTitleBefore", before.targetTitle())
                .param("sourceBylineBefore", before.sourceByline())
                .param("targetBylineBefore", before.targetByline())
                .param("translatorBefore", before.translator())
                .param("sourceTitle", after.sourceTitle())
                .param("targetTitle", after.targetTitle())
                .param("sourceByline", after.sourceByline())
                .param("targetByline", after.targetByline())
                .param("translator", after.translator())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
