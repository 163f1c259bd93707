package app.daejo.discussion;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.text.Side;
import app.daejo.text.Span;
import app.daejo.text.WordDiff;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open conversations of an article, each carried from the wording it began with to the newest; never to a lookalike. */
@Repository
class OpenThreadSheet {

    private final JdbcClient jdbc;

    OpenThreadSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By row, then oldest first; those in which everything is withdrawn are left out. */
    List<OpenThread> of(ArticleId article) {
        return jdbc.sql("""
                select t.id, t.unit_id, t.side, t.span_start, t.span_end,
                    began.text as before, case when began.number <> latest.number then latest.text end as after
                from comment_thread t
                join unit_review r on r.unit_id = t.unit_id
                left join revision began on began.unit_id = t.unit_id and began.number = t.number
                left join revision latest on latest.unit_id = t.unit_id and latest.number = r.latest_number
                where t.article_id = :article and t.resolved_by is null
                    and exists (select from comment c where c.thread_id = t.id and c.withdrawn_at is null)
                order by t.unit_id, t.id
                """)
                .param("article", article.value())
                .query(OpenThreadSheet::thread)
                .list();
    }

    private static OpenThread thread(ResultSet row, int n) throws SQLException {
        var side = Side.valueOf(row.getString("side"));
        return new OpenThread(
                new ThreadId(row.getLong("id")), new UnitId(row.getLong("unit_id")), side, span(row, side));
    }

    private static @Nullable Span span(ResultSet row, Side side) throws SQLException {
        var start = (Integer) row.getObject("span_start");
        var end = (Integer) row.getObject("span_end");
        if (start == null || end == null) {
            return null;
        }
        var span = new Span(start, end);
        var before = row.getString("before");
        var after = row.getString("after");
        return side == Side.SOURCE || before == null || after == null
                ? span
                : WordDiff.between(before, after).carry(span).orElse(null);
    }
}
