package app.daejo.quality.check;

import app.daejo.quality.reading.EnglishNumerals;
import app.daejo.quality.reading.Folding;
import app.daejo.quality.reading.Quantity;
import app.daejo.quality.reading.Quantity.Kind;
import app.daejo.quality.reading.Units;
import app.daejo.text.Span;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the value of one number in the manner of another. */
final class NumberWriting {

    private NumberWriting() {}

    /** What a correction replaces: the number, and with it a unit of time that is another one in Korean. */
    static Span replaced(Quantity english, Quantity korean) {
        return otherTime(english, korean) ? withUnit(english) : english.span();
    }

    private static boolean otherTime(Quantity english, Quantity korean) {
        return english.kind() == Kind.DURATION
                && korean.kind() == Kind.DURATION
                && english.unitSpan() != null
                && english.unit() != null
                && korean.unit() != null
                && !english.unit().equals(korean.unit());
    }

    /** @return the Korean number written as the English text writes the one it replaces; null where it cannot be */
    static @Nullable String like(String text, Quantity english, Quantity korean) {
        var model = english.span().of(text);
        if (english.kind() == Kind.CLOCK) {
            return korean.kind() == Kind.CLOCK ? clock(model, korean) : null;
        }
        if (english.kind() == Kind.FRACTION) {
            return fraction(model, korean.asDouble());
        }
        if (english.kind() == Kind.MULTIPLE && english.unitSpan() == null) {
            return multiple(model, korean.value().doubleValue());
        }
        if (english.kind() == Kind.DECADE) {
            return EnglishNumerals.digits(korean.value(), false) + model.replaceFirst("^['’]?\\d+", "");
        }
        if (english.kind() == Kind.YEAR && korean.kind() == Kind.YEAR) {
            return EnglishNumerals.digits(korean.value(), false);
        }
        var number = EnglishNumerals.like(model, korean.value());
        var unit = korean.unit();
        if (number == null || unit == null || !otherTime(english, korean)) {
            return number;
        }
        var name = Units.englishLike(unit, korean.value().compareTo(BigDecimal.ONE) == 0 ? "year" : "years");
        return name == null ? null : number + " " + name;
    }

    private static @Nullable String multiple(String model, double times) {
        var stem = times == 2 ? "double" : times == 3 ? "triple" : times == 4 ? "quadruple" : null;
        if (stem == null || model.equalsIgnoreCase("twice")) {
            return null;
        }
        var lower = model.toLowerCase(Locale.ROOT);
        var form = lower.endsWith("d")
                ? stem + "d"
                : lower.endsWith("s")
                        ? stem + "s"
                        : lower.endsWith("ing") ? stem.substring(0, stem.length() - 1) + "ing" : stem;
        return Folding.inCaseOf(model, form);
    }

    private static @Nullable String fraction(String model, double share) {
        var words = new Object[][] {
            {0.5, "half"},
            {1 / 3.0, "one-third"},
            {2 / 3.0, "two-thirds"},
            {0.25, "one-quarter"},
            {0.75, "three-quarters"},
            {0.2, "one-fifth"},
            {0.4, "two-fifths"},
            {0.6, "three-fifths"},
            {0.8, "four-fifths"},
            {0.1, "one-tenth"}
        };
        for (var word : words) {
            if (Math.abs((double) word[0] - share) < 1e-3) {
                var form = (String) word[1];
                if (form.startsWith("one-") && model.toLowerCase(Locale.ROOT).startsWith("a ")) {
                    form = "a " + form.substring(4);
                }
                return Character.isUpperCase(model.charAt(0))
                        ? Character.toUpperCase(form.charAt(0)) + form.substring(1)
                        : form;
            }
        }
        return null;
    }

    private static String clock(String model, Quantity korean) {
        int minutes = korean.value().intValue();
        int hour = minutes / 60;
        var lower = model.toLowerCase(Locale.ROOT);
        if (lower.equals("noon") || lower.equals("midnight") || lower.equals("midday")) {
            return minutes == 720
                    ? "noon"
                    : minutes == 0 ? "midnight" : twelve(hour, minutes % 60, ":") + (hour < 12 ? " a.m." : " p.m.");
        }
        var half = lower.contains("a") || lower.contains("p") ? model.replaceFirst("^[\\d:.]+", "") : "";
        var mark = model.matches("\\d+\\.\\d+.*") ? "." : ":";
        if (half.isEmpty()) {
            boolean padded = model.startsWith("0");
            var written = model.contains("o'clock")
                    ? hour % 12 == 0 ? "12" : Integer.toString(hour % 12)
                    : (padded && hour < 10 ? "0" : "") + hour;
            return written
                    + (model.contains(":") || minutes % 60 > 0 ? ":" + "%02d".formatted(minutes % 60) : "")
                    + model.replaceFirst("^[\\d:]+", "");
        }
        if (korean.unit() == null) {
            return twelve(hour, minutes % 60, mark) + half;
        }
        boolean after = hour >= 12;
        var right = half.replaceFirst(
                "[aApP](?=\\.?[mM])",
                after
                        ? Character.isUpperCase(half.strip().charAt(0)) ? "P" : "p"
                        : Character.isUpperCase(half.strip().charAt(0)) ? "A" : "a");
        return twelve(hour, minutes % 60, mark) + right;
    }

    private static String twelve(int hour, int minute, String mark) {
        int h = hour % 12 == 0 ? 12 : hour % 12;
        return minute == 0 ? Integer.toString(h) : h + mark + "%02d".formatted(minute);
    }

    /** The Korean number with its unit. */
    static Span withUnit(Quantity quantity) {
        var unit = quantity.unitSpan();
        return unit == null
                ? quantity.span()
                : new Span(
                        Math.min(unit.start(), quantity.span().start()),
                        Math.max(unit.end(), quantity.span().end()));
    }

    /** The value in digits, a time as 13:05. */
    static String plain(Quantity quantity) {
        if (quantity.kind() == Kind.CLOCK) {
            int minutes = quantity.value().intValue();
            return "%d:%02d".formatted(minutes / 60, minutes % 60);
        }
        return EnglishNumerals.digits(quantity.value(), quantity.kind() != Kind.YEAR);
    }
}
