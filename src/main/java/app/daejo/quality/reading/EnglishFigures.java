package app.daejo.quality.reading;

import app.daejo.quality.reading.Quantity.Kind;
import java.math.BigDecimal;

/** Finds the numbers written in figures in an English text: 1,200, 4.5 million, 3rd, $50. */
final class EnglishFigures {

    private final String text;
    private final EnglishQuantities found;

    EnglishFigures(EnglishQuantities found) {
        this.text = found.text();
        this.found = found;
    }

    void find() {
        var m = EnglishNumberPatterns.DIGITS.matcher(text);
        while (m.find()) {
            int start = m.start(2);
            if (found.taken(start, m.end(2)) || partOfName(start)) {
                continue;
            }
            var scaleWord = m.group(4);
            int end = m.end(2);
            var value = new BigDecimal(m.group(2).replace(",", ""));
            if (m.group(3) != null) {
                found.add(Kind.ORDINAL, value, null, start, m.end(3), true);
                continue;
            }
            if (scaleWord != null && !(scaleWord.equals("m") && m.group(1) == null)) {
                var power = EnglishNumerals.scale(scaleWord);
                value = value.movePointRight(power == null ? 0 : power);
                end = m.end(4);
            }
            if (end - start == 4
                    && scaleWord == null
                    && (text.charAt(start) == '0'
                            || text.startsWith(" GMT", end)
                            || text.startsWith(" local time", end))) {
                int clock = value.intValue();
                found.add(Kind.CLOCK, BigDecimal.valueOf(clock / 100 * 60L + clock % 100), null, start, end, true);
                continue;
            }
            if (letterFollows(end) && UnitAfter.at(text, end) == null) {
                continue;
            }
            if (m.group(1) != null) {
                found.money(value, start, end, m.group(1), m.start(1));
            } else {
                found.counted(value, start, end, true);
            }
        }
    }

    private boolean letterFollows(int end) {
        return end < text.length() && Character.isLetter(text.charAt(end));
    }

    private boolean partOfName(int start) {
        int before = start - 1;
        if (before >= 0 && text.charAt(before) == '-') {
            before--;
        }
        return before >= 0 && Character.isLetter(text.charAt(before));
    }
}
