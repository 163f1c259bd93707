package app.daejo.review;

import app.daejo.article.ArticleId;
import app.daejo.quality.Rendering;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code article_check}. */
@Repository
class ArticleCheckRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ArticleCheckRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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

    /**
     * @param asked how often they had been asked when the article was read for them
     * @param renderings what the article's names are in English
     */
    void looked(ArticleId article, String with, long asked, List<Rendering> renderings) {
        jdbc.sql("""
                insert into article_check (article_id, checked_with, renderings)
                values (:article, :with, :renderings::jsonb)
                on conflict (article_id) do update set checked_with = :with, renderings = excluded.renderings,
                    looked = greatest(article_check.looked, :asked)
                """)
                .param("article", article.value())
                .param("with", with)
                .param("asked", asked)
                .param("renderings", json.writeValueAsString(renderings))
                .update();
    }

    /** What the article's names are in English, as the checks last read it; empty before they did. */
    List<Rendering> renderings(ArticleId article) {
        return jdbc.sql("select renderings from article_check where article_id = :article")
                .param("article", article.value())
                .query(String.class)
                .optional()
                .map(stored -> json.readValue(stored, new TypeReference<List<Rendering>>() {}))
                .orElse(List.of());
    }
}
