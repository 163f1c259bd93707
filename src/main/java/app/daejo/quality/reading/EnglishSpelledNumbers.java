package app.daejo.quality.reading;

import app.daejo.quality.reading.Quantity.Kind;
import java.math.BigDecimal;

/** Finds the numbers written in words in an English text: two hundred and fifty, tenfold, twenty-first, six. */
final class EnglishSpelledNumbers {

    private final String text;
    private final EnglishQuantities found;

    EnglishSpelledNumbers(EnglishQuantities found) {
        this.text = found.text();
        this.found = found;
    }

    /** What takes several words, and a half more where the text says so; a number of a single word waits for its turn. */
    void findLong() {
        several();
        folds();
    }

    /** What no other reader has taken by now. */
    void findShort() {
        ordinals();
        words();
    }

    private void several() {
        var word = EnglishNumberPatterns.NUMBER_WORD.matcher(text);
        int from = 0;
        while (word.find(from)) {
            from = word.end();
            var numeral = EnglishNumberWords.read(text, word.start());
            if (numeral != null && !found.taken(word.start(), numeral.end())) {
                found.counted(numeral.value(), word.start(), numeral.end(), true);
                found.take(word.start(), numeral.end());
                from = numeral.end();
            }
        }
    }

    private void folds() {
        var fold = EnglishNumberPatterns.FOLD.matcher(text);
        while (fold.find()) {
            found.add(
                    Kind.MULTIPLE,
                    BigDecimal.valueOf(EnglishNumerals.count(fold.group(1))),
                    null,
                    fold.start(),
                    fold.end(),
                    true);
        }
    }

    private void ordinals() {
        var m = EnglishNumberPatterns.ORDINAL_WORDS.matcher(text);
        while (m.find()) {
            if (found.taken(m.start(), m.end())) {
                continue;
            }
            var value = EnglishNumerals.ordinal(m.group(2));
            if (value == null) {
                continue;
            }
            int tens = m.group(1) == null ? 0 : EnglishNumerals.count(m.group(1));
            int total = tens + value;
            boolean secondOfTime = m.group(2).equalsIgnoreCase("second")
                    && text.substring(0, m.start()).matches("(?s).*\\b(?:a|per|each|every|split) $");
            found.add(Kind.ORDINAL, BigDecimal.valueOf(total), null, m.start(), m.end(), !secondOfTime);
        }
    }

    private void words() {
        var m = EnglishNumberPatterns.WORDS.matcher(text);
        while (m.find()) {
            if (found.taken(m.start(), m.end())) {
                continue;
            }
            BigDecimal value;
            boolean firm = true;
            if (m.group(4) != null) {
                if (m.group(1) == null && m.group(2) == null && m.group(3) == null) {
                    continue;
                }
                value = m.group(2) != null
                        ? new BigDecimal("0.5")
                        : BigDecimal.valueOf(m.group(3) == null ? 1 : EnglishNumerals.compound(m.group(3)));
                value = EnglishNumerals.scaleBy(value, m.group(4));
                value = m.group(5) == null ? value : EnglishNumerals.scaleBy(value, m.group(5));
                firm = m.group(1) == null;
            } else if (m.group(6) != null) {
                value = BigDecimal.valueOf(EnglishNumerals.count(m.group(6)) + EnglishNumerals.count(m.group(7)));
            } else {
                int one = EnglishNumerals.count(m.group(8));
                value = BigDecimal.valueOf(one);
                firm = one > 1;
            }
            found.counted(value, m.start(), m.end(), firm);
        }
    }
}
