package app.daejo.nodes;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.review.UnitChanged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code change}. What a node has not read yet is what its last snapshot did not show: numbers may be committed in another order
 * than they were given, and clocks differ.
 */
@Repository
class ChangeRepository {

    /** More rows than a screen reads one by one; it then reads the article again. */
    static final int MOST_UNITS = 500;

    private final JdbcClient jdbc;

    ChangeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A change that another node made; without units where the whole article is to be read again. */
    record Change(UnitChanged rows, boolean talk) {}

    /**
     * What other nodes have committed since.
     *
     * @param snapshot to ask with the next time
     * @param oldest number of the oldest entry that is kept; 0 if there is none
     * @param newest number of the newest entry; 0 if there is none
     */
    record News(String snapshot, long oldest, long newest, List<Change> changes) {}

    void insert(UUID node, UnitChanged change) {
        boolean many = change.units().size() > MOST_UNITS;
        insert(node, many ? new UnitChanged(change.article(), Set.of(), true) : change, false);
    }

    void insertTalk(UUID node, ArticleId article) {
        insert(node, new UnitChanged(article, Set.of(), false), true);
    }

    private void insert(UUID node, UnitChanged change, boolean talk) {
        jdbc.sql("""
                insert into change (node, article_id, units, rows_moved, issues_only, talk)
                values (:node, :article, :units, :moved, :issuesOnly, :talk)
                """)
                .param("node", node)
                .param("article", change.article().value())
                .param("units", change.units().stream().map(UnitId::value).toArray(Long[]::new))
                .param("moved", change.rowsMoved())
                .param("issuesOnly", change.issuesOnly())
                .param("talk", talk)
                .update();
    }

    /** @param seen the snapshot of the last news; null for the first, which has no changes */
    News since(@Nullable String seen, UUID me) {
        var changes = new ArrayList<Change>();
        var head = jdbc.sql("""
                select s.now::text as snapshot, s.oldest, s.newest, c.id, c.article_id, c.units, c.rows_moved, c.issues_only, c.talk
                from (select pg_current_snapshot() as now,
                          (select coalesce(min(id), 0) from change) as oldest,
                          (select coalesce(max(id), 0) from change) as newest) s
                left join change c on c.node <> :me
                    and c.written_in >= pg_snapshot_xmin(:seen::pg_snapshot)
                    and not pg_visible_in_snapshot(c.written_in, :seen::pg_snapshot)
                    -- A restored copy holds transactions that are yet to come here.
                    and pg_visible_in_snapshot(c.written_in, s.now)
                order by c.id
                """)
                .param("me", me)
                .param("seen", seen)
                .query((row, n) -> {
                    if (row.getLong("id") > 0) {
                        changes.add(change(row));
                    }
                    return new News(row.getString("snapshot"), row.getLong("oldest"), row.getLong("newest"), List.of());
                })
                .list()
                .getFirst();
        return new News(head.snapshot(), head.oldest(), head.newest(), changes);
    }

    /** Keeps the newest entries alone: nodes that were away for longer read everything again. */
    void prune(int kept) {
        jdbc.sql("delete from change where id <= (select max(id) from change) - :kept")
                .param("kept", kept)
                .update();
    }

    private static Change change(ResultSet row) throws SQLException {
        var units = Arrays.stream((Long[]) row.getArray("units").getArray())
                .map(UnitId::new)
                .collect(Collectors.toSet());
        return new Change(
                new UnitChanged(
                        new ArticleId(row.getLong("article_id")),
                        units,
                        row.getBoolean("rows_moved"),
                        row.getBoolean("issues_only")),
                row.getBoolean("talk"));
    }
}
