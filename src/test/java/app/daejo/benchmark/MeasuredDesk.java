package app.daejo.benchmark;

import app.daejo.DaejoApplication;
import app.daejo.testing.TestDatabase;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A whole desk on the test database, for as long as a measurement takes. LanguageTool is off: it would go on reading what came in for the
 * measurement, at half a processor, while people's articles have been read long before they are worked on.
 */
final class MeasuredDesk {

    /** What is measured. */
    interface Measurement {
        void run(ConfigurableApplicationContext desk) throws Exception;
    }

    /** What is measured with articles of so many rows. */
    interface MeasurementOfRows {
        void run(ConfigurableApplicationContext desk, int rows) throws Exception;
    }

    private MeasuredDesk() {}

    /**
     * As {@link #measure(Measurement)}.
     *
     * @param args of the program: the number of rows; the usual one where there is none
     */
    static void measure(String[] args, int usualRows, MeasurementOfRows measurement) {
        int rows = args.length == 0 ? usualRows : Integer.parseInt(args[0]);
        measure(desk -> measurement.run(desk, rows));
    }

    /** Starts the desk with empty tables, measures, and ends this program: 0 if the measurement came to its end, else 1. */
    static void measure(Measurement measurement) {
        var settings = TestDatabase.instance().settings().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        var arguments = Stream.concat(
                        settings,
                        Stream.of("--server.port=0", "--logging.level.root=error", "--daejo.proofreading=false"))
                .toArray(String[]::new);
        int status = 1;
        try (var desk = new SpringApplicationBuilder(DaejoApplication.class).run(arguments)) {
            TestDatabase.instance().clean();
            measurement.run(desk);
            status = 0;
        } catch (Exception e) {
            e.printStackTrace();
        }
        // Threads of the embedded server would keep the process alive.
        System.exit(status);
    }
}
