package app.daejo.quality.reading;

import app.daejo.quality.reading.Quantity.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the times of the day in an English text: 1:30 p.m., 13:30, noon, half past one. */
final class EnglishClocks {

    private final String text;
    private final EnglishQuantities found;

    EnglishClocks(EnglishQuantities found) {
        this.text = found.text();
        this.found = found;
    }

    void find() {
        inFigures();
        inWords();
    }

    private void inFigures() {
        var m = EnglishNumberPatterns.CLOCK.matcher(text);
        while (m.find()) {
            if (m.group(6) != null) {
                boolean midnight = m.group(6).equalsIgnoreCase("midnight");
                add(BigDecimal.valueOf(midnight ? 0 : 720), "day", m.start(), m.end());
                continue;
            }
            boolean bare = m.group(4) != null;
            int hour = Integer.parseInt(bare ? m.group(4) : m.group(1));
            var minutes = bare ? m.group(5) : m.group(2);
            int minute = minutes == null ? 0 : Integer.parseInt(minutes);
            if (hour > 24) {
                continue;
            }
            var half = m.group(3);
            int h = half == null ? hour : half.equalsIgnoreCase("p") ? hour % 12 + 12 : hour % 12;
            var sureHalf = half != null || hour > 12 ? "day" : null;
            add(BigDecimal.valueOf(h * 60L + minute), sureHalf, m.start(), m.end());
        }
    }

    private void inWords() {
        var m = EnglishNumberPatterns.SPELLED_CLOCK.matcher(text);
        while (m.find()) {
            if (found.taken(m.start(), m.end())) {
                continue;
            }
            boolean exact = m.group(1) != null;
            int hour = EnglishNumerals.count(exact ? m.group(1) : m.group(3));
            int minutes = exact
                    ? 0
                    : switch (m.group(2).toLowerCase(Locale.ROOT).replaceFirst("^a ", "")) {
                        case "half past" -> 30;
                        case "quarter past" -> 15;
                        default -> -15;
                    };
            add(BigDecimal.valueOf((hour * 60L + minutes + 720) % 720), null, m.start(), m.end());
        }
    }

    private void add(BigDecimal minutes, @Nullable String half, int start, int end) {
        found.add(Kind.CLOCK, minutes, half, start, end, true);
    }
}
