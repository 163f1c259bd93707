package app.daejo.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.database.DatabaseRoles;
import app.daejo.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk from before there were bylines: its articles get those that they would get now, and its older corrections stay as they are. */
class HeadingUpgradeIT {

    private static final String DATABASE = "before_bylines";
    private static final String BEFORE = "20";

    private final JdbcClient superuser =
            JdbcClient.create(TestDatabase.instance().superuser());
    private final PGSimpleDataSource owner = TestDatabase.instance().owner();
    private JdbcClient desk;

    @BeforeEach
    void makeADeskFromBefore() {
        superuser.sql("drop database if exists " + DATABASE).update();
        superuser
                .sql("create database " + DATABASE + " owner " + DatabaseRoles.OWNER
                        + " encoding 'UTF8' template template0")
                .update();
        owner.setDatabaseName(DATABASE);
        desk = JdbcClient.create(owner);
        migrate(BEFORE);
        desk.sql("""
                insert into person (sign_in_name, display_name, role, password_hash) values ('chief', 'Chief', 'CHIEF', '-')
                """).update();
    }

    @AfterEach
    void dropIt() {
        superuser.sql("drop database " + DATABASE).update();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private long article(String title) {
        long id = desk.sql("""
                insert into article (source_title, target_title, state, step, received_by, received_at)
                select '제목', :title, 'IN_REVIEW', 'CHECKED', id, now() from person returning id
                """).param("title", title).query(Long.class).single();
        for (var side : new String[] {"SOURCE", "TARGET"}) {
            desk.sql("""
                    insert into article_text (article_id, side, file_name, format, charset, byte_order_mark, original, decoded)
                    values (:id, :side, '', 'TEXT', 'UTF-8', false, '', '')
                    """).param("id", id).param("side", side).update();
        }
        return id;
    }

    private void segment(long article, String side, int position, int block, String kind, String text, String after) {
        desk.sql("""
                insert into segment (article_id, side, position, block, kind, furniture_reason, text, after)
                values (:article, :side, :position, :block, :kind, :reason, :text, :after)
                """)
                .param("article", article)
                .param("side", side)
                .param("position", position)
                .param("block", block)
                .param("kind", kind)
                .param("reason", kind.equals("FURNITURE") ? "PERSON" : null)
                .param("text", text)
                .param("after", after)
                .update();
    }

    @Test
    void fillsInTheFirstBylineOfEachSideAndKeepsTheRecord() {
        long credited = article("Credited");
        segment(credited, "SOURCE", 0, 0, "HEADLINE", "제목", "\n\n");
        segment(credited, "SOURCE", 1, 1, "BYLINE", "홍길동\u3000\t기자", "\n\n");
        segment(credited, "SOURCE", 2, 2, "BYLINE", "김철수 기자", "");
        segment(credited, "TARGET", 0, 0, "FURNITURE", "By the Way", "\n\n");
        segment(credited, "TARGET", 1, 1, "BYLINE", "By J.", "\u00a0\u0085\u2028");
        segment(credited, "TARGET", 2, 1, "BYLINE", "Roe", "\n\n");
        segment(credited, "TARGET", 3, 2, "BYLINE", "By John Doe", "");
        long plain = article("Plain");
        segment(plain, "TARGET", 0, 0, "HEADLINE", "Plain", "");
        desk.sql("""
                insert into article_title values (:id, 1, '전', 'Before', '제목', 'Credited', 1, now())
                """).param("id", credited).update();

        migrate("latest");

        assertThat(desk.sql("""
                        select concat_ws(' | ', target_title, source_byline, target_byline, translator) from article order by id
                        """).query(String.class).list())
                .containsExactly("Credited | 홍길동 기자 | By J. Roe | ", "Plain |  |  | ");
        assertThat(desk.sql("""
                        select concat_ws(' | ', number, source_title_before, target_title_before, source_title, target_title)
                        from article_heading
                        """).query(String.class).list()).containsExactly("1 | 전 | Before | 제목 | Credited");
    }
}
