package app.daejo.review;

import app.daejo.alignment.ApprovedPassages;
import app.daejo.alignment.align.TextPair;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The passages whose wording a person settled, for the aligner to learn from. */
@Repository
class SettledPassageRepository implements ApprovedPassages {

    private final JdbcClient jdbc;

    SettledPassageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TextPair> latest(int most) {
        return jdbc.sql("""
                select (select string_agg(s.text, ' ' order by s.position) from segment s
                        where s.article_id = u.article_id and s.side = 'SOURCE'
                          and s.position >= u.source_from and s.position < u.source_to) as korean, w.text as english
                from unit_review r
                join translation_unit u on u.id = r.unit_id
                join revision w on w.unit_id = r.unit_id and w.number = r.settled_number
                where r.state in ('OK', 'APPROVED', 'ACCEPTED_WITH_EDIT') and u.position is not null
                  and u.source_from < u.source_to and w.text <> ''
                order by r.unit_id desc limit :most
                """)
                .param("most", most)
                .query((row, n) -> new TextPair(row.getString("korean"), row.getString("english")))
                .list();
    }
}
