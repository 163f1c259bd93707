package app.daejo.quality.reading;

import app.daejo.quality.reading.Quantity.Kind;
import app.daejo.text.Span;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The unit that follows an English number.
 *
 * @param kind what it makes of the number
 * @param unit canonical unit; null for per cent and multiples
 * @param span where the unit stands
 */
record UnitAfter(Kind kind, @Nullable String unit, Span span) {

    private static final Pattern PATTERN = Pattern.compile(
            "(\\s?%|[- ]per ?cent\\b|[- ]percentage points?\\b|[- ]percent\\b)|[- ]?(times\\b|fold\\b|x\\b)|([- ]square[- ]|[- ])?(?:(?:short|metric|long|U\\.S\\.|US|Korean|Canadian|Australian|more|additional|straight|full|whole|consecutive|calendar|light)[ ])?([A-Za-z]+)",
            Pattern.CASE_INSENSITIVE);

    static @Nullable UnitAfter at(String text, int end) {
        var m = PATTERN.matcher(text).region(end, text.length());
        if (!m.lookingAt()) {
            return null;
        }
        if (m.group(1) != null) {
            return new UnitAfter(Kind.PERCENT, null, new Span(m.start(1), m.end(1)));
        }
        if (m.group(2) != null) {
            return new UnitAfter(Kind.MULTIPLE, null, new Span(m.start(2), m.end(2)));
        }
        var word = m.group(4);
        var unit = Units.ofEnglishWord(word);
        if (unit == null) {
            unit = word.equals("m") ? "m" : word.equals("g") ? "g" : word.equals("t") ? "t" : null;
        }
        if (unit == null
                || text.startsWith("-old", m.end(4))
                || unit.equals("day") && word.equals("day") && text.startsWith("'s", m.end(4))) {
            return null;
        }
        boolean square =
                m.group(3) != null && m.group(3).toLowerCase(Locale.ROOT).contains("square");
        if (square) {
            unit = switch (unit) {
                case "m" -> "m2";
                case "km" -> "km2";
                case "ft" -> "ft2";
                default -> unit;
            };
        }
        if (text.startsWith(" old", m.end(4)) || text.startsWith(" of age", m.end(4))) {
            return null;
        }
        var kind = Units.isMoney(unit) || unit.equals("cent")
                ? Kind.MONEY
                : Units.isTime(unit) ? Kind.DURATION : Kind.MEASURE;
        return new UnitAfter(kind, unit, new Span(m.start(4), m.end(4)));
    }

    static String ofSign(String sign) {
        return switch (sign) {
            case "£" -> "GBP";
            case "€" -> "EUR";
            case "¥" -> "JPY";
            case "₩" -> "KRW";
            default -> "USD";
        };
    }
}
