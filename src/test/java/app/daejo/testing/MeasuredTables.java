package app.daejo.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk's tables without a desk, for measurements of what its SQL takes. */
public final class MeasuredTables {

    /** What is measured. */
    public interface Measurement {
        void run(JdbcClient jdbc) throws Exception;
    }

    private MeasuredTables() {}

    /** Measures on tables that hold one person and nothing else, as the role that the desk works as. */
    public static void measure(Measurement measurement) throws Exception {
        var database = TestDatabase.instance();
        Flyway.configure()
                .dataSource(database.owner())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        database.clean();
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(database.app());
            pool.setMaximumPoolSize(2);
            var jdbc = JdbcClient.create(pool);
            jdbc.sql("""
                    insert into person (sign_in_name, display_name, role, password_hash) values ('b', 'B', 'EDITOR', '-')
                    """).update();
            measurement.run(jdbc);
        }
    }

    /** Lets PostgreSQL see what it holds, as it would by itself some minutes later. */
    public static void analyze() throws SQLException {
        try (var connection = TestDatabase.instance().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    /** An article whose rows are these lines over and over, each with a number of its own. */
    public static long article(JdbcClient jdbc, List<String> korean, List<String> english, int rows) {
        long id = jdbc.sql("""
                insert into article (source_title, target_title, state, step, received_by, received_at)
                values ('제목', 'Title', 'IN_REVIEW', 'CHECKED', 1, now()) returning id
                """).query(Long.class).single();
        for (var side : List.of("SOURCE", "TARGET")) {
            jdbc.sql("""
                            insert into article_text
                                (article_id, side, file_name, format, charset, byte_order_mark, original, decoded)
                            values (:id, :side, '', 'TXT', 'UTF_8', false, '', '')
                            """).param("id", id).param("side", side).update();
            var lines = side.equals("SOURCE") ? korean : english;
            jdbc.sql("""
                            insert into segment (article_id, side, position, block, kind, text, after)
                            select :id, :side, n, n, 'PARAGRAPH', (:lines::text[])[1 + n % :count] || ' ' || n, E'\\n'
                            from generate_series(0, :rows - 1) n
                            """)
                    .param("id", id)
                    .param("side", side)
                    .param("lines", lines.toArray(String[]::new))
                    .param("count", lines.size())
                    .param("rows", rows)
                    .update();
        }
        jdbc.sql("""
                insert into translation_unit
                    (article_id, position, source_from, source_to, target_from, target_to, confidence, reasons)
                select :id, n, n, n + 1, n, n + 1, 1, '[]' from generate_series(0, :rows - 1) n
                """).param("id", id).param("rows", rows).update();
        jdbc.sql("""
                insert into revision (unit_id, number, article_id, text, origin, author, written_at, command_id)
                select u.id, 1, u.article_id, s.text, 'RECEIVED', 1, now(), gen_random_uuid()
                from translation_unit u join segment s
                    on s.article_id = u.article_id and s.side = 'TARGET' and s.position = u.target_from
                where u.article_id = :id
                """).param("id", id).update();
        jdbc.sql("insert into unit_review (unit_id, article_id, state) "
                        + "select id, article_id, 'UNREAD' from translation_unit where article_id = :id")
                .param("id", id)
                .update();
        return id;
    }
}
