package app.daejo.discussion;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.text.Side;
import app.daejo.text.Span;
import app.daejo.text.WordDiff;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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
                    array(select r.text from revision r where r.unit_id = t.unit_id and r.number >= t.number
                          order by r.number) as wordings
                from comment_thread t
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
        var span = Optional.of(new Span(start, end));
        if (side == Side.TARGET) {
            var wordings = (String[]) row.getArray("wordings").getArray();
            for (int i = 1; i < wordings.length; i++) {
                // From each wording to the next: across several, a word that went and came again would be taken for
                // itself.
                var step = WordDiff.between(wordings[i - 1], wordings[i]);
                span = span.flatMap(step::carry);
            }
        }
        return span.orElse(null);
    }
}
