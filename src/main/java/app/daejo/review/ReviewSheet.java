package app.daejo.review;

import app.daejo.alignment.Pairing;
import app.daejo.alignment.UnitId;
import app.daejo.alignment.align.Reason;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the workbench's rows: one query a screen page, and one for its issues. */
@Repository
class ReviewSheet {

    /** Of a unit {@code u}: nobody confirmed what the aligner is unsure of, or somebody doubts it. */
    private static final String DOUBTFUL =
            "(u.doubted_by is not null or (u.confidence < " + Pairing.DOUBTFUL_BELOW + " and u.confirmed_by is null))";

    /** Of a unit {@code u} of {@code :article}; where no Korean came, nothing lacks its counterpart. */
    private static final String UNPAIRED = """
            ((u.source_from = u.source_to or u.target_from = u.target_to)
                and exists (select from article_text t where t.article_id = :article and t.side = 'SOURCE'))""";

    /** Whether a row moved is asked of its neighbour first: nearly all are answered by that, and need not be held against all before them. */
    private static final String ROWS = """
            select u.id, u.position, u.confidence, u.confirmed_by is not null as confirmed,
                u.doubted_by is not null as doubted, u.reasons, r.version, r.state,
                latest.text as target, settled.text as settled,
                source.texts as source_texts, source.afters as source_afters,
                target.texts as target_texts, target.afters as target_afters,
                coalesce(first_target.kind, first_source.kind) as kind,
                coalesce(first_target.furniture_reason, first_source.furniture_reason) as furniture_reason,
                u.source_from < u.source_to and u.target_from < u.target_to and exists (
                    select from translation_unit o where o.article_id = u.article_id and o.position = u.position - 1
                        and (o.source_from = o.source_to or o.source_to <> u.source_from))
                    and exists (
                    select from translation_unit o where o.article_id = u.article_id and o.position < u.position
                        and o.source_from < o.source_to and o.target_from < o.target_to
                        and o.source_from >= u.source_to) as moved
            from translation_unit u
            join unit_review r on r.unit_id = u.id
            join revision latest on latest.unit_id = u.id and latest.number = r.latest_number
            join revision settled on settled.unit_id = u.id and settled.number = r.settled_number
            left join lateral (
                select array_agg(s.text order by s.position) as texts, array_agg(s.after order by s.position) as afters
                from segment s
                where s.article_id = u.article_id and s.side = 'SOURCE'
                    and s.position >= u.source_from and s.position < u.source_to) source on true
            left join lateral (
                select array_agg(s.text order by s.position) as texts, array_agg(s.after order by s.position) as afters
                from segment s
                where s.article_id = u.article_id and s.side = 'TARGET'
                    and s.position >= u.target_from and s.position < u.target_to) target on true
            left join segment first_source on first_source.article_id = u.article_id and first_source.side = 'SOURCE'
                and first_source.position = u.source_from and u.source_from < u.source_to
            left join segment first_target on first_target.article_id = u.article_id and first_target.side = 'TARGET'
                and first_target.position = u.target_from and u.target_from < u.target_to
            where u.position is not null
            """;

    private final JdbcClient jdbc;
    private final IssueRepository issues;
    private final JsonMapper json;

    ReviewSheet(JdbcClient jdbc, IssueRepository issues, JsonMapper json) {
        this.jdbc = jdbc;
        this.issues = issues;
        this.json = json;
    }

    /** Has PostgreSQL count the tables that the sheet joins, so that it plans for as many rows as there are. */
    void count() {
        jdbc.sql("analyze segment, translation_unit, unit_review, revision").update();
    }

    List<ReviewRow> page(ArticleId article, RowFilter filter, int offset, int limit) {
        return withIssues(jdbc.sql(ROWS + " and u.article_id = :article and " + condition(filter)
                        + " order by u.position offset :offset limit :limit")
                .param("article", article.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list());
    }

    List<ReviewRow> rows(Collection<UnitId> units) {
        return withIssues(jdbc.sql(ROWS + " and u.id = any(:units) order by u.position")
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .query(this::row)
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
                    %s as doubtful
                from translation_unit u join unit_review r on r.unit_id = u.id
                left join segment first_source on first_source.article_id = u.article_id
                    and first_source.side = 'SOURCE'
                    and first_source.position = u.source_from and u.source_from < u.source_to
                left join segment first_target on first_target.article_id = u.article_id
                    and first_target.side = 'TARGET'
                    and first_target.position = u.target_from and u.target_from < u.target_to
                where u.position is not null and u.article_id = :article and
                """.formatted(DOUBTFUL) + condition(filter) + " order by u.position")
                .param("article", article.value())
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
            case DOUBTFUL -> DOUBTFUL + " and " + prose;
            case UNPAIRED -> UNPAIRED + " and " + prose;
            case NEVER_READ -> "not exists (select from reading m where m.unit_id = u.id) and " + prose;
            case STRUCK -> "not (" + prose + ")";
        };
    }

    Progress progress(ArticleId article) {
        return jdbc.sql("""
                select count(*) as rows,
                    count(*) filter (where r.state = 'UNREAD') as unread,
                    count(*) filter (where r.state = 'FLAGGED') as flagged,
                    count(*) filter (where r.state = 'PROPOSED') as waiting,
                    count(*) filter (where r.state in ('OK', 'APPROVED', 'ACCEPTED_WITH_EDIT', 'REJECTED')) as settled,
                    count(*) filter (where %s) as doubtful,
                    count(*) filter (where %s) as unpaired,
                    count(*) filter (where u.confirmed_by is not null) as confirmed,
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
                """.formatted(DOUBTFUL, UNPAIRED))
                .param("article", article.value())
                .query((row, n) -> new Progress(
                        row.getInt("rows"),
                        row.getInt("unread"),
                        row.getInt("flagged"),
                        row.getInt("waiting"),
                        row.getInt("settled"),
                        row.getInt("open_issues"),
                        row.getInt("open_critical"),
                        row.getInt("doubtful"),
                        row.getInt("unpaired"),
                        row.getInt("confirmed")))
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

    private ReviewRow row(ResultSet row, int n) throws SQLException {
        var reason = row.getString("furniture_reason");
        var sources = strings(row, "source_texts");
        var sourceAfters = strings(row, "source_afters");
        var targets = strings(row, "target_texts");
        var targetAfters = strings(row, "target_afters");
        var target = row.getString("target");
        var pairing = new RowPairing(
                row.getDouble("confidence"),
                row.getBoolean("confirmed"),
                row.getBoolean("doubted"),
                row.getBoolean("moved"),
                json.readValue(row.getString("reasons"), new TypeReference<List<Reason>>() {}),
                RowPairing.segments(sources, sourceAfters),
                RowPairing.carried(RowPairing.segments(targets, targetAfters), joined(targets, targetAfters), target));
        return new ReviewRow(
                new UnitId(row.getLong("id")),
                row.getInt("position"),
                row.getInt("version"),
                BlockKind.valueOf(row.getString("kind")),
                reason == null ? null : FurnitureReason.valueOf(reason),
                joined(sources, sourceAfters),
                target,
                row.getString("settled"),
                RowState.valueOf(row.getString("state")),
                pairing,
                List.of());
    }

    /** Segments with what stands between them, but not what stands behind the last. */
    private static String joined(List<String> texts, List<String> afters) {
        var joined = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            joined.append(texts.get(i)).append(i + 1 < texts.size() ? afters.get(i) : "");
        }
        return joined.toString();
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
