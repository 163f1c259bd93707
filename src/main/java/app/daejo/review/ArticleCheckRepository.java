package app.daejo.review;

import app.daejo.article.ArticleId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code article_check}. */
@Repository
class ArticleCheckRepository {

    private final JdbcClient jdbc;

    ArticleCheckRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far the checks have come with an article.
     *
     * @param with what they went by when they last ran
     */
    record Looked(String with, long asked, long looked) {

        boolean isBehind(String with) {
            return looked < asked || !this.with.equals(with);
        }
    }

    /** The article reads otherwise than the checks have seen it. */
    void ask(ArticleId article) {
        jdbc.sql("""
                insert into article_check (article_id, checked_with, asked) values (:article, '', 1)
                on conflict (article_id) do update set asked = article_check.asked + 1
                """).param("article", article.value()).update();
    }

    /** Empty if they never ran and nobody asked them to. */
    Optional<Looked> find(ArticleId article) {
        return jdbc.sql("select checked_with, asked, looked from article_check where article_id = :article")
                .param("article", article.value())
                .query((row, n) -> new Looked(row.getString(1), row.getLong(2), row.getLong(3)))
                .optional();
    }

    /** @param asked how often they had been asked when the article was read for them */
    void looked(ArticleId article, String with, long asked) {
        jdbc.sql("""
                insert into article_check (article_id, checked_with) values (:article, :with)
                on conflict (article_id) do update set checked_with = :with,
                    looked = greatest(article_check.looked, :asked)
                """)
                .param("article", article.value())
                .param("with", with)
                .param("asked", asked)
                .update();
    }
}
