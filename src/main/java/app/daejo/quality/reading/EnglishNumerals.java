package app.daejo.quality.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes English numerals: words, scale words, ordinals. */
public final class EnglishNumerals {

    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final Map<String, Integer> SCALES = Map.of(
            "hundred",
            2,
            "thousand",
            3,
            "million",
            6,
            "billion",
            9,
            "trillion",
            12,
            "bn",
            9,
            "mn",
            6,
            "tn",
            12,
            "m",
            6,
            "k",
            3);
    private static final List<String> SCALE_NAMES = List.of("trillion", "billion", "million", "thousand");
    private static final Pattern SEPARATOR = Pattern.compile("[- ]+");

    private EnglishNumerals() {}

    /** @return the power of ten of a scale word; null for any other word */
    static @Nullable Integer scale(String word) {
        return SCALES.get(word.toLowerCase(Locale.ROOT));
    }

    /** @return the value of one cardinal word below a hundred; null for any other word */
    static @Nullable Integer cardinal(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        int index = ONES.indexOf(lower);
        if (index >= 0) {
            return index;
        }
        index = lower.isEmpty() ? -1 : TENS.indexOf(lower);
        return index >= 2 ? index * 10 : null;
    }

    /** @return the value of one ordinal word; null for any other word */
    static @Nullable Integer ordinal(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        int index = ORDINALS.indexOf(lower);
        if (index > 0) {
            return index;
        }
        if (lower.endsWith("ieth")) {
            index = TENS.indexOf(lower.substring(0, lower.length() - 4) + "y");
            return index >= 2 ? index * 10 : null;
        }
        return null;
    }

    /** Writes a whole number from 0 to 99 as a word; null for any other. */
    public static @Nullable String word(BigDecimal value) {
        int n = small(value);
        if (n < 0) {
            return null;
        }
        if (n < 20) {
            return ONES.get(n);
        }
        return TENS.get(n / 10) + (n % 10 == 0 ? "" : "-" + ONES.get(n % 10));
    }

    /** Writes a whole number from 1 to 99 as an ordinal word; null for any other. */
    public static @Nullable String ordinalWord(BigDecimal value) {
        int n = small(value);
        if (n < 1) {
            return null;
        }
        if (n < 20) {
            return ORDINALS.get(n);
        }
        return n % 10 == 0
                ? TENS.get(n / 10).replaceFirst("y$", "ieth")
                : TENS.get(n / 10) + "-" + ORDINALS.get(n % 10);
    }

    private static int small(BigDecimal value) {
        return value.scale() <= 0 && value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) < 0
                ? value.intValue()
                : -1;
    }

    /** Writes digits with an ordinal ending: 21st. */
    public static String ordinalDigits(BigDecimal value) {
        var digits = value.toBigInteger().toString();
        int two = value.toBigInteger().mod(java.math.BigInteger.valueOf(100)).intValue();
        var ending = two >= 11 && two <= 13
                ? "th"
                : switch (two % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return digits + ending;
    }

    /** Writes {@code value} the way {@code model} writes its number: digits, grouped digits, scale words, words or ordinals. */
    public static @Nullable String like(String model, BigDecimal value) {
        var parts = SEPARATOR.split(model.strip());
        var last = parts[parts.length - 1];
        if (!Character.isDigit(model.charAt(0))) {
            return wordLike(model, parts, value);
        }
        if (model.matches("\\d[\\d,]*(?:st|nd|rd|th)")) {
            return ordinalDigits(value);
        }
        if (parts.length > 1 && scale(last) != null) {
            return scaled(model, parts[0], last, value);
        }
        if (value.compareTo(BigDecimal.valueOf(1_000_000)) >= 0
                && value.remainder(BigDecimal.valueOf(1000)).signum() == 0
                && model.indexOf(',') < 0) {
            return scaled(model + " million", model, "million", value);
        }
        return digits(value, model.indexOf(',') >= 0 || value.compareTo(BigDecimal.valueOf(10_000)) >= 0);
    }

    private static @Nullable String wordLike(String model, String[] parts, BigDecimal value) {
        boolean ordinal = ordinal(parts[parts.length - 1]) != null;
        var word = ordinal ? ordinalWord(value) : word(value);
        if (word == null && scale(parts[parts.length - 1]) != null) {
            return scaled(model, "1", parts[parts.length - 1], value);
        }
        if (word == null && !ordinal) {
            word = value.scale() <= 0 ? digits(value, true) : null;
        }
        return word == null ? null : Folding.inCaseOf(model, word);
    }

    private static String scaled(String model, String mantissa, String scaleWord, BigDecimal value) {
        for (var name : SCALE_NAMES) {
            int power = SCALES.getOrDefault(name, 0);
            var rest = value.movePointLeft(power);
            boolean keeps = rest.compareTo(BigDecimal.ONE) >= 0
                    && rest.stripTrailingZeros().scale() <= 3;
            if (keeps && (power > 3 || scaleWord.equals("thousand"))) {
                var between = model.substring(
                        mantissa.length(),
                        mantissa.length() + Math.max(0, model.length() - mantissa.length() - scaleWord.length()));
                return digits(rest, false) + (between.isEmpty() ? " " : between) + name;
            }
        }
        return digits(value, true);
    }

    /** Writes plain digits, grouped by thousands where asked. */
    public static String digits(BigDecimal value, boolean grouped) {
        var plain = value.stripTrailingZeros().scale() < 0 ? value.setScale(0) : value.stripTrailingZeros();
        var text = plain.toPlainString();
        if (!grouped) {
            return text;
        }
        int point = text.indexOf('.');
        var whole = point < 0 ? text : text.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",") + (point < 0 ? "" : text.substring(point));
    }

    /** The value of a cardinal word or a digit; 1 for any other word. */
    static int count(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        var value = cardinal(word);
        return value == null ? 1 : value;
    }

    /** The value of words below a hundred: twenty-five. */
    static int compound(String words) {
        int sum = 0;
        for (var word : words.split("[- ]")) {
            sum += count(word);
        }
        return sum;
    }

    /** A value times a scale word. */
    static BigDecimal scaleBy(BigDecimal value, String word) {
        var power = scale(word);
        return power == null ? value : value.movePointRight(power);
    }

    /** Whether bare digits are most likely a year: four of them, from 1000 to 2100. */
    static boolean isYear(String digits) {
        return digits.matches("(?:1\\d|20)\\d\\d|2100");
    }
}
