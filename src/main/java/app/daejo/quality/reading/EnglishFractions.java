package app.daejo.quality.reading;

import app.daejo.quality.reading.Quantity.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Finds the fractions in an English text: half, two-thirds, 3/4. */
final class EnglishFractions {

    private final String text;
    private final EnglishQuantities found;

    EnglishFractions(EnglishQuantities found) {
        this.text = found.text();
        this.found = found;
    }

    void find() {
        slashed();
        inWords();
    }

    private void slashed() {
        var slashed = EnglishNumberPatterns.SLASHED.matcher(text);
        while (slashed.find()) {
            if (!found.taken(slashed.start(), slashed.end())) {
                found.add(
                        Kind.FRACTION,
                        new BigDecimal(slashed.group(1))
                                .divide(new BigDecimal(slashed.group(2)), MathContext.DECIMAL32),
                        null,
                        slashed.start(),
                        slashed.end(),
                        true);
            }
        }
    }

    private void inWords() {
        var m = EnglishNumberPatterns.FRACTION.matcher(text);
        while (m.find()) {
            if (found.taken(m.start(), m.end())) {
                continue;
            }
            var number = m.group(1) != null ? m.group(1) : m.group(3);
            int above = number == null ? 1 : EnglishNumerals.count(number);
            var named = m.group(2) != null ? m.group(2) : m.group(4);
            var part = named == null ? "half" : named.toLowerCase(Locale.ROOT);
            boolean half = part.startsWith("hal");
            int below = half
                    ? 2
                    : part.startsWith("third") ? 3 : part.startsWith("quarter") ? 4 : part.startsWith("fifth") ? 5 : 10;
            boolean firm = number != null || half && text.startsWith(" of", m.end());
            if (half && number == null && text.startsWith(" a ", m.end()) && scaleFollows(m.end() + 3)) {
                continue;
            }
            if (half && m.start() >= 6 && text.startsWith("and a ", m.start() - 6)) {
                continue;
            }
            found.add(
                    Kind.FRACTION,
                    BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), MathContext.DECIMAL32),
                    null,
                    m.start(),
                    m.end(),
                    firm && above < below);
        }
    }

    private boolean scaleFollows(int index) {
        return EnglishNumberPatterns.SCALE
                .matcher(text)
                .region(index, text.length())
                .lookingAt();
    }
}
