package app.daejo.search;

import app.daejo.article.ArticleId;
import app.daejo.testing.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prints how long a search takes: in one article of 10,000 rows, and in all of a desk that has as many again in short ones. */
public final class SearchBenchmark {

    private static final int ROWS = 10_000;
    private static final int SHORT_ARTICLES = 100;
    private static final int QUERIES = 400;
    private static final int WARM_UP = 50;

    private static final Path SAMPLES = Path.of("db", "demo");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    private SearchBenchmark() {}

    public static void main(String... args) throws IOException {
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
            var korean = lines("sample.ko.txt");
            var english = lines("sample.en.txt");
            jdbc.sql("""
                    insert into person (sign_in_name, display_name, role, password_hash) values ('b', 'B', 'EDITOR', '-')
                    """).update();
            long began = System.nanoTime();
            long big = article(jdbc, korean, english, ROWS);
            System.out.printf("storing %,d rows: %.1f s%n", ROWS, (System.nanoTime() - began) / 1e9);
            for (int i = 0; i < SHORT_ARTICLES; i++) {
                article(jdbc, korean, english, ROWS / SHORT_ARTICLES);
            }
            try (var connection = database.owner().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("analyze");
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            var search = new Search(new SearchSheet(jdbc));
            var queries = queries(korean, english);
            print("one article of 10,000 rows", queries, query -> search.within(new ArticleId(big), query)
                    .size());
            print("all articles, 20,000 rows", queries, query -> search.everywhere(query)
                    .places()
                    .size());
            for (var common : List.of("다", "the", "이다", "e ")) {
                print(
                        "all articles, \"" + common + "\"",
                        List.of(common, common, common, common, common),
                        query -> search.everywhere(query).places().size());
                print(
                        "one article, \"" + common + "\"",
                        List.of(common, common, common, common, common),
                        query -> search.within(new ArticleId(big), query).size());
            }
        }
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(SAMPLES.resolve(file)).stream()
                .map(String::strip)
                .filter(line -> line.length() > 20)
                .toList();
    }

    /** An article whose rows are the sample's lines over and over, each with a number of its own. */
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

    private static List<String> queries(List<String> korean, List<String> english) {
        var words = new ArrayList<String>();
        for (var lines : List.of(korean, english)) {
            lines.forEach(line -> WORD.matcher(line).results().forEach(match -> words.add(match.group())));
        }
        var random = new Random(20_261_122);
        var queries = new ArrayList<String>();
        for (int i = 0; i < QUERIES; i++) {
            var word = words.get(random.nextInt(words.size()));
            // As somebody types it: the first letters, all of it, or with a number that few rows have.
            queries.add(
                    switch (i % 4) {
                        case 0 -> word.substring(0, 2);
                        case 1 -> " " + (1000 + random.nextInt(ROWS - 1000));
                        default -> word;
                    });
        }
        return queries;
    }

    private static void print(String what, List<String> queries, ToIntFunction<String> search) {
        queries.stream().limit(WARM_UP).forEach(search::applyAsInt);
        var times = new double[queries.size()];
        long hits = 0;
        for (int i = 0; i < times.length; i++) {
            long began = System.nanoTime();
            hits += search.applyAsInt(queries.get(i));
            times[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-28s n=%d  hits/query %.1f  median %.1f ms  p95 %.1f ms  slowest %.1f ms%n",
                what,
                times.length,
                (double) hits / times.length,
                times[times.length / 2],
                times[Math.min(times.length - 1, (int) (times.length * 0.95))],
                times[times.length - 1]);
    }
}
