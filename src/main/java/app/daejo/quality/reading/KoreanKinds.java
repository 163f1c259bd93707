package app.daejo.quality.reading;

import app.daejo.quality.reading.KoreanCounters.Counter;
import app.daejo.quality.reading.Quantity.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says what a Korean counter means beside the value it follows: 2019년 is a year, 3년 a time; 13일 a day of the month. */
final class KoreanKinds {

    private KoreanKinds() {}

    static Kind refine(Counter counter, BigDecimal value, String text, int after) {
        double number = value.doubleValue();
        return switch (counter.word()) {
            case "년" -> number >= 1000 && number <= 2100 || quotedYear(text, after) ? Kind.YEAR : Kind.DURATION;
            case "일" -> number > 31 ? Kind.DURATION : Kind.DAY;
            case "월" -> number > 12 ? Kind.COUNT : Kind.MONTH;
            case "대" -> number % 10 == 0 && number >= 10 && number <= 90 ? Kind.DECADE : Kind.COUNT;
            case "파운드" -> Kind.MONEY;
            default -> counter.kind();
        };
    }

    private static boolean quotedYear(String text, int after) {
        return text.startsWith("생", after);
    }

    static @Nullable String unit(Counter counter, Kind kind) {
        return counter.word().equals("일") && kind == Kind.DURATION
                ? "day"
                : kind == Kind.COUNT || kind == Kind.DECADE || kind == Kind.YEAR ? null : counter.unit();
    }
}
