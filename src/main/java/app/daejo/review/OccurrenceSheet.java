package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds rows by what their latest wording says, in an article and in those that have not gone out; the index is one of trigrams. */
@Repository
class OccurrenceSheet {

    private static final String PROSE = """
            coalesce(
                (select kind from segment s where s.article_id = u.article_id and s.side = 'TARGET'
                    and s.position = u.target_from and u.target_from < u.target_to),
                (select kind from segment s where s.article_id = u.article_id and s.side = 'SOURCE'
                    and s.position = u.source_from and u.source_from < u.source_to))
            """;

    private final JdbcClient jdbc;

    OccurrenceSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row and the article it stands in. */
    record Row(UnitId unit, ArticleId article, String title) {}

    /**
     * Rows whose latest wording matches, the article's own first, then the newest articles.
     *
     * @param replacement what is looked for; capitals do not count
     * @param most so many rows are enough
     */
    List<Row> find(ArticleId article, Replacement replacement, int most) {
        return jdbc.sql("""
                select u.id, u.article_id, a.source_title, a.target_title
                from revision w
                join unit_review r on r.unit_id = w.unit_id and r.latest_number = w.number
                join translation_unit u on u.id = w.unit_id and u.position is not null
                join article a on a.id = u.article_id
                where w.searched like search_pattern(:inEveryForm) and w.text ~* :regex
                    and (a.id = :article or a.step = 'CHECKED' and a.state not in ('EXPORTED', 'PUBLISHED'))
                order by u.article_id <> :article, u.article_id desc, u.position limit :most
                """)
                .param("inEveryForm", replacement.inEveryForm())
                .param("regex", replacement.regex())
                .param("article", article.value())
                .param("most", most)
                .query((row, n) -> new Row(
                        new UnitId(row.getLong("id")),
                        new ArticleId(row.getLong("article_id")),
                        row.getString("target_title").isBlank()
                                ? row.getString("source_title")
                                : row.getString("target_title")))
                .list();
    }

    /** Whether the row is struck out. */
    boolean isFurniture(UnitId unit) {
        return jdbc.sql("select " + PROSE + " = 'FURNITURE' from translation_unit u where u.id = :unit")
                .param("unit", unit.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The article of a unit with its title. */
    Optional<Row> row(UnitId unit) {
        return Optional.ofNullable(rows(List.of(unit)).get(unit));
    }

    /** The articles of units with their titles. */
    Map<UnitId, Row> rows(List<UnitId> units) {
        return jdbc
                .sql("""
                select u.id, u.article_id, a.source_title, a.target_title
                from translation_unit u join article a on a.id = u.article_id where u.id = any(:units)
                """)
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .query((row, n) -> new Row(
                        new UnitId(row.getLong("id")),
                        new ArticleId(row.getLong("article_id")),
                        row.getString("target_title").isBlank()
                                ? row.getString("source_title")
                                : row.getString("target_title")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::unit, row -> row));
    }
}
