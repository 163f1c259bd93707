package app.daejo.alignment;

import app.daejo.account.PersonId;
import app.daejo.alignment.align.Range;
import app.daejo.alignment.align.Reason;
import app.daejo.article.ArticleId;
import app.daejo.text.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code translation_unit}. */
@Repository
class UnitRepository {

    private static final int BATCH = 1_000;
    private static final String INSERT = """
            insert into translation_unit
                (article_id, position, source_from, source_to, target_from, target_to, confidence, reasons)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    UnitRepository(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    void insertAll(ArticleId article, List<Pairing> pairings) {
        var rows = new ArrayList<Object[]>();
        for (var pairing : pairings) {
            rows.add(insertRow(article, rows.size(), pairing));
        }
        for (int from = 0; from < rows.size(); from += BATCH) {
            batches.batchUpdate(INSERT, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    /** Puts a unit behind all others, until the rows are arranged. */
    UnitId insert(ArticleId article, Pairing pairing) {
        var id = batches.queryForObject(
                INSERT + " returning id", Long.class, insertRow(article, behindAll(article), pairing));
        return new UnitId(Objects.requireNonNull(id));
    }

    private int behindAll(ArticleId article) {
        return jdbc.sql("select coalesce(max(position), -1) + 1 from translation_unit where article_id = :article")
                .param("article", article.value())
                .query(Integer.class)
                .single();
    }

    private Object[] insertRow(ArticleId article, int position, Pairing pairing) {
        return new Object[] {
            article.value(),
            position,
            pairing.source().from(),
            pairing.source().to(),
            pairing.target().from(),
            pairing.target().to(),
            pairing.confidence(),
            json.writeValueAsString(pairing.reasons())
        };
    }

    /** Units in reading order, without those that were joined into others. */
    List<TranslationUnit> findAll(ArticleId article) {
        return jdbc.sql("""
                select * from translation_unit where article_id = :article and position is not null order by position
                """).param("article", article.value()).query(this::unit).list();
    }

    Optional<TranslationUnit> find(UnitId id) {
        return jdbc.sql("select * from translation_unit where id = :id and position is not null")
                .param("id", id.value())
                .query(this::unit)
                .optional();
    }

    /**
     * Gives the units their places: in the order of the translation, a unit without one where the text would stand, and such units
     * in the order of the source.
     */
    void arrange(ArticleId article) {
        jdbc.sql("""
                update translation_unit u set position = arranged.place
                from (select id, row_number() over (order by target_from, target_from < target_to, source_from, source_to, id)
                          - 1 as place
                      from translation_unit where article_id = :article and position is not null) arranged
                where u.id = arranged.id and u.position <> arranged.place
                """).param("article", article.value()).update();
    }

    void update(UnitId id, Pairing pairing) {
        jdbc.sql("""
                update translation_unit set source_from = :sourceFrom, source_to = :sourceTo,
                    target_from = :targetFrom, target_to = :targetTo, confidence = :confidence,
                    reasons = :reasons::jsonb
                where id = :id
                """)
                .param("sourceFrom", pairing.source().from())
                .param("sourceTo", pairing.source().to())
                .param("targetFrom", pairing.target().from())
                .param("targetTo", pairing.target().to())
                .param("confidence", pairing.confidence())
                .param("reasons", json.writeValueAsString(pairing.reasons()))
                .param("id", id.value())
                .update();
    }

    /** Takes the unit out of the article; its history stays. */
    void retire(UnitId id) {
        jdbc.sql("update translation_unit set position = null where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Brings a retired unit back behind all others, until the rows are arranged. */
    void bringBack(ArticleId article, UnitId id) {
        jdbc.sql("update translation_unit set position = :position where id = :id")
                .param("position", behindAll(article))
                .param("id", id.value())
                .update();
    }

    void judge(UnitId id, @Nullable Verdict verdict) {
        jdbc.sql("""
                update translation_unit set confirmed_by = :confirmedBy, confirmed_at = :confirmedAt,
                    doubted_by = :doubtedBy, doubted_at = :doubtedAt
                where id = :id
                """)
                .param("confirmedBy", by(verdict, Verdict.Kind.CONFIRMED))
                .param("confirmedAt", at(verdict, Verdict.Kind.CONFIRMED))
                .param("doubtedBy", by(verdict, Verdict.Kind.DOUBTED))
                .param("doubtedAt", at(verdict, Verdict.Kind.DOUBTED))
                .param("id", id.value())
                .update();
    }

    private static @Nullable Long by(@Nullable Verdict verdict, Verdict.Kind kind) {
        return verdict == null || verdict.kind() != kind ? null : verdict.by().value();
    }

    private static @Nullable OffsetDateTime at(@Nullable Verdict verdict, Verdict.Kind kind) {
        return verdict == null || verdict.kind() != kind ? null : verdict.at().atOffset(ZoneOffset.UTC);
    }

    /** Lets the units cover what they covered, after the segments behind {@code position} have moved by {@code by}. */
    void renumber(ArticleId article, Side side, int position, int by) {
        var columns = side == Side.SOURCE ? List.of("source_from", "source_to") : List.of("target_from", "target_to");
        jdbc.sql("""
                update translation_unit set
                    %1$s = case when %1$s > :position then %1$s + :by else %1$s end,
                    %2$s = case when %2$s > :position then %2$s + :by else %2$s end
                where article_id = :article and %2$s > :position
                """.formatted(columns.getFirst(), columns.getLast()))
                .param("article", article.value())
                .param("position", position)
                .param("by", by)
                .update();
    }

    private TranslationUnit unit(ResultSet row, int number) throws SQLException {
        var pairing = new Pairing(
                new Range(row.getInt("source_from"), row.getInt("source_to")),
                new Range(row.getInt("target_from"), row.getInt("target_to")),
                row.getDouble("confidence"),
                json.readValue(row.getString("reasons"), new TypeReference<List<Reason>>() {}));
        return new TranslationUnit(
                new UnitId(row.getLong("id")),
                new ArticleId(row.getLong("article_id")),
                row.getInt("position"),
                pairing,
                verdict(row));
    }

    private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
        for (var kind : Verdict.Kind.values()) {
            var prefix = kind == Verdict.Kind.CONFIRMED ? "confirmed" : "doubted";
            long by = row.getLong(prefix + "_by");
            if (!row.wasNull()) {
                return new Verdict(
                        kind, new PersonId(by), row.getTimestamp(prefix + "_at").toInstant());
            }
        }
        return null;
    }
}
