package app.daejo.quality.reading;

import app.daejo.quality.reading.Quantity.Kind;
import app.daejo.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quantities that readers have found in an English text so far, and the characters that these take. */
final class EnglishQuantities {

    private final String text;
    private final Claims claims;
    private final List<Quantity> found = new ArrayList<>();

    EnglishQuantities(String text) {
        this.text = text;
        this.claims = new Claims(text.length());
    }

    String text() {
        return text;
    }

    List<Quantity> inReadingOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(quantity -> quantity.span().start()))
                .toList();
    }

    /** Whether a character between them belongs to something that was found before. */
    boolean taken(int start, int end) {
        return claims.any(start, end);
    }

    void take(int start, int end) {
        claims.take(start, end);
    }

    void add(Kind kind, BigDecimal value, @Nullable String unit, int start, int end, boolean firm) {
        found.add(new Quantity(kind, value, unit, new Span(start, end), null, firm));
        claims.take(start, end);
    }

    /** Adds a number behind a currency's sign. */
    void money(BigDecimal value, int start, int end, String sign, int signStart) {
        var unit = UnitAfter.ofSign(sign);
        var signSpan = new Span(signStart, signStart + sign.length());
        found.add(new Quantity(Kind.MONEY, value, unit, new Span(start, end), signSpan, true));
        claims.take(signStart, end);
    }

    /** Adds a number with what follows it: a half more, a dozen, per cent, a unit. */
    void counted(BigDecimal value, int start, int end, boolean firm) {
        var half = EnglishNumberPatterns.AND_A_HALF.matcher(text).region(end, text.length());
        if (half.lookingAt()) {
            claims.take(start, half.end());
            counted(value.add(new BigDecimal("0.5")), start, half.end(), true);
            return;
        }
        if (text.startsWith(" dozen", end)) {
            claims.take(start, end + 6);
            counted(value.multiply(BigDecimal.valueOf(12)), start, end + 6, firm);
            return;
        }
        var after = UnitAfter.at(text, end);
        if (after == null) {
            var kind = EnglishNumerals.isYear(text.substring(start, end))
                    ? Kind.YEAR
                    : EnglishNumberPatterns.NUMBERED
                                    .matcher(text.substring(0, start))
                                    .find()
                            ? Kind.ORDINAL
                            : Kind.COUNT;
            add(kind, value, null, start, end, firm);
            return;
        }
        var rest = EnglishNumberPatterns.AND_A_HALF
                .matcher(text)
                .region(after.span().end(), text.length());
        if ((after.kind() == Kind.DURATION || after.kind() == Kind.MULTIPLE) && rest.lookingAt()) {
            value = value.add(new BigDecimal("0.5"));
            claims.take(rest.start(), rest.end());
        }
        found.add(new Quantity(after.kind(), value, after.unit(), new Span(start, end), after.span(), firm));
        claims.take(start, end);
    }
}
