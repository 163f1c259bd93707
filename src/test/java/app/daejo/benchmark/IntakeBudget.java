package app.daejo.benchmark;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.article.JourneyStep;
import app.daejo.export.ArticleExport;
import app.daejo.export.ArticleWriters;
import app.daejo.testing.LongArticles;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** Prints the seconds that a long article takes on each step of its way in, and out again, beside the limits for them. */
public final class IntakeBudget {

    private static final int WARM_UP = 500;
    private static final int TIMES = 3;

    private final ConfigurableApplicationContext desk;

    private IntakeBudget(ConfigurableApplicationContext desk) {
        this.desk = desk;
    }

    /** @param args the number of rows; 10,000 where there is none */
    public static void main(String... args) {
        MeasuredDesk.measure(args, 10_000, (desk, rows) -> new IntakeBudget(desk).run(rows));
    }

    private void run(int rows) throws InterruptedException {
        measure(1, WARM_UP);
        System.out.println("A row has a segment on either side.");
        System.out.printf("%-10s", "rows");
        for (var step : JourneyStep.values()) {
            System.out.printf("%10s", step.name().toLowerCase(Locale.ROOT));
        }
        System.out.printf("%10s%10s%n", "all in", "out");
        System.out.printf("%-10s%60s%10s%n", "limit, s", "5.0", "3.0");
        for (int i = 0; i < TIMES; i++) {
            System.out.println(measure(1 + i * rows, rows));
        }
    }

    private String measure(int first, int rows) throws InterruptedException {
        var editor = desk.getBean(TestPeople.class).of(Role.EDITOR);
        var articles = desk.getBean(Articles.class);
        var people = desk.getBean(CurrentPerson.class);
        long began = System.nanoTime();
        var article = LongArticles.receive(desk.getBean(TestArticles.class), editor, first, rows);
        var reached = new EnumMap<JourneyStep, Double>(JourneyStep.class);
        while (!reached.containsKey(JourneyStep.CHECKED)) {
            var now = people.actAs(editor, () -> articles.find(article)).orElseThrow();
            if (now.failure() != null) {
                throw new IllegalStateException(now.failure());
            }
            reached.putIfAbsent(now.step(), (System.nanoTime() - began) / 1e9);
            Thread.sleep(50);
        }
        return line(rows, reached, secondsOut(editor, article));
    }

    /** The article as plain text, with all that is still open in it. */
    private double secondsOut(Person editor, ArticleId article) {
        var export = desk.getBean(ArticleExport.class);
        var text = ArticleWriters.of("text").orElseThrow();
        long began = System.nanoTime();
        desk.getBean(CurrentPerson.class).actAs(editor, () -> export.export(article, text, true, Locale.ENGLISH));
        return (System.nanoTime() - began) / 1e9;
    }

    /** Each step without those before it. */
    private static String line(int rows, Map<JourneyStep, Double> reached, double out) {
        var line = new StringBuilder("%-10d".formatted(rows));
        double before = 0;
        for (var step : JourneyStep.values()) {
            // A step that was over before anybody looked has no time of its own.
            double at = reached.getOrDefault(step, before);
            line.append("%10.2f".formatted(at - before));
            before = at;
        }
        return line.append("%10.2f%10.2f".formatted(before, out)).toString();
    }
}
