package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code unit_review}. */
@Repository
class StandingRepository {

    private static final String FLAG = """
            update unit_review r set state = case when i.open then 'FLAGGED' else 'UNREAD' end
            from (select u.unit_id, exists (select from issue where issue.unit_id = u.unit_id
                      and issue.status = 'OPEN' and issue.tier = 'A') as open
                  from unit_review u where %s and u.state in ('UNREAD', 'FLAGGED')) i
            where r.unit_id = i.unit_id and r.state in ('UNREAD', 'FLAGGED')
              and r.state <> case when i.open then 'FLAGGED' else 'UNREAD' end
            """;

    private final JdbcClient jdbc;

    StandingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every unit of the article that does not stand anywhere yet stands unread at its first revision. */
    void begin(ArticleId article) {
        jdbc.sql("""
                insert into unit_review (unit_id, article_id, state)
                select id, article_id, 'UNREAD' from translation_unit
                where article_id = :article and position is not null
                on conflict (unit_id) do nothing
                """).param("article", article.value()).update();
    }

    Optional<Standing> find(UnitId unit) {
        return jdbc.sql("select * from unit_review where unit_id = :unit")
                .param("unit", unit.value())
                .query(StandingRepository::standing)
                .optional();
    }

    /** The articles of these units, in the order of their numbers. */
    List<ArticleId> articlesOf(Collection<UnitId> units) {
        return jdbc.sql("select distinct article_id from unit_review where unit_id = any(:units) order by article_id")
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .query((row, n) -> new ArticleId(row.getLong(1)))
                .list();
    }

    List<Standing> findAll(ArticleId article) {
        return jdbc.sql("""
                select r.* from unit_review r join translation_unit u on u.id = r.unit_id
                where r.article_id = :article and u.position is not null order by u.position
                """)
                .param("article", article.value())
                .query(StandingRepository::standing)
                .list();
    }

    /** Stores a standing and counts its version up. */
    void update(Standing standing) {
        jdbc.sql("""
                update unit_review set version = version + 1, state = :state, latest_number = :latest,
                    settled_number = :settled
                where unit_id = :unit
                """)
                .param("state", standing.state().name())
                .param("latest", standing.latest())
                .param("settled", standing.settled())
                .param("unit", standing.unit().value())
                .update();
    }

    /** The number of the newest wording of every unit that is in a row. */
    Map<UnitId, Integer> latestNumbers(ArticleId article) {
        var numbers = new HashMap<UnitId, Integer>();
        jdbc.sql("""
                select r.unit_id, r.latest_number from unit_review r join translation_unit u on u.id = r.unit_id
                where r.article_id = :article and u.position is not null
                """).param("article", article.value()).query(row -> {
            numbers.put(new UnitId(row.getLong(1)), row.getInt(2));
        });
        return numbers;
    }

    /** As {@link #flagByIssues(Collection)}, for every row of an article. */
    void flagByIssues(ArticleId article) {
        jdbc.sql(FLAG.formatted("u.article_id = :article"))
                .param("article", article.value())
                .update();
    }

    /** A row that waits for nobody's decision is flagged while an issue is open in it, and unread otherwise. */
    void flagByIssues(Collection<UnitId> units) {
        jdbc.sql(FLAG.formatted("u.unit_id = any(:units)"))
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .update();
    }

    private static Standing standing(ResultSet row, int n) throws SQLException {
        return new Standing(
                new UnitId(row.getLong("unit_id")),
                new ArticleId(row.getLong("article_id")),
                row.getInt("version"),
                RowState.valueOf(row.getString("state")),
                row.getInt("latest_number"),
                row.getInt("settled_number"));
    }
}
