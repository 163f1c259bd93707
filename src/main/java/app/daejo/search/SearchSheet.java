package app.daejo.search;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.text.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds texts by their search form; what it finds may be a few too many, and is to be looked at again. */
@Repository
class SearchSheet {

    private final JdbcClient jdbc;

    SearchSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The words as a pattern for {@code like}. Read first and handed in again, so that the planner knows what it looks for.
     */
    private String pattern(String words) {
        return jdbc.sql("select search_pattern(:words)")
                .param("words", words)
                .query(String.class)
                .single();
    }

    /** A text that may have the words; the unit is null for a headline. */
    record Found(ArticleId article, String title, @Nullable UnitId unit, int position, Side side, String text) {}

    /** Headlines first, then rows; within them newest articles first. */
    List<Found> everywhere(String words, int limit) {
        return jdbc.sql("""
                with headline as (
                    select a.id as article_id, null::bigint as unit_id, -1 as position, side, title as text
                    from article a,
                        lateral (values ('TARGET', a.target_title), ('SOURCE', a.source_title)) t(side, title)
                    where a.searched like :pattern and a.step = 'CHECKED' and search_form(title) like :pattern
                    order by a.id desc limit :limit),
                korean as (
                    select s.article_id, u.id as unit_id, u.position, 'SOURCE' as side, s.text
                    from (select article_id, position, text from segment
                          where searched like :pattern order by article_id desc, position limit :limit) s
                    cross join lateral (
                        select id, position, source_to from translation_unit
                        where article_id = s.article_id and source_from <= s.position and translation_unit.position is not null
                            and source_to > source_from
                        order by source_from desc limit 1) u
                    where u.source_to > s.position),
                english as (
                    select r.article_id, r.unit_id, u.position, 'TARGET' as side, r.text
                    from revision r
                    join unit_review v on v.unit_id = r.unit_id and v.latest_number = r.number
                    join translation_unit u on u.id = r.unit_id and u.position is not null
                    where r.searched like :pattern
                    order by r.article_id desc, u.position limit :limit)
                select h.*, coalesce(nullif(a.target_title, ''), a.source_title) as title
                from (select * from headline union all select * from korean union all select * from english) h
                join article a on a.id = h.article_id and a.step = 'CHECKED'
                order by h.position >= 0, h.article_id desc, h.position, h.side
                limit :limit
                """)
                .param("pattern", pattern(words))
                .param("limit", limit)
                .query((row, n) -> {
                    long id = row.getLong("unit_id");
                    var unit = row.wasNull() ? null : new UnitId(id);
                    return new Found(
                            new ArticleId(row.getLong("article_id")),
                            row.getString("title"),
                            unit,
                            row.getInt("position"),
                            Side.valueOf(row.getString("side")),
                            row.getString("text"));
                })
                .list();
    }

    /** Texts of an article's rows, in reading order; the Korean of a row as one text. */
    List<Found> within(ArticleId article, String words) {
        return jdbc.sql("""
                select u.id as unit_id, u.position, source.text as source_text, r.text as target_text
                from translation_unit u
                join unit_review v on v.unit_id = u.id
                join revision r on r.unit_id = u.id and r.number = v.latest_number
                left join lateral (
                    select string_agg(s.searched || s.after, '' order by s.position) as searched,
                        string_agg(s.text || s.after, '' order by s.position) as text
                    from segment s where s.article_id = u.article_id and s.side = 'SOURCE'
                        and s.position >= u.source_from and s.position < u.source_to) source on true
                where u.article_id = :article and u.position is not null
                    and (r.searched like :pattern or source.searched like :pattern)
                order by u.position
                """)
                .param("pattern", pattern(words))
                .param("article", article.value())
                .query((row, n) -> {
                    var source = row.getString("source_text");
                    return new Found(
                            article,
                            "",
                            new UnitId(row.getLong("unit_id")),
                            row.getInt("position"),
                            Side.TARGET,
                            row.getString("target_text") + "\n" + (source == null ? "" : source));
                })
                .list();
    }
}
