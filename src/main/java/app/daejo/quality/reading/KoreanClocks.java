package app.daejo.quality.reading;

import app.daejo.quality.reading.Quantity.Kind;
import app.daejo.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the times of the day in a Korean text: 오후 1시 30분, 13:30, 정오, 새벽 2시 반. */
final class KoreanClocks {

    private final String text;
    private final Claims claims;
    private final List<Quantity> found = new ArrayList<>();

    /** @param claims takes what is found */
    KoreanClocks(String text, Claims claims) {
        this.text = text;
        this.claims = claims;
    }

    List<Quantity> find() {
        clocks();
        return found;
    }

    private void clocks() {
        for (var pattern : List.of(KoreanNumberPatterns.CLOCK, KoreanNumberPatterns.COLON_CLOCK)) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (claims.any(matcher.start(), matcher.end()) || precededByDigit(matcher.start(2))) {
                    continue;
                }
                int hour = Integer.parseInt(matcher.group(2));
                int minute = matcher.group(3) != null
                        ? Integer.parseInt(matcher.group(3))
                        : pattern == KoreanNumberPatterns.CLOCK && matcher.group(4) != null ? 30 : 0;
                if (hour <= 24 && minute < 60) {
                    add(
                            minutes(matcher.group(1), hour, minute),
                            halfDay(matcher.group(1), hour),
                            matcher.start(),
                            matcher.end());
                }
            }
        }
        var matcher = KoreanNumberPatterns.NOON.matcher(text);
        while (matcher.find()) {
            if (!claims.any(matcher.start(), matcher.end())) {
                add(BigDecimal.valueOf(matcher.group().equals("정오") ? 720 : 0), "day", matcher.start(), matcher.end());
            }
        }
    }

    /** The half of the day is known if it was said or the hour says it. */
    private static @Nullable String halfDay(@Nullable String part, int hour) {
        return part == null && hour <= 12 ? null : "day";
    }

    private static BigDecimal minutes(@Nullable String part, int hour, int minute) {
        int h = hour % 24;
        if (part != null) {
            switch (part) {
                case "오후", "저녁" -> h = h < 12 ? h + 12 : h;
                case "밤" -> h = h == 12 ? 0 : h >= 5 && h < 12 ? h + 12 : h;
                case "낮" -> h = h < 6 ? h + 12 : h;
                default -> h = h == 12 ? 0 : h;
            }
        }
        return BigDecimal.valueOf(h * 60L + minute);
    }

    private boolean precededByDigit(int i) {
        return i > 0
                && (Character.isDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.' || text.charAt(i - 1) == ',');
    }

    private void add(BigDecimal minutes, @Nullable String half, int start, int end) {
        found.add(new Quantity(Kind.CLOCK, minutes, half, new Span(start, end), null, true));
        claims.take(start, end);
    }
}
