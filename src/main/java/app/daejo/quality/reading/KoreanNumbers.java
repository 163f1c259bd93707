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
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a Korean text by value. Works on the raw text: a morphological analyser would split 1,200만. */
public final class KoreanNumbers {

    private static final Pattern FRACTION = Pattern.compile("(\\d+|[이삼사오육칠팔구십])\\s?분의\\s?(\\d+|[일이삼사오육칠팔구])");
    private static final Pattern CLOCK = Pattern.compile(
            "(?:(오전|오후|새벽|아침|저녁|밤|낮|정오|자정)\\s?)?(\\d{1,2})\\s?시(?!간|즌|리즈|장|대|속|도)(?:\\s?(\\d{1,2})\\s?분|\\s?(반))?");
    private static final Pattern COLON_CLOCK =
            Pattern.compile("(?:(오전|오후|새벽|아침|저녁|밤|낮)\\s?)?(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)");
    private static final Pattern NOON = Pattern.compile("정오|자정");
    private static final Pattern SCORE =
            Pattern.compile("(?<![\\d.])(\\d{1,3})\\s?(?:대|-|:|–)\\s?(\\d{1,3})(?![\\d.%]|년|명)");
    private static final Pattern VAGUE = Pattern.compile("(?:수|몇)\\s?[십백천만억조]+");
    private static final Pattern DAYS = Pattern.compile(
            "(?<![가-힣])(하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름|반년|반세기|이튿날|첫해|첫날|절반|과반|반(?=\\s|의|으로|값)|처음|최초|첫째|둘째|셋째|넷째|첫|두어|두세|서너|네댓|대여섯|예닐곱|둘|셋|넷|하나|매일|매년|매달|매주|한번|1인)");
    private static final Pattern HALF = Pattern.compile("\\s?반(?![가-힣])|\\s?반(?=을|이|의|에|동안|만|간| )");
    private static final Pattern PREFIXED_ORDINAL = Pattern.compile("제\\s?$");
    private static final Map<String, Integer> DAY_WORDS = Map.ofEntries(
            Map.entry("하루", 1),
            Map.entry("이틀", 2),
            Map.entry("사흘", 3),
            Map.entry("나흘", 4),
            Map.entry("닷새", 5),
            Map.entry("엿새", 6),
            Map.entry("이레", 7),
            Map.entry("여드레", 8),
            Map.entry("아흐레", 9),
            Map.entry("열흘", 10),
            Map.entry("보름", 15));
    private static final Map<String, Integer> ORDINAL_WORDS =
            Map.of("첫해", 1, "첫날", 1, "처음", 1, "최초", 1, "첫째", 1, "둘째", 2, "셋째", 3, "넷째", 4, "첫", 1);
    private static final Map<String, int[]> APPROXIMATE = Map.of(
            "두어",
            new int[] {2},
            "두세",
            new int[] {2, 3},
            "서너",
            new int[] {3, 4},
            "네댓",
            new int[] {4, 5},
            "대여섯",
            new int[] {5, 6},
            "예닐곱",
            new int[] {6, 7});

    private final String text;
    private final boolean[] taken;
    private final List<Quantity> found = new ArrayList<>();

    private KoreanNumbers(String text) {
        this.text = text;
        this.taken = new boolean[text.length()];
    }

    /** @return the numbers in reading order */
    public static List<Quantity> of(String text) {
        var scan = new KoreanNumbers(text);
        scan.vague();
        scan.fractions();
        scan.clocks();
        scan.words();
        scan.digits();
        scan.nativeNumbers();
        scan.sinoNumbers();
        scan.found.sort(Comparator.comparingInt(quantity -> quantity.span().start()));
        return List.copyOf(scan.found);
    }

    private void vague() {
        var matcher = VAGUE.matcher(text);
        while (matcher.find()) {
            take(matcher.start(), matcher.end());
        }
    }

    private void fractions() {
        var matcher = FRACTION.matcher(text);
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

    private static BigDecimal small(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return new BigDecimal(numeral);
        }
        var read = KoreanNumerals.sino(numeral, 0);
        return read == null ? BigDecimal.ONE : read.value();
    }

    private void clocks() {
        for (var pattern : List.of(CLOCK, COLON_CLOCK)) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (taken(matcher.start(), matcher.end()) || precededByDigit(matcher.start(2))) {
                    continue;
                }
                int hour = Integer.parseInt(matcher.group(2));
                int minute = matcher.group(3) != null
                        ? Integer.parseInt(matcher.group(3))
                        : pattern == CLOCK && matcher.group(4) != null ? 30 : 0;
                if (hour <= 24 && minute < 60) {
                    add(
                            Kind.CLOCK,
                            minutes(matcher.group(1), hour, minute),
                            halfDay(matcher.group(1), hour),
                            matcher.start(),
                            matcher.end(),
                            true);
                }
            }
        }
        var matcher = NOON.matcher(text);
        while (matcher.find()) {
            if (!taken(matcher.start(), matcher.end())) {
                add(
                        Kind.CLOCK,
                        BigDecimal.valueOf(matcher.group().equals("정오") ? 720 : 0),
                        "day",
                        matcher.start(),
                        matcher.end(),
                        true);
            }
        }
    }

    /** The half of the day is known if it was said or the hour says it. */
    private static @Nullable String halfDay(@Nullable String part, int hour) {
        return part == null && hour <= 12 ? null : "day";
    }

    private static BigDecimal minutes(@Nullable String part, int hour, int minute) {
        int h = hour % 24;
        if (part != null) {
            switch (part) {
                case "오후", "저녁" -> h = h < 12 ? h + 12 : h;
                case "밤" -> h = h == 12 ? 0 : h >= 5 && h < 12 ? h + 12 : h;
                case "낮" -> h = h < 6 ? h + 12 : h;
                default -> h = h == 12 ? 0 : h;
            }
        }
        return BigDecimal.valueOf(h * 60L + minute);
    }

    private void words() {
        var matcher = DAYS.matcher(text);
        while (matcher.find()) {
            var word = matcher.group(1);
            int start = matcher.start();
            int end = matcher.end();
            if (taken(start, end)) {
                continue;
            }
            if (DAY_WORDS.containsKey(word)) {
                add(Kind.DURATION, BigDecimal.valueOf(DAY_WORDS.get(word)), "day", start, end, !word.equals("하루"));
            } else if (ORDINAL_WORDS.containsKey(word)) {
                add(
                        Kind.ORDINAL,
                        BigDecimal.valueOf(ORDINAL_WORDS.get(word)),
                        null,
                        start,
                        end,
                        word.startsWith("첫") || word.endsWith("째"));
            } else if (APPROXIMATE.containsKey(word)) {
                for (int value : APPROXIMATE.get(word)) {
                    found.add(new Quantity(
                            Kind.COUNT, BigDecimal.valueOf(value), null, new Span(start, end), null, true));
                }
                take(start, end);
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
        var score = SCORE.matcher(text);
        while (score.find()) {
            if (!taken(score.start(), score.end()) && !precededByDigit(score.start())) {
                add(Kind.COUNT, new BigDecimal(score.group(1)), null, score.start(1), score.end(1), true);
                add(Kind.COUNT, new BigDecimal(score.group(2)), null, score.start(2), score.end(2), true);
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i)) || taken[i]) {
                continue;
            }
            if (partOfName(i)) {
                i = KoreanNumerals.digitsEnd(text, i) - 1;
                continue;
            }
            var numeral = KoreanNumerals.digits(text, i);
            boolean ordinal = PREFIXED_ORDINAL.matcher(text.substring(0, i)).find();
            addCounted(numeral, i, true, ordinal);
            i = Math.max(i, numeral.end() - 1);
        }
    }

    private void nativeNumbers() {
        for (int i = 0; i < text.length(); i++) {
            if (taken[i] || precededByHangul(i)) {
                continue;
            }
            var numeral = KoreanNumerals.nativeWords(text, i);
            if (numeral != null && counterAfter(numeral.end()) != null) {
                boolean firm = numeral.value().compareTo(BigDecimal.ONE) > 0 && numeral.end() < text.length();
                addCounted(numeral, i, firm, false);
                i = numeral.end() - 1;
            }
        }
    }

    private void sinoNumbers() {
        for (int i = 0; i < text.length(); i++) {
            if (taken[i] || precededByHangul(i)) {
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
            var half = HALF.matcher(text).region(unitEnd, text.length());
            if (half.lookingAt()) {
                value = value.add(new BigDecimal("0.5"));
                take(unitEnd, half.end());
            }
        }
        found.add(new Quantity(kind, value, unit, new Span(start, numeral.end()), new Span(unitStart, unitEnd), firm));
        take(start, unitEnd);
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

    private boolean taken(int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private void take(int start, int end) {
        for (int i = start; i < end; i++) {
            taken[i] = true;
        }
    }

    private void add(Kind kind, BigDecimal value, @Nullable String unit, int start, int end, boolean firm) {
        found.add(new Quantity(kind, value, unit, new Span(start, end), null, firm));
        take(start, end);
    }
}
