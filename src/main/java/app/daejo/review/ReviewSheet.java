package app.daejo.review;

import app.daejo.alignment.Pairing;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.segmentation.BlockKind;
import app.daejo.segmentation.FurnitureReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the workbench's rows: one query a screen page, and one for its issues. */
@Repository
class ReviewSheet {

    private static final String ROWS = """
            select u.id, u.position, u.confidence, u.confirmed_by is not null as confirmed, r.version, r.state,
                latest.text as target, settled.text as settled,
                coalesce(source.text, '') as source,
                coalesce(first_target.kind, first_source.kind) as kind,
                coalesce(first_target.furniture_reason, first_source.furniture_reason) as furniture_reason
            from translation_unit u
            join unit_review r on r.unit_id = u.id
            join revision latest on latest.unit_id = u.id and latest.number = r.latest_number
            join revision settled on settled.unit_id = u.id and settled.number = r.settled_number
            left join lateral (
                select string_agg(s.text || case when s.position < u.source_to - 1 then s.after else '' end, ''
                    order by s.position) as text
                from segment s
                where s.article_id = u.article_id and s.side = 'SOURCE'
                    and s.position >= u.source_from and s.position < u.source_to) source on true
            left join segment first_source on first_source.article_id = u.article_id and first_source.side = 'SOURCE'
                and first_source.position = u.source_from and u.source_from < u.source_to
            left join segment first_target on first_target.article_id = u.article_id and first_target.side = 'TARGET'
                and first_target.position = u.target_from and u.target_from < u.target_to
            where u.position is not null
            """;

    private final JdbcClient jdbc;
    private final IssueRepository issues;

    ReviewSheet(JdbcClient jdbc, IssueRepository issues) {
        this.jdbc = jdbc;
        this.issues = issues;
    }

    List<ReviewRow> page(ArticleId article, RowFilter filter, int offset, int limit) {
        return withIssues(jdbc.sql(ROWS + " and u.article_id = :article and " + condition(filter)
                        + " order by u.position offset :offset limit :limit")
                .param("article", article.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(ReviewSheet::row)
                .list());
    }

    List<ReviewRow> rows(Collection<UnitId> units) {
        return withIssues(jdbc.sql(ROWS + " and u.id = any(:units) order by u.position")
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .query(ReviewSheet::row)
                .list());
    }

    /** Units in the order of {@link #page}, without their texts. */
    List<UnitId> order(ArticleId article, RowFilter filter) {
        return jdbc.sql("""
                select u.id from translation_unit u join unit_review r on r.unit_id = u.id
                left join segment first_source on first_source.article_id = u.article_id
                    and first_source.side = 'SOURCE'
                    and first_source.position = u.source_from and u.source_from < u.source_to
                left join segment first_target on first_target.article_id = u.article_id
                    and first_target.side = 'TARGET'
                    and first_target.position = u.target_from and u.target_from < u.target_to
                where u.position is not null and u.article_id = :article and
                """ + condition(filter) + " order by u.position")
                .param("article", article.value())
                .query((row, n) -> new UnitId(row.getLong(1)))
                .list();
    }

    /** Rows in the order of {@link #page}, without their texts. */
    List<RowGlance> glances(ArticleId article, RowFilter filter) {
        return jdbc.sql("""
                select u.id, r.state, coalesce(first_target.kind, first_source.kind) = 'FURNITURE' as furniture,
                    exists (select from issue i where i.unit_id = u.id and i.status = 'OPEN') as open,
                    u.confidence < :doubtful and u.confirmed_by is null as doubtful
                from translation_unit u join unit_review r on r.unit_id = u.id
                left join segment first_source on first_source.article_id = u.article_id
                    and first_source.side = 'SOURCE'
                    and first_source.position = u.source_from and u.source_from < u.source_to
                left join segment first_target on first_target.article_id = u.article_id
                    and first_target.side = 'TARGET'
                    and first_target.position = u.target_from and u.target_from < u.target_to
                where u.position is not null and u.article_id = :article and
                """ + condition(filter) + " order by u.position")
                .param("article", article.value())
                .param("doubtful", Pairing.DOUBTFUL_BELOW)
                .query((row, n) -> new RowGlance(
                        new UnitId(row.getLong("id")),
                        RowState.valueOf(row.getString("state")),
                        row.getBoolean("furniture"),
                        row.getBoolean("open"),
                        row.getBoolean("doubtful")))
                .list();
    }

    private static String condition(RowFilter filter) {
        var prose = "coalesce(first_target.kind, first_source.kind) <> 'FURNITURE'";
        return switch (filter) {
            case ALL -> "true";
            case OPEN -> "exists (select from issue i where i.unit_id = u.id and i.status = 'OPEN')";
            case WAITING -> "r.state = 'PROPOSED'";
            case UNREAD -> "r.state in ('UNREAD', 'FLAGGED') and " + prose;
            case DOUBTFUL -> "u.confidence < " + Pairing.DOUBTFUL_BELOW + " and u.confirmed_by is null and " + prose;
        };
    }

    Progress progress(ArticleId article) {
        return jdbc.sql("""
                select count(*) as rows,
                    count(*) filter (where r.state = 'UNREAD') as unread,
                    count(*) filter (where r.state = 'FLAGGED') as flagged,
                    count(*) filter (where r.state = 'PROPOSED') as waiting,
                    count(*) filter (where r.state in ('OK', 'APPROVED', 'ACCEPTED_WITH_EDIT', 'REJECTED')) as settled,
                    count(*) filter (where u.confidence < :doubtful and u.confirmed_by is null) as doubtful,
                    coalesce(sum(i.open), 0) as open_issues, coalesce(sum(i.critical), 0) as open_critical
                from translation_unit u
                join unit_review r on r.unit_id = u.id
                left join segment first_source on first_source.article_id = u.article_id
                    and first_source.side = 'SOURCE'
                    and first_source.position = u.source_from and u.source_from < u.source_to
                left join segment first_target on first_target.article_id = u.article_id
                    and first_target.side = 'TARGET'
                    and first_target.position = u.target_from and u.target_from < u.target_to
                left join lateral (
                    select count(*) as open, count(*) filter (where severity = 'CRITICAL') as critical
                    from issue where issue.unit_id = u.id and status = 'OPEN' and tier = 'A') i on true
                where u.article_id = :article and u.position is not null
                    and coalesce(first_target.kind, first_source.kind) <> 'FURNITURE'
                """)
                .param("article", article.value())
                .param("doubtful", Pairing.DOUBTFUL_BELOW)
                .query((row, n) -> new Progress(
                        row.getInt("rows"),
                        row.getInt("unread"),
                        row.getInt("flagged"),
                        row.getInt("waiting"),
                        row.getInt("settled"),
                        row.getInt("open_issues"),
                        row.getInt("open_critical"),
                        row.getInt("doubtful")))
                .single();
    }

    private List<ReviewRow> withIssues(List<ReviewRow> rows) {
        Map<UnitId, List<Issue>> byUnit = issues
                .findByUnits(rows.stream().map(ReviewRow::unit).toList())
                .stream()
                .filter(issue -> issue.isOpen() || issue.status() == IssueStatus.ANSWERED)
                .collect(Collectors.groupingBy(Issue::unit));
        return rows.stream()
                .map(row -> row.withIssues(byUnit.getOrDefault(row.unit(), List.of())))
                .toList();
    }

    private static ReviewRow row(ResultSet row, int n) throws SQLException {
        var reason = row.getString("furniture_reason");
        double confidence = row.getDouble("confidence");
        boolean confirmed = row.getBoolean("confirmed");
        return new ReviewRow(
                new UnitId(row.getLong("id")),
                row.getInt("position"),
                row.getInt("version"),
                BlockKind.valueOf(row.getString("kind")),
                reason == null ? null : FurnitureReason.valueOf(reason),
                row.getString("source"),
                row.getString("target"),
                row.getString("settled"),
                RowState.valueOf(row.getString("state")),
                confidence,
                confidence < Pairing.DOUBTFUL_BELOW && !confirmed,
                confirmed,
                List.of());
    }
}
