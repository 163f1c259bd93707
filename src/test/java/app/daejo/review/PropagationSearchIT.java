package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.revision.CommandId;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search for occurrences on a desk of 10,000 rows. */
@DatabaseTest
class PropagationSearchIT {

    private static final int ARTICLES = 20;
    private static final int ROWS = 500;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private Propagations propagations;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private JdbcClient jdbc;

    private Person editor;
    private UnitId rare;
    private UnitId common;

    @BeforeEach
    void fillTheDesk() {
        people.openADesk();
        editor = people.of(Role.EDITOR);
        var article = articles.article(
                editor, "제목\n\n그는 '비프'를 보았다.\n\n그 배우가 왔다.\n", "Title\n\nHe saw \"Beeg\" there.\n\nThe actress came.\n");
        fill();
        rare = edit(article, "saw", "Beeg", "Beef");
        common = edit(article, "came", "actress", "actor");
    }

    private UnitId edit(ArticleId article, String words, String from, String to) {
        var row = articles.row(editor, article, words);
        articles.perform(
                editor,
                new ReviewCommand.Edit(
                        CommandId.random(),
                        row.unit(),
                        row.version(),
                        row.target().replace(from, to)));
        return row.unit();
    }

    /** Sentences of eighteen words; "Beeg" in one of a thousand, "actress" in one of ten. */
    private void fill() {
        jdbc.sql("""
                insert into article (source_title, target_title, state, step, received_by, received_at)
                select 'ㄱ', 'Article ' || n, 'IN_REVIEW', 'CHECKED', :by, now() from generate_series(1, :articles) n
                """)
                .param("by", editor.id().value())
                .param("articles", ARTICLES)
                .update();
        jdbc.sql("""
                insert into article_text (article_id, side, file_name, format, charset, byte_order_mark, original, decoded)
                select id, side, '', 'PLAIN', 'UTF-8', false, '', '' from article, unnest(array['SOURCE', 'TARGET']) side
                where target_title like 'Article %'
                """).update();
        jdbc.sql("""
                create temporary table filling as
                select a.id as article, n, case when n % 2 = 0 then '그는 ''비프''를 보았다.' else '그 배우가 다시 왔다.' end as korean,
                    (select string_agg(substr(md5(a.id::text || n || w), 1, 3 + w % 6), ' ') from generate_series(1, 17) w)
                    || case when n % 1000 = 998 or (n = 4 and a.id % 2 = 0) then ' Beeg' when n % 10 = 0 then ' actress' else ' end' end
                    || '.' as english
                from article a, generate_series(0, :rows - 1) n where a.target_title like 'Article %'
                """).param("rows", ROWS).update();
        for (var side : new String[] {"SOURCE", "TARGET"}) {
            jdbc.sql("""
                    insert into segment (article_id, side, position, block, kind, text, after)
                    select article, :side, n, n, 'PARAGRAPH', case when :side = 'SOURCE' then korean else english end, ' '
                    from filling
                    """).param("side", side).update();
        }
        jdbc.sql("""
                insert into translation_unit (article_id, position, source_from, source_to, target_from, target_to,
                    confidence, reasons)
                select article, n, n, n + 1, n, n + 1, 1, '[]' from filling
                """).update();
        jdbc.sql("""
                insert into revision (unit_id, number, article_id, text, origin, author, written_at, command_id)
                select u.id, 1, u.article_id, f.english, 'RECEIVED', :by, now(), gen_random_uuid()
                from filling f join translation_unit u on u.article_id = f.article and u.position = f.n
                """).param("by", editor.id().value()).update();
        jdbc.sql("""
                insert into unit_review (unit_id, article_id, state)
                select u.id, u.article_id, 'UNREAD' from filling f
                join translation_unit u on u.article_id = f.article and u.position = f.n
                """).update();
        jdbc.sql("drop table filling").update();
    }

    private PropagationPlan plan(UnitId unit) {
        return current.actAs(
                editor, () -> propagations.plan(unit, null, 0, "비프").orElseThrow());
    }

    @Test
    void findsTheFewAndStopsInTimeAtTheManyInTenThousandRows() {
        assertThat(plan(rare).places()).hasSize(10).allMatch(place -> place.kind() == PropagationPlan.Kind.SAME_WORD);
        assertThat(plan(common).places()).hasSize(PropagationPlan.MOST);
        assertThat(plan(common).more()).isTrue();
    }
}
