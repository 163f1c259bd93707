package app.daejo.search;

import app.daejo.article.ArticleId;
import app.daejo.testing.MeasuredTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
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

    public static void main(String... args) throws Exception {
        MeasuredTables.measure(SearchBenchmark::run);
    }

    private static void run(JdbcClient jdbc) throws IOException, SQLException {
        var korean = lines("sample.ko.txt");
        var english = lines("sample.en.txt");
        long began = System.nanoTime();
        long big = MeasuredTables.article(jdbc, korean, english, ROWS);
        System.out.printf("storing %,d rows: %.1f s%n", ROWS, (System.nanoTime() - began) / 1e9);
        for (int i = 0; i < SHORT_ARTICLES; i++) {
            MeasuredTables.article(jdbc, korean, english, ROWS / SHORT_ARTICLES);
        }
        MeasuredTables.analyze();
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

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(SAMPLES.resolve(file)).stream()
                .map(String::strip)
                .filter(line -> line.length() > 20)
                .toList();
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
