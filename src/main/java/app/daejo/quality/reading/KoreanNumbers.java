package app.daejo.quality.reading;

import app.daejo.quality.reading.KoreanCounters.Counter;
import app.daejo.quality.reading.KoreanNumerals.Numeral;
import app.daejo.quality.reading.Quantity.Kind;
import app.daejo.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a Korean text by value. Works on the raw text: a morphological analyser would split 1,200만. */
public final class KoreanNumbers {

    private static final Memo<String, List<Quantity>> READ = new Memo<>(Memo.ARTICLE, KoreanNumbers::read);

    private final String text;
    private final Claims claims;
    private final List<Quantity> found = new ArrayList<>();

    private KoreanNumbers(String text) {
        this.text = text;
        this.claims = new Claims(text.length());
    }

    /** @return the numbers in reading order */
    public static List<Quantity> of(String text) {
        return READ.get(text);
    }

    private static List<Quantity> read(String text) {
        var scan = new KoreanNumbers(text);
        scan.vague();
        scan.fractions();
        scan.slashed();
        scan.found.addAll(new KoreanClocks(text, scan.claims).find());
        scan.words();
        scan.digits();
        scan.nativeNumbers();
        scan.sinoNumbers();
        scan.found.sort(Comparator.comparingInt(quantity -> quantity.span().start()));
        return List.copyOf(scan.found);
    }

    private void vague() {
        var matcher = KoreanNumberPatterns.VAGUE.matcher(text);
        while (matcher.find()) {
            claims.take(matcher.start(), matcher.end());
        }
    }

    private void fractions() {
        var matcher = KoreanNumberPatterns.FRACTION.matcher(text);
        while (matcher.find()) {
            var below = small(matcher.group(1));
            var above = small(matcher.group(2));
            if (below.signum() > 0) {
                add(
                        Kind.FRACTION,
                        above.divide(below, MathContext.DECIMAL32),
                        null,
                        matcher.start(),
                        matcher.end(),
                        true);
            }
        }
    }

    private void slashed() {
        var matcher = KoreanNumberPatterns.SLASHED.matcher(text);
        while (matcher.find()) {
            if (!claims.any(matcher.start(), matcher.end())) {
                add(
                        Kind.FRACTION,
                        new BigDecimal(matcher.group(1))
                                .divide(new BigDecimal(matcher.group(2)), MathContext.DECIMAL32),
                        null,
                        matcher.start(),
                        matcher.end(),
                        true);
            }
        }
    }

    private static BigDecimal small(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return new BigDecimal(numeral);
        }
        var read = KoreanNumerals.sino(numeral, 0);
        return read == null ? BigDecimal.ONE : read.value();
    }

    private void words() {
        var matcher = KoreanNumberPatterns.DAYS.matcher(text);
        while (matcher.find()) {
            var word = matcher.group(1);
            int start = matcher.start();
            int end = matcher.end();
            if (claims.any(start, end)) {
                continue;
            }
            if (KoreanNumberPatterns.DAY_WORDS.containsKey(word)) {
                add(
                        Kind.DURATION,
                        BigDecimal.valueOf(KoreanNumberPatterns.DAY_WORDS.get(word)),
                        "day",
                        start,
                        end,
                        !word.equals("하루"));
            } else if (KoreanNumberPatterns.ORDINAL_WORDS.containsKey(word)) {
                add(
                        Kind.ORDINAL,
                        BigDecimal.valueOf(KoreanNumberPatterns.ORDINAL_WORDS.get(word)),
                        null,
                        start,
                        end,
                        word.startsWith("첫") || word.endsWith("째"));
            } else if (KoreanNumberPatterns.APPROXIMATE.containsKey(word)) {
                for (int value : KoreanNumberPatterns.APPROXIMATE.get(word)) {
                    found.add(new Quantity(
                            Kind.COUNT, BigDecimal.valueOf(value), null, new Span(start, end), null, true));
                }
                claims.take(start, end);
            } else {
                switch (word) {
                    case "반년" -> add(Kind.DURATION, BigDecimal.valueOf(6), "month", start, end, true);
                    case "반세기" -> add(Kind.DURATION, BigDecimal.valueOf(50), "year", start, end, true);
                    case "절반", "과반", "반" ->
                        add(Kind.FRACTION, new BigDecimal("0.5"), null, start, end, word.equals("절반"));
                    case "이튿날" -> add(Kind.ORDINAL, BigDecimal.valueOf(2), null, start, end, false);
                    case "둘" -> add(Kind.COUNT, BigDecimal.valueOf(2), null, start, end, false);
                    case "셋" -> add(Kind.COUNT, BigDecimal.valueOf(3), null, start, end, false);
                    case "넷" -> add(Kind.COUNT, BigDecimal.valueOf(4), null, start, end, false);
                    default -> add(Kind.COUNT, BigDecimal.ONE, null, start, end, false);
                }
            }
        }
    }

    private void digits() {
        var score = KoreanNumberPatterns.SCORE.matcher(text);
        while (score.find()) {
            if (!claims.any(score.start(), score.end()) && !precededByDigit(score.start())) {
                add(Kind.COUNT, new BigDecimal(score.group(1)), null, score.start(1), score.end(1), true);
                add(Kind.COUNT, new BigDecimal(score.group(2)), null, score.start(2), score.end(2), true);
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i)) || claims.at(i)) {
                continue;
            }
            if (partOfName(i)) {
                i = KoreanNumerals.digitsEnd(text, i) - 1;
                continue;
            }
            var numeral = KoreanNumerals.digits(text, i);
            boolean ordinal = KoreanNumberPatterns.PREFIXED_ORDINAL
                    .matcher(text.substring(0, i))
                    .find();
            addCounted(numeral, i, true, ordinal);
            i = Math.max(i, numeral.end() - 1);
        }
    }

    private void nativeNumbers() {
        for (int i = 0; i < text.length(); i++) {
            if (claims.at(i) || precededByHangul(i)) {
                continue;
            }
            var apart = KoreanNumerals.nativeWords(text, i, true);
            var numeral = apart != null && counterAfter(apart.end()) != null
                    ? apart
                    : KoreanNumerals.nativeWords(text, i, false);
            if (numeral != null && counterAfter(numeral.end()) != null) {
                boolean firm = numeral.value().compareTo(BigDecimal.ONE) > 0 && numeral.end() < text.length();
                addCounted(numeral, i, firm, false);
                i = numeral.end() - 1;
            }
        }
    }

    private void sinoNumbers() {
        for (int i = 0; i < text.length(); i++) {
            if (claims.at(i) || precededByHangul(i)) {
                continue;
            }
            var numeral = KoreanNumerals.sino(text, i);
            if (numeral != null && counterAfter(numeral.end()) != null) {
                addCounted(numeral, i, false, false);
                i = numeral.end() - 1;
            }
        }
    }

    private @Nullable Counter counterAfter(int end) {
        int index = end;
        if (text.startsWith("여", index)) {
            index++;
        }
        if (index < text.length() && text.charAt(index) == ' ') {
            index++;
        }
        return KoreanCounters.at(text, index);
    }

    private void addCounted(Numeral numeral, int start, boolean firm, boolean ordinal) {
        var counter = counterAfter(numeral.end());
        var value = numeral.value();
        if (counter == null) {
            add(ordinal ? Kind.ORDINAL : Kind.COUNT, value, null, start, numeral.end(), firm);
            return;
        }
        int unitStart = text.indexOf(counter.word(), numeral.end());
        int unitEnd = unitStart + counter.word().length();
        var kind = ordinal ? Kind.ORDINAL : KoreanKinds.refine(counter, value, text, unitEnd);
        var unit = KoreanKinds.unit(counter, kind);
        if (kind == Kind.DURATION || kind == Kind.MULTIPLE) {
            var half = KoreanNumberPatterns.HALF.matcher(text).region(unitEnd, text.length());
            if (half.lookingAt()) {
                value = value.add(new BigDecimal("0.5"));
                claims.take(unitEnd, half.end());
            }
        }
        found.add(new Quantity(kind, value, unit, new Span(start, numeral.end()), new Span(unitStart, unitEnd), firm));
        claims.take(start, unitEnd);
    }

    /** Digits in names such as G20, B-52 or U-23 are no quantities. */
    private boolean partOfName(int i) {
        int before = i - 1;
        if (before >= 0 && text.charAt(before) == '-') {
            before--;
        }
        return before >= 0 && text.charAt(before) < 128 && Character.isLetter(text.charAt(before));
    }

    private boolean precededByHangul(int i) {
        return i > 0
                && text.charAt(i - 1) >= '가'
                && text.charAt(i - 1) <= '힣'
                && !text.startsWith("약", i - 1)
                && !text.startsWith("총", i - 1);
    }

    private boolean precededByDigit(int i) {
        return i > 0
                && (Character.isDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.' || text.charAt(i - 1) == ',');
    }

    private void add(Kind kind, BigDecimal value, @Nullable String unit, int start, int end, boolean firm) {
        found.add(new Quantity(kind, value, unit, new Span(start, end), null, firm));
        claims.take(start, end);
    }
}
