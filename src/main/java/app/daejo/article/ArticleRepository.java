package app.daejo.article;

import app.daejo.account.PersonId;
import app.daejo.segmentation.BlockKind;
import app.daejo.segmentation.FurnitureReason;
import app.daejo.segmentation.SegmentedText;
import app.daejo.text.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code article}, {@code article_text} and {@code segment}. */
@Repository
class ArticleRepository {

    private static final int BATCH = 1_000;

    private static final String ARTICLE = """
            select a.*, exists (
                select from article_text t where t.article_id = a.id and t.side = 'SOURCE') as has_source
            from article a
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ArticleRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    ArticleId insert(Heading heading, PersonId receivedBy, Instant receivedAt) {
        return new ArticleId(jdbc.sql("""
                insert into article (source_title, target_title, state, step, received_by, received_at)
                values (:sourceTitle, :targetTitle, 'INTAKE', 'RECEIVED', :receivedBy, :receivedAt)
                returning id
                """)
                .param("sourceTitle", heading.sourceTitle())
                .param("targetTitle", heading.targetTitle())
                .param("receivedBy", receivedBy.value())
                .param("receivedAt", receivedAt.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }

    void insertText(ArticleId article, ReceivedText text) {
        jdbc.sql("""
                insert into article_text
                    (article_id, side, file_name, format, charset, byte_order_mark, original, decoded)
                values (:article, :side, :fileName, :format, :charset, :byteOrderMark, :original, :decoded)
                """)
                .param("article", article.value())
                .param("side", text.side().name())
                .param("fileName", text.fileName())
                .param("format", text.format())
                .param("charset", text.charset())
                .param("byteOrderMark", text.byteOrderMark())
                .param("original", text.original())
                .param("decoded", text.decoded())
                .update();
    }

    void insertSegments(ArticleId article, Side side, SegmentedText segmented) {
        jdbc.sql("update article_text set lead = :lead where article_id = :article and side = :side")
                .param("lead", segmented.lead())
                .param("article", article.value())
                .param("side", side.name())
                .update();
        var rows = new ArrayList<@Nullable Object[]>();
        for (var segment : StoredSegment.of(side, segmented)) {
            var reason = segment.furnitureReason();
            rows.add(new @Nullable Object[] {
                article.value(),
                side.name(),
                segment.position(),
                segment.block(),
                segment.kind().name(),
                reason == null ? null : reason.name(),
                segment.text(),
                segment.after()
            });
        }
        for (int from = 0; from < rows.size(); from += BATCH) {
            batches.batchUpdate("""
                    insert into segment (article_id, side, position, block, kind, furniture_reason, text, after)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    Optional<Article> find(ArticleId id) {
        return jdbc.sql(ARTICLE + " where a.id = :id")
                .param("id", id.value())
                .query(ArticleRepository::article)
                .optional();
    }

    Optional<Article> findAndLock(ArticleId id) {
        return jdbc.sql(ARTICLE + " where a.id = :id for update")
                .param("id", id.value())
                .query(ArticleRepository::article)
                .optional();
    }

    List<Article> findAll() {
        return jdbc.sql(ARTICLE + " order by a.id desc")
                .query(ArticleRepository::article)
                .list();
    }

    List<Article> findUnfinished() {
        return jdbc.sql(ARTICLE + " where a.step <> 'CHECKED' and a.failure is null order by a.id")
                .query(ArticleRepository::article)
                .list();
    }

    Optional<ReceivedText> findText(ArticleId article, Side side) {
        return jdbc.sql("select * from article_text where article_id = :article and side = :side")
                .param("article", article.value())
                .param("side", side.name())
                .query((row, n) -> new ReceivedText(
                        Side.valueOf(row.getString("side")),
                        row.getString("file_name"),
                        row.getString("format"),
                        row.getString("charset"),
                        row.getBoolean("byte_order_mark"),
                        row.getBytes("original"),
                        row.getString("decoded")))
                .optional();
    }

    String lead(ArticleId article, Side side) {
        return jdbc.sql("select lead from article_text where article_id = :article and side = :side")
                .param("article", article.value())
                .param("side", side.name())
                .query(String.class)
                .single();
    }

    List<StoredSegment> findSegments(ArticleId article, Side side) {
        return jdbc.sql("""
                select * from segment where article_id = :article and side = :side order by position
                """)
                .param("article", article.value())
                .param("side", side.name())
                .query((row, n) -> new StoredSegment(
                        Side.valueOf(row.getString("side")),
                        row.getInt("position"),
                        row.getInt("block"),
                        BlockKind.valueOf(row.getString("kind")),
                        reason(row.getString("furniture_reason")),
                        row.getString("text"),
                        row.getString("after")))
                .list();
    }

    void setStep(ArticleId id, JourneyStep step) {
        jdbc.sql("update article set step = :step, failure = null where id = :id")
                .param("step", step.name())
                .param("id", id.value())
                .update();
    }

    void setState(ArticleId id, ArticleState state) {
        jdbc.sql("update article set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    /** Says whether it had left the reviewers' hands. */
    boolean reopen(ArticleId id) {
        return jdbc.sql("""
                update article set state = 'REOPENED' where id = :id and state in ('APPROVED', 'EXPORTED', 'PUBLISHED')
                """).param("id", id.value()).update() == 1;
    }

    void setFailure(ArticleId id, String failure) {
        jdbc.sql("update article set failure = :failure where id = :id")
                .param("failure", failure)
                .param("id", id.value())
                .update();
    }

    /** Says whether there was a failure to forget. */
    boolean clearFailure(ArticleId id) {
        return jdbc.sql("update article set failure = null where id = :id and failure is not null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void setHeading(ArticleId id, Heading heading) {
        jdbc.sql("""
                update article set source_title = :sourceTitle, target_title = :targetTitle,
                    source_byline = :sourceByline, target_byline = :targetByline, translator = :translator
                where id = :id
                """)
                .param("sourceTitle", heading.sourceTitle())
                .param("targetTitle", heading.targetTitle())
                .param("sourceByline", heading.sourceByline())
                .param("targetByline", heading.targetByline())
                .param("translator", heading.translator())
                .param("id", id.value())
                .update();
    }

    void setKind(ArticleId id, Side side, int position, BlockKind kind, @Nullable FurnitureReason reason) {
        jdbc.sql("""
                update segment set kind = :kind, furniture_reason = :reason
                where article_id = :id and side = :side and position = :position
                """)
                .param("kind", kind.name())
                .param("reason", reason == null ? null : reason.name())
                .param("id", id.value())
                .param("side", side.name())
                .param("position", position)
                .update();
    }

    /** Gives the segments behind {@code position} other positions, to make or close a gap. */
    void moveSegments(ArticleId id, Side side, int position, int by) {
        segment("update segment set position = position + :by", " and position > :position", id, side)
                .param("position", position)
                .param("by", by)
                .update();
    }

    /** Puts a copy of a segment into the gap behind it. */
    void copySegment(ArticleId id, Side side, int position) {
        segment("""
                insert into segment (article_id, side, position, block, kind, furniture_reason, text, after)
                select article_id, side, position + 1, block, kind, furniture_reason, text, after from segment
                """, " and position = :position", id, side)
                .param("position", position)
                .update();
    }

    void setText(ArticleId id, Side side, int position, String text, String after) {
        segment("update segment set text = :text, after = :after", " and position = :position", id, side)
                .param("text", text)
                .param("after", after)
                .param("position", position)
                .update();
    }

    void deleteSegment(ArticleId id, Side side, int position) {
        segment("delete from segment", " and position = :position", id, side)
                .param("position", position)
                .update();
    }

    private JdbcClient.StatementSpec segment(String what, String which, ArticleId id, Side side) {
        return jdbc.sql(what + " where article_id = :article and side = :side" + which)
                .param("article", id.value())
                .param("side", side.name());
    }

    /** Removes an article that has no history yet; the database refuses once there is any. */
    void delete(ArticleId id) {
        jdbc.sql("delete from article where id = :id").param("id", id.value()).update();
    }

    private static @Nullable FurnitureReason reason(@Nullable String name) {
        return name == null ? null : FurnitureReason.valueOf(name);
    }

    private static Article article(ResultSet row, int number) throws SQLException {
        return new Article(
                new ArticleId(row.getLong("id")),
                new Heading(
                        row.getString("source_title"),
                        row.getString("target_title"),
                        row.getString("source_byline"),
                        row.getString("target_byline"),
                        row.getString("translator")),
                row.getBoolean("has_source"),
                ArticleState.valueOf(row.getString("state")),
                JourneyStep.valueOf(row.getString("step")),
                row.getString("failure"),
                new PersonId(row.getLong("received_by")),
                row.getTimestamp("received_at").toInstant());
    }
}
