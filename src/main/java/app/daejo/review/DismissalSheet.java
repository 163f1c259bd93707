package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.termbase.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists the dismissals that stand, newest first, with what each has kept quiet. */
@Repository
class DismissalSheet {

    /** More than anybody reads; the newest are shown. */
    private static final int MOST = 500;

    /** Issues that a dismissal covers and that were dismissed. */
    private static final String QUIET = """
            from issue i where i.status = 'DISMISSED' and i.origin = 'CHECK' and (d.code is null or d.code = i.code)
                and (d.quote is null or d.quote = i.quote)
                and (d.suggestion is null or d.suggestion = coalesce(i.suggestion, ''))
            """;

    private static final String DISMISSED = """
            select d.*, t.korean, t.english, t.note, said.article_id as said_in, u.id as said_at, u.position,
                coalesce(nullif(a.target_title, ''), a.source_title) as title,
                (select count(distinct (i.unit_id, i.code, i.quote, i.span_start)) %s) as findings
            from dismissal d
            left join term t on t.id = d.term_id
            left join issue said on said.id = d.issue_id
            left join translation_unit u on u.id = said.unit_id and u.position is not null
            left join article a on a.id = said.article_id
            where d.taken_back_at is null
            """;

    /** Those of the article, and those of the desk that have kept something quiet in it. */
    private static final String OF_ARTICLE =
            " and (d.article_id = :article or d.article_id is null and exists (select %s and i.article_id = :article))"
                    .formatted(QUIET);

    private static final String IN_ORDER = " order by d.dismissed_at desc, d.id desc limit " + MOST;

    private final JdbcClient jdbc;

    DismissalSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ListedDismissal> ofArticle(ArticleId article) {
        return jdbc.sql(DISMISSED.formatted(QUIET + " and i.article_id = :article") + OF_ARTICLE + IN_ORDER)
                .param("article", article.value())
                .query(DismissalSheet::listed)
                .list();
    }

    int count(ArticleId article) {
        return jdbc.sql("select count(*) from dismissal d where d.taken_back_at is null" + OF_ARTICLE)
                .param("article", article.value())
                .query(Integer.class)
                .single();
    }

    List<ListedDismissal> ofDesk() {
        return jdbc.sql(DISMISSED.formatted(QUIET) + " and d.article_id is null" + IN_ORDER)
                .query(DismissalSheet::listed)
                .list();
    }

    /** One that stands. */
    Optional<Dismissed> find(long id) {
        return jdbc.sql(DISMISSED.formatted(QUIET) + " and d.id = :id")
                .param("id", id)
                .query(DismissalSheet::listed)
                .optional()
                .map(ListedDismissal::dismissed);
    }

    /** Articles in which it has kept something quiet, the newest first. */
    List<ArticleId> articles(long id, int most) {
        return jdbc.sql("""
                select distinct quiet.article_id from dismissal d
                cross join lateral (select i.article_id %s and (d.article_id is null or d.article_id = i.article_id)) quiet
                where d.id = :id order by 1 desc limit :most
                """.formatted(QUIET))
                .param("id", id)
                .param("most", most)
                .query((row, n) -> new ArticleId(row.getLong(1)))
                .list();
    }

    private static ListedDismissal listed(ResultSet row, int n) throws SQLException {
        var korean = row.getString("korean");
        var dismissed = new Dismissed(
                row.getLong("id"),
                row.getObject("article_id") == null ? null : new ArticleId(row.getLong("article_id")),
                row.getString("code"),
                row.getString("quote"),
                row.getString("suggestion"),
                row.getObject("issue_id") == null ? null : new IssueId(row.getLong("issue_id")),
                korean == null ? null : new Term(korean, row.getString("english"), row.getString("note")),
                row.getString("reason"),
                new PersonId(row.getLong("dismissed_by")),
                row.getTimestamp("dismissed_at").toInstant());
        return new ListedDismissal(dismissed, row.getInt("findings"), place(row));
    }

    private static ListedDismissal.@Nullable Place place(ResultSet row) throws SQLException {
        return row.getObject("said_at") == null
                ? null
                : new ListedDismissal.Place(
                        new ArticleId(row.getLong("said_in")),
                        row.getString("title"),
                        new UnitId(row.getLong("said_at")),
                        row.getInt("position"));
    }
}
