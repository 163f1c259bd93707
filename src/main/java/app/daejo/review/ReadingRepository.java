package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code reading}. */
@Repository
class ReadingRepository {

    private final JdbcClient jdbc;

    ReadingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ArticleId article, Collection<UnitId> units, PersonId person, Instant at) {
        jdbc.sql("""
                insert into reading (unit_id, person_id, first_read)
                select id, :person, :at from translation_unit
                where article_id = :article and position is not null and id = any(:units)
                on conflict do nothing
                """)
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("article", article.value())
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .update();
    }

    Coverage.Extent extent(ArticleId article, PersonId person) {
        return jdbc.sql("""
                select count(*) as rows,
                    count(*) filter (where exists (
                        select from reading m where m.unit_id = u.id and m.person_id = :person)) as mine,
                    count(*) filter (where exists (select from reading a where a.unit_id = u.id)) as anybodys
                from translation_unit u
                left join segment source on source.article_id = u.article_id and source.side = 'SOURCE'
                    and source.position = u.source_from and u.source_from < u.source_to
                left join segment target on target.article_id = u.article_id and target.side = 'TARGET'
                    and target.position = u.target_from and u.target_from < u.target_to
                where u.article_id = :article and u.position is not null
                    and coalesce(target.kind, source.kind) <> 'FURNITURE'
                """)
                .param("person", person.value())
                .param("article", article.value())
                .query((row, n) -> new Coverage.Extent(row.getInt("rows"), row.getInt("mine"), row.getInt("anybodys")))
                .single();
    }
}
