package app.daejo.quality.reading;

import app.daejo.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as a text means it: a typed value with the place where it stands.
 *
 * @param kind what is counted
 * @param value its value; for {@link Kind#CLOCK} minutes since midnight, for {@link Kind#DECADE} the first year or age
 * @param unit canonical unit such as {@code KRW}, {@code km}, {@code week}; null where there is none
 * @param span the number itself with scale words, without its unit
 * @param unitSpan where the unit stands; null where there is none
 * @param firm whether the text surely means a number; what is not firm can explain another number but is never missed itself
 */
public record Quantity(
        Kind kind,
        BigDecimal value,
        @Nullable String unit,
        Span span,
        @Nullable Span unitSpan,
        boolean firm) {

    /** What a number counts. */
    public enum Kind {
        COUNT,
        ORDINAL,
        PERCENT,
        CLOCK,
        YEAR,
        MONTH,
        DAY,
        DECADE,
        MONEY,
        MEASURE,
        DURATION,
        MULTIPLE,
        FRACTION
    }

    public Quantity {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public boolean sameValue(Quantity other) {
        return value.compareTo(other.value) == 0;
    }

    public double asDouble() {
        return value.doubleValue();
    }

    Quantity soft() {
        return new Quantity(kind, value, unit, span, unitSpan, false);
    }
}
