package app.daejo.quality.reading;

import app.daejo.quality.reading.Quantity.Kind;
import java.math.BigDecimal;
import java.util.Locale;

/** Finds the words in an English text that may stand for a number: twice, a couple, a decade. */
final class EnglishLicences {

    private final String text;
    private final EnglishQuantities found;

    EnglishLicences(EnglishQuantities found) {
        this.text = found.text();
        this.found = found;
    }

    void find() {
        var m = EnglishNumberPatterns.LICENCES.matcher(text);
        while (m.find()) {
            var word = m.group(1).toLowerCase(Locale.ROOT);
            if (found.taken(m.start(), m.end())) {
                continue;
            }
            if (EnglishNumberPatterns.LICENSED.containsKey(word)) {
                boolean verb = word.startsWith("doubl")
                        || word.startsWith("tripl")
                        || word.startsWith("quadrupl")
                        || word.equals("twice");
                if (verb) {
                    found.add(
                            Kind.MULTIPLE,
                            new BigDecimal(EnglishNumberPatterns.LICENSED.get(word)),
                            null,
                            m.start(),
                            m.end(),
                            !word.equals("double") && !word.equals("twice"));
                } else {
                    found.counted(new BigDecimal(EnglishNumberPatterns.LICENSED.get(word)), m.start(), m.end(), false);
                }
            } else {
                switch (word) {
                    case "decade" -> found.add(Kind.DURATION, BigDecimal.TEN, "year", m.start(), m.end(), false);
                    case "century" ->
                        found.add(Kind.DURATION, BigDecimal.valueOf(100), "year", m.start(), m.end(), false);
                    case "fortnight" -> found.add(Kind.DURATION, BigDecimal.TWO, "week", m.start(), m.end(), false);
                    default -> found.add(Kind.DECADE, BigDecimal.TEN, null, m.start(), m.end(), false);
                }
            }
        }
    }
}
