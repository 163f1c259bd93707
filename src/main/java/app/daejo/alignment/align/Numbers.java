package app.daejo.alignment.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds numbers by value, so that 36만, 360,000 and "360 thousand" are one and the same. Times and days are their plain
 * numbers; months have keys of their own. A light reading for alignment, not a judgement on correctness.
 */
final class Numbers {

    /**
     * @param key {@code #360000}, or {@code #m9} for September
     * @param spelled whether it was written as a word, which is weaker evidence
     */
    record Value(String key, boolean spelled) {}

    private static final Pattern KOREAN_DIGITS =
            Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?(?:\\s?[조억만천백])*(?:(?<=[조억만천])\\s?\\d[\\d,]*(?:\\s?[억만천백])*){0,4}");
    private static final Pattern KOREAN_PART = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)((?:\\s?[조억만천백])*)");
    private static final Pattern KOREAN_MONTH = Pattern.compile("(?<!\\d)(\\d{1,2})월");
    private static final Map<String, Integer> NATIVE = Map.ofEntries(
            Map.entry("한", 1),
            Map.entry("두", 2),
            Map.entry("세", 3),
            Map.entry("네", 4),
            Map.entry("다섯", 5),
            Map.entry("여섯", 6),
            Map.entry("일곱", 7),
            Map.entry("여덟", 8),
            Map.entry("아홉", 9),
            Map.entry("열", 10),
            Map.entry("열한", 11),
            Map.entry("열두", 12),
            Map.entry("스무", 20),
            Map.entry("서른", 30),
            Map.entry("마흔", 40),
            Map.entry("쉰", 50),
            Map.entry("첫", 1),
            Map.entry("둘", 2),
            Map.entry("셋", 3),
            Map.entry("넷", 4),
            Map.entry("하나", 1),
            Map.entry("삼", 3),
            Map.entry("십", 10),
            Map.entry("백", 100),
            Map.entry("천", 1000));
    private static final Pattern KOREAN_WORD =
            Pattern.compile("(?<![가-힣\\d])(열한|열두|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무|서른|마흔|쉰|첫|백|천)\\s?"
                    + "(?:번째|째|번|명|개|살|시간|시|달|가지|곡|편|권|대|마리|장|사람|해|차례|배|곳|팀|경기|골|차|쌍|건|주|잔|벌|송이|줄|마디|방|군데|자리|세대|살배기|아이|아들|딸|남매|여성|남성|남자|여자|나라)"
                    + "|(?<![가-힣])(하나|둘|셋|넷|첫)(?![가-힣]{2})");

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("once", 1),
            Map.entry("twice", 2),
            Map.entry("dozen", 12),
            Map.entry("hundred", 100),
            Map.entry("thousand", 1000));
    private static final Map<String, BigDecimal> SCALE = Map.ofEntries(
            Map.entry("hundred", new BigDecimal(100)),
            Map.entry("thousand", new BigDecimal(1_000)),
            Map.entry("k", new BigDecimal(1_000)),
            Map.entry("m", new BigDecimal(1_000_000)),
            Map.entry("mn", new BigDecimal(1_000_000)),
            Map.entry("million", new BigDecimal(1_000_000)),
            Map.entry("bn", new BigDecimal(1_000_000_000)),
            Map.entry("b", new BigDecimal(1_000_000_000)),
            Map.entry("billion", new BigDecimal(1_000_000_000)),
            Map.entry("tn", new BigDecimal("1000000000000")),
            Map.entry("trillion", new BigDecimal("1000000000000")));
    private static final Pattern ENGLISH_DIGITS = Pattern.compile(
            "(\\d[\\d,]*(?:\\.\\d+)?)(?:[\\s-]?(hundred|thousand|million|billion|trillion|mn|bn|tn|m|k|b)\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH_WORD = Pattern.compile(
            "\\b(" + String.join("|", SMALL.keySet()) + ")(?:[\\s-](" + String.join("|", SMALL.keySet())
                    + "))?(?:[\\s-](hundred|thousand|million|billion|trillion))?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ENGLISH_MONTH = Pattern.compile(
            "\\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b");

    private Numbers() {}

    static List<Value> inKorean(String text) {
        var values = new ArrayList<Value>();
        var months = KOREAN_MONTH.matcher(text);
        while (months.find()) {
            values.add(new Value("#m" + Integer.parseInt(months.group(1)), false));
        }
        var rest = months.replaceAll(" ");
        var digits = KOREAN_DIGITS.matcher(rest);
        while (digits.find()) {
            add(values, korean(digits.group()), false);
        }
        var words = KOREAN_WORD.matcher(rest);
        while (words.find()) {
            var word = words.group(1) != null ? words.group(1) : words.group(2);
            values.add(new Value("#" + NATIVE.getOrDefault(word, 0), true));
        }
        return values;
    }

    private static BigDecimal korean(String number) {
        var total = BigDecimal.ZERO;
        var parts = KOREAN_PART.matcher(number);
        var section = BigDecimal.ZERO;
        while (parts.find()) {
            var value = decimal(parts.group(1));
            for (char unit : parts.group(2).replace(" ", "").toCharArray()) {
                switch (unit) {
                    case '백' -> value = value.multiply(BigDecimal.valueOf(100));
                    case '천' -> value = value.multiply(BigDecimal.valueOf(1_000));
                    default -> {
                        var scale = unit == '만'
                                ? BigDecimal.valueOf(10_000)
                                : unit == '억' ? BigDecimal.valueOf(100_000_000) : new BigDecimal("1000000000000");
                        total = total.add(section.add(value).multiply(scale));
                        value = BigDecimal.ZERO;
                        section = BigDecimal.ZERO;
                    }
                }
            }
            section = section.add(value);
        }
        return total.add(section);
    }

    static List<Value> inEnglish(String text) {
        var values = new ArrayList<Value>();
        var months = ENGLISH_MONTH.matcher(text);
        while (months.find()) {
            var month = MONTHS.indexOf(months.group(1).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            values.add(new Value("#m" + month, false));
        }
        var digits = ENGLISH_DIGITS.matcher(text);
        while (digits.find()) {
            var value = decimal(digits.group(1));
            if (digits.group(2) != null) {
                value = value.multiply(SCALE.getOrDefault(digits.group(2).toLowerCase(Locale.ROOT), BigDecimal.ONE));
            }
            add(values, value, false);
        }
        var words = ENGLISH_WORD.matcher(text);
        while (words.find()) {
            int first = SMALL.getOrDefault(words.group(1).toLowerCase(Locale.ROOT), 0);
            int second = words.group(2) == null
                    ? 0
                    : SMALL.getOrDefault(words.group(2).toLowerCase(Locale.ROOT), 0);
            var value = BigDecimal.valueOf(
                    second >= 100 ? (long) first * second : (first >= 20 && second < 10 ? first + second : first));
            if (words.group(3) != null) {
                value = value.multiply(SCALE.getOrDefault(words.group(3).toLowerCase(Locale.ROOT), BigDecimal.ONE));
            }
            add(values, value, true);
        }
        return values;
    }

    private static void add(List<Value> values, BigDecimal value, boolean spelled) {
        if (value.precision() - value.scale() < 40) {
            values.add(new Value("#" + value.stripTrailingZeros().toPlainString(), spelled));
        }
    }

    private static BigDecimal decimal(String digits) {
        var plain = digits.replace(",", "");
        return plain.length() > 40 ? BigDecimal.ZERO : new BigDecimal(plain);
    }
}
