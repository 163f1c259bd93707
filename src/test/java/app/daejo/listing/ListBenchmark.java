package app.daejo.listing;

import app.daejo.account.PersonId;
import app.daejo.testing.MeasuredTables;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Prints how long the list of articles takes on a desk of 200 articles of 100 rows and one of 10,000, half of whose rows are read and a
 * tenth of which have an open issue: a page of 50 in every order and view, and all of it.
 */
public final class ListBenchmark {

    private static final int ARTICLES = 200;
    private static final int ROWS = 100;
    private static final int LONG_ARTICLE = 10_000;
    private static final int RUNS = 40;
    private static final int WARM_UP = 5;

    private ListBenchmark() {}

    public static void main(String... args) throws Exception {
        MeasuredTables.measure(ListBenchmark::run);
    }

    private static void run(JdbcClient jdbc) throws SQLException {
        fill(jdbc);
        MeasuredTables.analyze();
        var sheet = new ArticleSheet(jdbc);
        var now = LocalDateTime.of(2030, 1, 1, 12, 0);
        queries()
                .forEach((name, query) ->
                        print(name, () -> sheet.find(query, new PersonId(1), now, now.plusDays(1), ArticleList.PAGE)
                                .lines()
                                .size()));
        print("all of it", () -> sheet.find(ListQuery.EVERYTHING, new PersonId(1), now, now, 2_000)
                .lines()
                .size());
        print("what there is at all", () -> sheet.holdings().anyArticle() ? 1 : 0);
    }

    private static Map<String, ListQuery> queries() {
        var queries = new LinkedHashMap<String, ListQuery>();
        for (var order : ListOrder.values()) {
            queries.put("50 by " + order, ListQuery.EVERYTHING.with(order));
        }
        queries.put("50 of mine", ListQuery.of(ListView.MINE));
        queries.put("50 by a word of the title", ListQuery.EVERYTHING.withTitle("itl"));
        queries.put("waiting for the desk", ListQuery.of(ListView.WAITING));
        return queries;
    }

    private static void fill(JdbcClient jdbc) {
        var korean = List.of("그는 서울에서 왔다고 말했다.", "인형은 혼자서 눈을 깜빡이지 않는다.");
        var english = List.of("He said he came from Seoul.", "A puppet never blinks on its own.");
        for (int i = 0; i < ARTICLES; i++) {
            MeasuredTables.article(jdbc, korean, english, ROWS);
        }
        // The newest, so that every page by age has it.
        MeasuredTables.article(jdbc, korean, english, LONG_ARTICLE);
        jdbc.sql("update segment set kind = 'FURNITURE', furniture_reason = 'PERSON' where position % 40 = 7")
                .update();
        jdbc.sql("""
                insert into issue (article_id, unit_id, number, side, span_start, span_end, quote, type, severity, origin,
                    code, tier, message, evidence, status, raised_at)
                select article_id, id, 1, 'TARGET', 0, 1, 'H', 'SPELLING', 'MINOR', 'CHECK', 'spelling', 'A', '{}', '[]', 'OPEN', now()
                from translation_unit where position % 10 = 3
                """).update();
        jdbc.sql("insert into reading select id, 1, now() from translation_unit where position % 2 = 0")
                .update();
        jdbc.sql("""
                insert into article_assignment
                select id, n, case when id % 3 = 0 then 1 end, date '2030-01-01' + (id % 7)::int, null, 1, now()
                from article, generate_series(1, 3) n
                """).update();
    }

    private interface Run {
        int count();
    }

    private static void print(String what, Run run) {
        var times = new double[RUNS];
        int lines = 0;
        for (int i = -WARM_UP; i < RUNS; i++) {
            long began = System.nanoTime();
            lines = run.count();
            if (i >= 0) {
                times[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%-28s lines %4d  median %6.1f ms  p95 %6.1f ms  slowest %6.1f ms%n",
                what, lines, times[RUNS / 2], times[(int) (RUNS * 0.95)], times[RUNS - 1]);
    }
}
