package app.daejo.quality.check;

import app.daejo.quality.reading.EnglishNumerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes whole numbers in the ways of either language, for tests: the opposite of what the readers do. */
final class NumberRenderings {

    private static final String SINO = "영일이삼사오육칠팔구";
    private static final String[] NATIVE_TENS = {"", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};
    private static final String[] NATIVE_ONES = {"", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"};

    private NumberRenderings() {}

    static List<String> koreanCounts(long value) {
        var texts = new ArrayList<String>();
        koreanNumbers(value).forEach(number -> texts.add(number + "명"));
        if (value < 100) {
            texts.add(nativeWords((int) value) + " 명");
            if (value > 20 && value % 10 > 0) {
                texts.add(NATIVE_TENS[(int) value / 10] + " " + NATIVE_ONES[(int) value % 10] + " 명");
            }
        }
        return texts;
    }

    static List<String> koreanNumbers(long value) {
        var texts = new ArrayList<String>();
        texts.add(Long.toString(value));
        texts.add(EnglishNumerals.digits(BigDecimal.valueOf(value), true));
        texts.add(scaled(value, " "));
        texts.add(scaled(value, ""));
        texts.add(sino(value));
        return texts;
    }

    /** 3조 4,000억, 2억 3,400만 5,600. */
    private static String scaled(long value, String space) {
        var text = new StringBuilder();
        long rest = value;
        long[] sizes = {1_000_000_000_000L, 100_000_000L, 10_000L};
        for (int i = 0; i < sizes.length; i++) {
            if (rest >= sizes[i]) {
                text.append(text.isEmpty() ? "" : space)
                        .append(EnglishNumerals.digits(BigDecimal.valueOf(rest / sizes[i]), true))
                        .append("조억만".charAt(i));
                rest %= sizes[i];
            }
        }
        if (rest > 0) {
            text.append(text.isEmpty() ? "" : space).append(rest);
        }
        return text.toString();
    }

    private static String sino(long value) {
        var text = new StringBuilder();
        long rest = value;
        long[] sizes = {1_000_000_000_000L, 100_000_000L, 10_000L, 1};
        for (int i = 0; i < sizes.length; i++) {
            int section = (int) (rest / sizes[i]);
            rest %= sizes[i];
            if (section > 0) {
                text.append(i == 2 && section == 1 ? "" : section(section)).append(i < 3 ? "조억만".charAt(i) : "");
            }
        }
        return text.toString();
    }

    private static String section(int value) {
        var text = new StringBuilder();
        int[] sizes = {1000, 100, 10, 1};
        int rest = value;
        for (int i = 0; i < sizes.length; i++) {
            int digit = rest / sizes[i];
            rest %= sizes[i];
            if (digit > 0) {
                text.append(digit == 1 && i < 3 ? "" : SINO.charAt(digit)).append(i < 3 ? "천백십".charAt(i) : "");
            }
        }
        return text.toString();
    }

    static String nativeWords(int value) {
        return value == 20 ? "스무" : NATIVE_TENS[value / 10] + NATIVE_ONES[value % 10];
    }

    static List<String> englishCounts(long value, String what) {
        var number = BigDecimal.valueOf(value);
        var texts = new ArrayList<String>();
        texts.add(EnglishNumerals.digits(number, true) + " " + what);
        texts.add(
                value >= 1000 && value <= 2100
                        ? EnglishNumerals.digits(number, true) + " " + what
                        : value + " " + what);
        texts.add(words(value, " and ") + " " + what);
        texts.add(words(value, " ") + " " + what);
        if (value % 100_000 == 0 && value >= 1_000_000) {
            texts.add(EnglishNumerals.digits(number.movePointLeft(6), false) + " million " + what);
            texts.add(EnglishNumerals.digits(number.movePointLeft(6), false) + "M " + what);
        }
        if (value % 100_000_000 == 0 && value >= 1_000_000_000) {
            texts.add(EnglishNumerals.digits(number.movePointLeft(9), false) + " billion " + what);
        }
        return texts;
    }

    private static String words(long value, String and) {
        var parts = new ArrayList<String>();
        long rest = value;
        long[] sizes = {1_000_000_000_000L, 1_000_000_000L, 1_000_000L, 1_000L, 1};
        String[] names = {" trillion", " billion", " million", " thousand", ""};
        for (int i = 0; i < sizes.length; i++) {
            int section = (int) (rest / sizes[i]);
            rest %= sizes[i];
            if (section > 0) {
                parts.add(under1000(section, and) + names[i]);
            }
        }
        return String.join(" ", parts);
    }

    private static String under1000(int value, String and) {
        var small = word(value % 100);
        return value < 100 ? small : word(value / 100) + " hundred" + (value % 100 == 0 ? "" : and + small);
    }

    private static String word(int value) {
        return Objects.requireNonNull(EnglishNumerals.word(BigDecimal.valueOf(value)));
    }
}
