package app.daejo.quality.reading;

import app.daejo.quality.reading.Quantity.Kind;
import java.math.BigDecimal;

/** Finds the days of months and the decades in an English text: May 13, the 1990s. */
final class EnglishDates {

    private final String text;
    private final EnglishQuantities found;

    EnglishDates(EnglishQuantities found) {
        this.text = found.text();
        this.found = found;
    }

    void find() {
        days();
        decades();
    }

    private void days() {
        var m = EnglishNumberPatterns.MONTH_DAY.matcher(text);
        while (m.find()) {
            int group = m.group(1) != null ? 1 : 2;
            int day = Integer.parseInt(m.group(group));
            if (day >= 1 && day <= 31 && !found.taken(m.start(group), m.end(group))) {
                found.add(Kind.DAY, BigDecimal.valueOf(day), null, m.start(group), m.end(group), true);
            }
        }
    }

    private void decades() {
        var m = EnglishNumberPatterns.DECADE.matcher(text);
        while (m.find()) {
            var digits = m.group(1) != null ? m.group(1) : m.group(2);
            found.add(Kind.DECADE, new BigDecimal(digits), null, m.start(), m.end(), true);
        }
    }
}
