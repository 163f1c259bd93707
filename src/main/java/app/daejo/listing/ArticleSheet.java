package app.daejo.listing;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import app.daejo.article.Heading;
import app.daejo.article.JourneyStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the list of articles: one query a page. Rows and issues are counted for the articles of the page alone. */
@Repository
class ArticleSheet {

    /** Of a unit {@code u}: it is in the list of rows, and no furniture, as {@code review.Progress} counts. */
    private static final String PROSE = """
            u.position is not null and (u.source_from < u.source_to or u.target_from < u.target_to)
                and not exists (select from segment s where s.kind = 'FURNITURE' and s.article_id = u.article_id
                    and s.side = case when u.target_from < u.target_to then 'TARGET' else 'SOURCE' end
                    and s.position = case when u.target_from < u.target_to then u.target_from else u.source_from end)
            """;

    private static final String OPEN = """
            left join lateral (
                select count(*)::int as open from issue i join translation_unit u on u.id = i.unit_id
                where i.article_id = %s.id and i.status = 'OPEN' and i.tier = 'A' and
            """ + PROSE + ") i on true\n";

    private static final String ARTICLES = """
            with article_now as (
                select a.id, a.source_title, a.target_title, a.step, a.received_by, a.received_at,
                    case when a.failure is not null then 'FAILED' when a.step <> 'CHECKED' then 'INTAKE'
                        when w.waiting > 0 and a.state in ('IN_REVIEW', 'REOPENED', 'APPROVED') then 'WITH_DESK'
                        else a.state end as standing,
                    coalesce(w.waiting, 0) as waiting, coalesce(s.away, false) as away,
                    (select min(m.id) from milestone m where m.article_id = a.id and m.kind = 'PUBLISHED') as publication,
                    n.number, n.assignee, n.due_on, n.due_at, n.assigned_by, n.assigned_at,
                    n.due_on + coalesce(n.due_at, time '24:00') as due_by
                from article a
                left join (
                    select article_id, count(*)::int as waiting from fix where status = 'WAITING' group by article_id) w
                    on w.article_id = a.id
                left join lateral (
                    select * from article_assignment o where o.article_id = a.id order by o.number desc limit 1) n on true
                left join lateral (
                    select o.away from article_shelf o where o.article_id = a.id order by o.number desc limit 1) s on true),
            article_due as (
                select *, case when standing in ('EXPORTED', 'PUBLISHED') then null
                    when due_by <= :now then 'OVERDUE' when due_by <= :soon then 'SOON' end as due
                from article_now),
            page as (
                select a.*, %s, count(*) over () as total from article_due a %s where %s order by %s limit :limit)
            """;

    private static final String LINES = """
            select p.*, %s, corrections(p.publication) as corrections, c.rows, c.read,
                coalesce(assignee.display_name, '') as assignee_name, bringer.display_name as bringer_name,
                h.source_byline, h.target_byline, h.translator, exists (
                    select from article_text t where t.article_id = p.id and t.side = 'SOURCE') as has_source
            from page p
            %s
            left join lateral (
                select count(*)::int as rows,
                    (count(*) filter (where exists (select from reading r where r.unit_id = u.id)))::int as read
                from translation_unit u where u.article_id = p.id and
            """ + PROSE + """
            ) c on true
            left join person assignee on assignee.id = p.assignee
            join person bringer on bringer.id = p.received_by
            join article h on h.id = p.id
            order by
            """;

    private final JdbcClient jdbc;

    ArticleSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines, and how many there would be without a limit. */
    record Found(List<ArticleLine> lines, int total) {}

    /**
     * @param me who looks
     * @param now on the desk's calendar and clock
     * @param soon until when a date is near
     */
    Found find(ListQuery query, PersonId me, LocalDateTime now, LocalDateTime soon, int limit) {
        var values = new HashMap<String, Object>(Map.of("me", me.value(), "now", now, "soon", soon, "limit", limit));
        boolean countFirst = query.order() == ListOrder.ISSUES;
        var sql = ARTICLES.formatted(
                        countFirst ? "i.open" : "0 as uncounted",
                        countFirst ? OPEN.formatted("a") : "",
                        conditions(query, values),
                        order(query.order(), "a", "i"))
                + LINES.formatted(
                        countFirst ? "p.open as issues" : "i.open as issues", countFirst ? "" : OPEN.formatted("p"))
                + order(query.order(), "p", "p");
        var total = new int[1];
        var lines = jdbc.sql(sql)
                .params(values)
                .query((row, n) -> {
                    total[0] = row.getInt("total");
                    return line(row, me);
                })
                .list();
        return new Found(lines, total[0]);
    }

    private static String conditions(ListQuery query, Map<String, Object> values) {
        var all = new ArrayList<String>();
        all.add(query.view() == ListView.AWAY ? "a.away" : "not a.away");
        switch (query.view()) {
            case ALL, AWAY -> {}
            case MINE -> all.add("(a.assignee = :me or a.received_by = :me)");
            case WAITING -> all.add("a.standing = 'WITH_DESK'");
            case DUE -> all.add("a.due is not null");
            case PUBLISHED -> all.add("a.publication is not null");
            case CORRECTED -> all.add("corrections(a.publication) > 0");
        }
        var standing = query.standing();
        if (standing != null) {
            all.add("a.standing = :standing");
            values.put("standing", standing.name());
        }
        switch (query.assigned()) {
            case ListQuery.Assigned.Any() -> {}
            case ListQuery.Assigned.Nobody() -> all.add("a.assignee is null");
            case ListQuery.Assigned.To(var person) -> {
                all.add("a.assignee = :assignee");
                values.put("assignee", person.value());
            }
        }
        switch (query.due()) {
            case OVERDUE, SOON -> {
                all.add("a.due = :due");
                values.put("due", query.due().name());
            }
            case UNSET -> all.add("a.due_on is null");
            case null -> {}
        }
        if (!query.title().isEmpty()) {
            all.add("strpos(lower(normalize(a.source_title || chr(10) || a.target_title, nfc)),"
                    + " lower(normalize(:title, nfc))) > 0");
            values.put("title", query.title());
        }
        return String.join(" and ", all);
    }

    private static String order(ListOrder order, String article, String counted) {
        return switch (order) {
                    case NEWEST -> "";
                    case DUE -> article + ".due_by nulls last, ";
                    case TITLE ->
                        "lower(normalize(coalesce(nullif(" + article + ".target_title, ''), " + article
                                + ".source_title), nfc)), ";
                    case ISSUES -> counted + ".open desc, ";
                }
                + article + ".id desc";
    }

    /** What the desk has whatever the query. */
    record Holdings(boolean anyArticle, boolean anyAway) {}

    Holdings holdings() {
        return jdbc.sql("""
                select exists (select from article) as any_article, exists (
                    select from (select distinct on (article_id) away from article_shelf s
                        join article a on a.id = s.article_id order by article_id, number desc) o where o.away) as any_away
                """)
                .query((row, n) -> new Holdings(row.getBoolean("any_article"), row.getBoolean("any_away")))
                .single();
    }

    private static ArticleLine line(ResultSet row, PersonId me) throws SQLException {
        return new ArticleLine(
                new ArticleId(row.getLong("id")),
                new Heading(
                        row.getString("source_title"),
                        row.getString("target_title"),
                        row.getString("source_byline"),
                        row.getString("target_byline"),
                        row.getString("translator")),
                row.getBoolean("has_source"),
                Standing.valueOf(row.getString("standing")),
                JourneyStep.valueOf(row.getString("step")),
                row.getInt("waiting"),
                row.getInt("issues"),
                row.getInt("rows"),
                row.getInt("read"),
                row.getInt("corrections"),
                AssignmentRepository.read(row),
                row.getString("assignee_name"),
                due(row.getString("due")),
                row.getString("bringer_name"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getLong("received_by") == me.value());
    }

    private static @Nullable Due due(@Nullable String name) {
        return name == null ? null : Due.valueOf(name);
    }
}
