package app.daejo.quality.reading;

import app.daejo.quality.reading.Quantity.Kind;
import app.daejo.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of an English text by value. */
public final class EnglishNumbers {

    private static final Memo<String, List<Quantity>> READ = new Memo<>(Memo.ARTICLE, EnglishNumbers::read);
    private final String text;
    private final Claims claims;
    private final List<Quantity> found = new ArrayList<>();

    private EnglishNumbers(String text) {
        this.text = text;
        this.claims = new Claims(text.length());
    }

    /** @return the numbers in reading order */
    public static List<Quantity> of(String text) {
        return READ.get(text);
    }

    private static List<Quantity> read(String text) {
        var scan = new EnglishNumbers(text);
        scan.found.addAll(new EnglishClocks(text, scan.claims).find());
        scan.days();
        scan.decades();
        scan.compounds();
        scan.fractions();
        scan.digits();
        scan.ordinalWords();
        scan.words();
        scan.licences();
        scan.found.sort(Comparator.comparingInt(quantity -> quantity.span().start()));
        return List.copyOf(scan.found);
    }

    private void days() {
        var m = EnglishNumberPatterns.MONTH_DAY.matcher(text);
        while (m.find()) {
            int group = m.group(1) != null ? 1 : 2;
            int day = Integer.parseInt(m.group(group));
            if (day >= 1 && day <= 31 && !claims.any(m.start(group), m.end(group))) {
                add(Kind.DAY, BigDecimal.valueOf(day), null, m.start(group), m.end(group), true);
            }
        }
    }

    private void decades() {
        var m = EnglishNumberPatterns.DECADE.matcher(text);
        while (m.find()) {
            var digits = m.group(1) != null ? m.group(1) : m.group(2);
            add(Kind.DECADE, new BigDecimal(digits), null, m.start(), m.end(), true);
        }
    }

    /** Numbers of several words, and a half more where the text says so; one of a single word waits for its turn. */
    private void compounds() {
        var word = EnglishNumberPatterns.NUMBER_WORD.matcher(text);
        int from = 0;
        while (word.find(from)) {
            from = word.end();
            var numeral = EnglishNumberWords.read(text, word.start());
            if (numeral != null && !claims.any(word.start(), numeral.end())) {
                counted(numeral.value(), word.start(), numeral.end(), null, -1, true);
                claims.take(word.start(), numeral.end());
                from = numeral.end();
            }
        }
        var fold = EnglishNumberPatterns.FOLD.matcher(text);
        while (fold.find()) {
            add(
                    Kind.MULTIPLE,
                    BigDecimal.valueOf(EnglishNumerals.count(fold.group(1))),
                    null,
                    fold.start(),
                    fold.end(),
                    true);
        }
        var slashed = EnglishNumberPatterns.SLASHED.matcher(text);
        while (slashed.find()) {
            if (!claims.any(slashed.start(), slashed.end())) {
                add(
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

    private void fractions() {
        var m = EnglishNumberPatterns.FRACTION.matcher(text);
        while (m.find()) {
            if (claims.any(m.start(), m.end())) {
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
            add(
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

    private void digits() {
        var m = EnglishNumberPatterns.DIGITS.matcher(text);
        while (m.find()) {
            int start = m.start(2);
            if (claims.any(start, m.end(2)) || partOfName(start)) {
                continue;
            }
            var scaleWord = m.group(4);
            int end = m.end(2);
            var value = new BigDecimal(m.group(2).replace(",", ""));
            if (m.group(3) != null) {
                add(Kind.ORDINAL, value, null, start, m.end(3), true);
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
                add(Kind.CLOCK, BigDecimal.valueOf(clock / 100 * 60L + clock % 100), null, start, end, true);
                continue;
            }
            if (letterFollows(end) && UnitAfter.at(text, end) == null) {
                continue;
            }
            counted(value, start, end, m.group(1), m.group(1) == null ? -1 : m.start(1), true);
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

    private void ordinalWords() {
        var m = EnglishNumberPatterns.ORDINAL_WORDS.matcher(text);
        while (m.find()) {
            if (claims.any(m.start(), m.end())) {
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
            add(Kind.ORDINAL, BigDecimal.valueOf(total), null, m.start(), m.end(), !secondOfTime);
        }
    }

    private void words() {
        var m = EnglishNumberPatterns.WORDS.matcher(text);
        while (m.find()) {
            if (claims.any(m.start(), m.end())) {
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
            counted(value, m.start(), m.end(), null, -1, firm);
        }
    }

    private void licences() {
        var m = EnglishNumberPatterns.LICENCES.matcher(text);
        while (m.find()) {
            var word = m.group(1).toLowerCase(Locale.ROOT);
            if (claims.any(m.start(), m.end())) {
                continue;
            }
            if (EnglishNumberPatterns.LICENSED.containsKey(word)) {
                boolean verb = word.startsWith("doubl")
                        || word.startsWith("tripl")
                        || word.startsWith("quadrupl")
                        || word.equals("twice");
                if (verb) {
                    add(
                            Kind.MULTIPLE,
                            new BigDecimal(EnglishNumberPatterns.LICENSED.get(word)),
                            null,
                            m.start(),
                            m.end(),
                            !word.equals("double") && !word.equals("twice"));
                } else {
                    counted(
                            new BigDecimal(EnglishNumberPatterns.LICENSED.get(word)),
                            m.start(),
                            m.end(),
                            null,
                            -1,
                            false);
                }
            } else {
                switch (word) {
                    case "decade" -> add(Kind.DURATION, BigDecimal.TEN, "year", m.start(), m.end(), false);
                    case "century" -> add(Kind.DURATION, BigDecimal.valueOf(100), "year", m.start(), m.end(), false);
                    case "fortnight" -> add(Kind.DURATION, BigDecimal.TWO, "week", m.start(), m.end(), false);
                    default -> add(Kind.DECADE, BigDecimal.TEN, null, m.start(), m.end(), false);
                }
            }
        }
    }

    /** Adds a number with what follows it: per cent, a unit, a currency. */
    private void counted(
            BigDecimal value, int start, int end, @Nullable String currency, int currencyStart, boolean firm) {
        if (currency != null) {
            var unit = UnitAfter.ofSign(currency);
            found.add(new Quantity(
                    Kind.MONEY,
                    value,
                    unit,
                    new Span(start, end),
                    new Span(currencyStart, currencyStart + currency.length()),
                    firm));
            claims.take(currencyStart, end);
            return;
        }
        var half = EnglishNumberPatterns.AND_A_HALF.matcher(text).region(end, text.length());
        if (half.lookingAt()) {
            claims.take(start, half.end());
            counted(value.add(new BigDecimal("0.5")), start, half.end(), null, -1, true);
            return;
        }
        if (text.startsWith(" dozen", end)) {
            claims.take(start, end + 6);
            counted(value.multiply(BigDecimal.valueOf(12)), start, end + 6, null, -1, firm);
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

    private void add(Kind kind, BigDecimal value, @Nullable String unit, int start, int end, boolean firm) {
        found.add(new Quantity(kind, value, unit, new Span(start, end), null, firm));
        claims.take(start, end);
    }
}
