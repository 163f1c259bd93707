package app.daejo.alignment;

import app.daejo.account.PersonId;
import app.daejo.alignment.align.Range;
import app.daejo.alignment.align.Reason;
import app.daejo.article.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

    UnitId insert(ArticleId article, int position, Pairing pairing) {
        var id = batches.queryForObject(INSERT + " returning id", Long.class, insertRow(article, position, pairing));
        return new UnitId(Objects.requireNonNull(id));
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

    /** Takes the places from {@code from} on up or down by {@code by}, to make or close a gap. */
    void shift(ArticleId article, int from, int by) {
        jdbc.sql(
                        "update translation_unit set position = position + :by where article_id = :article and position >= :from")
                .param("by", by)
                .param("article", article.value())
                .param("from", from)
                .update();
    }

    /** A null {@code position} takes the unit out of the article; its history stays. */
    void update(UnitId id, @Nullable Integer position, Pairing pairing) {
        jdbc.sql("""
                update translation_unit set position = :position, source_from = :sourceFrom, source_to = :sourceTo,
                    target_from = :targetFrom, target_to = :targetTo, confidence = :confidence,
                    reasons = :reasons::jsonb
                where id = :id
                """)
                .param("position", position)
                .param("sourceFrom", pairing.source().from())
                .param("sourceTo", pairing.source().to())
                .param("targetFrom", pairing.target().from())
                .param("targetTo", pairing.target().to())
                .param("confidence", pairing.confidence())
                .param("reasons", json.writeValueAsString(pairing.reasons()))
                .param("id", id.value())
                .update();
    }

    void confirm(UnitId id, PersonId by, Instant at) {
        jdbc.sql("update translation_unit set confirmed_by = :by, confirmed_at = :at where id = :id")
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
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
                row.getObject("confirmed_by") != null);
    }
}
