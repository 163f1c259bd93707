package app.daejo.quality.reading;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the value of a Korean number: digits with 만, 억 and 조, Sino-Korean words, native words. Read on the raw text. */
final class KoreanNumerals {

    /**
     * @param value what the numeral is worth
     * @param end the character after it
     */
    record Numeral(BigDecimal value, int end) {}

    private static final Map<Character, Long> SMALL = Map.of('십', 10L, '백', 100L, '천', 1000L);
    private static final Map<Character, Long> BIG = Map.of('만', 10_000L, '억', 100_000_000L, '조', 1_000_000_000_000L);
    private static final String SINO = "영일이삼사오육칠팔구";
    private static final Map<String, Integer> NATIVE_TENS =
            Map.of("열", 10, "스물", 20, "서른", 30, "마흔", 40, "쉰", 50, "예순", 60, "일흔", 70, "여든", 80, "아흔", 90);
    private static final Map<String, Integer> NATIVE_ONES = Map.ofEntries(
            Map.entry("한", 1),
            Map.entry("하나", 1),
            Map.entry("두", 2),
            Map.entry("둘", 2),
            Map.entry("세", 3),
            Map.entry("셋", 3),
            Map.entry("석", 3),
            Map.entry("네", 4),
            Map.entry("넷", 4),
            Map.entry("넉", 4),
            Map.entry("다섯", 5),
            Map.entry("여섯", 6),
            Map.entry("일곱", 7),
            Map.entry("여덟", 8),
            Map.entry("아홉", 9));

    private KoreanNumerals() {}

    /** Reads digits and the scale words that follow, as in 3억 5천만; the text must have a digit at {@code start}. */
    static Numeral digits(String text, int start) {
        var total = BigDecimal.ZERO;
        var section = BigDecimal.ZERO;
        @Nullable BigDecimal number = null;
        long lastBig = Long.MAX_VALUE;
        int end = start;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isDigit(c) && number == null) {
                int stop = digitsEnd(text, i);
                number = new BigDecimal(text.substring(i, stop).replace(",", ""));
                i = stop;
            } else if (SMALL.containsKey(c) && number != null && !wordFollows(text, i)) {
                section = section.add(number.multiply(BigDecimal.valueOf(SMALL.getOrDefault(c, 1L))));
                number = null;
                i++;
            } else if (BIG.containsKey(c)
                    && BIG.getOrDefault(c, 1L) < lastBig
                    && (number != null || section.signum() > 0)
                    && scales(text, i)) {
                section = number == null ? section : section.add(number);
                lastBig = BIG.getOrDefault(c, 1L);
                total = total.add(section.multiply(BigDecimal.valueOf(lastBig)));
                section = BigDecimal.ZERO;
                number = null;
                i++;
            } else if (c == '여' && number != null && i + 1 < text.length() && BIG.containsKey(text.charAt(i + 1))) {
                i++;
                continue;
            } else if (c == ' ' && number != null && detachedScale(text, i + 1)) {
                i++;
                continue;
            } else if (c == ' ' && number == null && end > start && continues(text, i + 1, lastBig)) {
                i++;
                continue;
            } else {
                break;
            }
            end = i;
        }
        section = number == null ? section : section.add(number);
        return new Numeral(total.add(section), end);
    }

    /** 조 after digits may be a group (3조), 만 the start of 만에 or 만나: a scale word is followed by a counter, a digit or a space. */
    private static boolean scales(String text, int i) {
        return !text.startsWith("만에", i)
                && !text.startsWith("만나", i)
                && !text.startsWith("조각", i)
                && !text.startsWith("조별", i);
    }

    /** Some writers set the scale word apart: 22 억 5 천만. */
    private static boolean detachedScale(String text, int i) {
        boolean scale =
                i < text.length() && (text.charAt(i) == '억' || text.startsWith("천만", i) || text.startsWith("만 ", i));
        return scale && (i + 1 == text.length() || !text.startsWith("억울", i) && !text.startsWith("억제", i));
    }

    private static boolean wordFollows(String text, int i) {
        return text.startsWith("천천", i) || text.startsWith("백신", i) || text.startsWith("십자", i);
    }

    private static boolean continues(String text, int index, long lastBig) {
        if (index >= text.length() || !Character.isDigit(text.charAt(index)) || lastBig == Long.MAX_VALUE) {
            return false;
        }
        int stop = digitsEnd(text, index);
        var value = new BigDecimal(text.substring(index, stop).replace(",", ""));
        boolean scaled = stop < text.length()
                && (SMALL.containsKey(text.charAt(stop))
                        || BIG.containsKey(text.charAt(stop))
                        || text.charAt(stop) == ' ' && detachedScale(text, stop + 1));
        return value.compareTo(BigDecimal.valueOf(lastBig)) < 0
                && (scaled || lastBig == 10_000 || value.compareTo(BigDecimal.valueOf(100)) >= 0);
    }

    static int digitsEnd(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean group = c == ','
                    && i + 3 < text.length()
                    && Character.isDigit(text.charAt(i + 1))
                    && Character.isDigit(text.charAt(i + 2))
                    && Character.isDigit(text.charAt(i + 3))
                    && (i + 4 >= text.length() || !Character.isDigit(text.charAt(i + 4)));
            boolean point = c == '.'
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i + 1))
                    && text.substring(start, i).indexOf('.') < 0;
            if (!Character.isDigit(c) && !group && !point) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Reads Sino-Korean words such as 이십, 삼백, 천만; null where none stands. */
    static @Nullable Numeral sino(String text, int start) {
        long total = 0;
        long section = 0;
        long number = -1;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = SINO.indexOf(c);
            if (digit >= 0 && number < 0) {
                number = digit;
            } else if (SMALL.containsKey(c)) {
                section += (number < 0 ? 1 : number) * SMALL.getOrDefault(c, 1L);
                number = -1;
            } else if (BIG.containsKey(c) && (c != '조' || number >= 0 || section > 0)) {
                section += Math.max(number, 0);
                total += Math.max(section, 1) * BIG.getOrDefault(c, 1L);
                section = 0;
                number = -1;
            } else {
                break;
            }
        }
        return i == start ? null : new Numeral(BigDecimal.valueOf(total + section + Math.max(number, 0)), i);
    }

    /**
     * Reads native words such as 서른두, 스무, 다섯; null where none stands.
     *
     * @param apart whether a space may part tens and ones, as many write: 열 다섯
     */
    static @Nullable Numeral nativeWords(String text, int start, boolean apart) {
        if (text.startsWith("스무", start)) {
            return new Numeral(BigDecimal.valueOf(20), start + 2);
        }
        int value = 0;
        int i = start;
        for (var ten : NATIVE_TENS.entrySet()) {
            if (text.startsWith(ten.getKey(), i)) {
                value = ten.getValue();
                i += ten.getKey().length();
                i += apart && text.startsWith(" ", i) ? 1 : 0;
                break;
            }
        }
        String best = "";
        for (var one : NATIVE_ONES.keySet()) {
            if (text.startsWith(one, i) && one.length() > best.length()) {
                best = one;
            }
        }
        if (!best.isEmpty()) {
            value += NATIVE_ONES.getOrDefault(best, 0);
            i += best.length();
        }
        return value == 0 ? null : new Numeral(BigDecimal.valueOf(value), i);
    }
}
