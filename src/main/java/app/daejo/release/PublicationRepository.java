package app.daejo.release;

import app.daejo.article.ArticleId;
import app.daejo.revision.Milestone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code published_wording}. */
@Repository
class PublicationRepository {

    private final JdbcClient jdbc;

    PublicationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps which wording of each row is settled now. */
    void keep(Milestone publication) {
        jdbc.sql("""
                insert into published_wording (milestone_id, unit_id, number)
                select :milestone, r.unit_id, r.settled_number
                from unit_review r join translation_unit u on u.id = r.unit_id
                where r.article_id = :article and u.position is not null
                """)
                .param("milestone", publication.id())
                .param("article", publication.article().value())
                .update();
    }

    /** Rows whose settled wording reads otherwise than when the article was first published; 0 if it never was. */
    int corrections(ArticleId article) {
        return jdbc.sql("""
                select coalesce(corrections(min(id)), 0) from milestone
                where article_id = :article and kind = 'PUBLISHED'
                """)
                .param("article", article.value())
                .query(Integer.class)
                .single();
    }
}
