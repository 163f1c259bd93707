package app.daejo.quality.check;

import static app.daejo.quality.check.Examples.article;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.quality.reading.EnglishNumbers;
import app.daejo.quality.reading.EnglishNumerals;
import app.daejo.quality.reading.KoreanNumbers;
import app.daejo.quality.reading.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever way a value is written in either language, reading it gives the value, and the two are equal to the check. */
class NumberRenderingTest {

    private static final String[][] FRACTIONS = {
        {"1", "2"}, {"1", "3"}, {"2", "3"}, {"1", "4"}, {"3", "4"}, {"2", "5"}, {"3", "10"}
    };

    private final NumberCheck check = new NumberCheck();

    @Test
    void counts() {
        var random = new Random(11);
        for (int i = 0; i < 400; i++) {
            long value = 2 + Math.abs(random.nextLong()) % (i % 2 == 0 ? 97 : 99_999_999_999L);
            equal(NumberRenderings.koreanCounts(value), NumberRenderings.englishCounts(value, "people"), value);
            long round = value - value % 100_000 + 1_000_000;
            equal(NumberRenderings.koreanCounts(round), NumberRenderings.englishCounts(round, "people"), round);
        }
    }

    @Test
    void ordinals() {
        for (int value = 2; value < 60; value++) {
            var number = BigDecimal.valueOf(value);
            equal(
                    List.of(
                            value + "번째",
                            NumberRenderings.nativeWords(value) + " 번째",
                            "제" + value + "회",
                            "제 " + value + "차"),
                    List.of(
                            "the " + EnglishNumerals.ordinalDigits(number) + " time",
                            "the " + EnglishNumerals.ordinalWord(number) + " time"),
                    value);
        }
    }

    @Test
    void percentages() {
        for (var value : List.of("3", "12.5", "70", "0.4", "150")) {
            equal(
                    List.of(value + "%", value + "퍼센트", value + " %", value + "%포인트"),
                    List.of(value + "%", value + " percent", value + " per cent", value + " percentage points"),
                    new BigDecimal(value));
        }
    }

    @Test
    void fractions() {
        for (var fraction : FRACTIONS) {
            var value = new BigDecimal(fraction[0]).divide(new BigDecimal(fraction[1]), MathContext.DECIMAL32);
            equal(
                    List.of(
                            fraction[1] + "분의 " + fraction[0],
                            fraction[1] + "분의" + fraction[0],
                            fraction[0] + "/" + fraction[1]),
                    List.of(fraction[0] + "/" + fraction[1] + " of them"),
                    value);
        }
        equal(List.of("절반", "2분의 1"), List.of("half of it", "one-half", "1/2 of it"), new BigDecimal("0.5"));
        equal(List.of("3분의 2"), List.of("two-thirds of it"), new BigDecimal("0.6666667"));
    }

    @Test
    void timesOfTheDay() {
        for (int hour = 0; hour < 24; hour++) {
            for (int minute : new int[] {0, 5, 30}) {
                var rest = minute == 0 ? "" : " " + minute + "분";
                int twelve = hour % 12 == 0 ? 12 : hour % 12;
                var korean = new ArrayList<>(List.of(
                        (hour < 12 ? "오전 " : "오후 ") + twelve + "시" + rest,
                        (hour < 12 ? "오전 " : "오후 ") + "%d:%02d".formatted(twelve, minute)));
                if (minute == 30) {
                    korean.add((hour < 12 ? "오전 " : "오후 ") + twelve + "시 반");
                }
                var half = hour < 12 ? "a.m." : "p.m.";
                var english = new ArrayList<>(List.of(
                        "at %d:%02d %s".formatted(twelve, minute, half),
                        "at %d:%02d%s".formatted(twelve, minute, hour < 12 ? "am" : "pm")));
                if (hour > 12) {
                    english.add("at %02d:%02d".formatted(hour, minute));
                }
                if (minute == 0) {
                    english.add("at " + twelve + " " + half);
                    if (hour == 12) {
                        english.add("at noon");
                    }
                }
                equal(korean, english, hour * 60L + minute);
            }
        }
    }

    @Test
    void daysOfTheMonth() {
        for (int day = 1; day <= 31; day++) {
            var ordinal = EnglishNumerals.ordinalDigits(BigDecimal.valueOf(day));
            equal(
                    List.of(day + "일 열렸다", "지난 " + day + "일", "오는 " + day + "일", "5월 " + day + "일", "5월" + day + "일"),
                    List.of("on the " + ordinal, "on May " + day, "on " + day + " May", "on May " + ordinal),
                    day);
        }
    }

    @Test
    void money() {
        for (long value : new long[] {500, 12_000, 350_000, 25_000_000, 780_000_000L, 3_400_000_000_000L}) {
            var korean = new ArrayList<String>();
            NumberRenderings.koreanNumbers(value)
                    .forEach(number -> korean.addAll(List.of(number + "원", number + " 원")));
            var english = new ArrayList<>(NumberRenderings.englishCounts(value, "won"));
            english.add("₩" + EnglishNumerals.digits(BigDecimal.valueOf(value), true));
            equal(korean, english, value);
        }
    }

    @Test
    void timesThatPass() {
        for (int value = 2; value < 40; value++) {
            var number = EnglishNumerals.word(BigDecimal.valueOf(value));
            equal(
                    List.of(value + "년 동안", value + "년간", value + "년 만에"),
                    List.of(value + " years", number + " years"),
                    value);
            equal(List.of(value + "주 동안", value + "주간"), List.of(value + " weeks", number + " weeks"), value);
        }
        equal(
                List.of("2년 반 동안"),
                List.of("two and a half years", "2.5 years", "two years and a half"),
                new BigDecimal("2.5"));
        equal(List.of("두 배"), List.of("two times", "2x", "twofold"), 2);
        equal(List.of("1.5배"), List.of("1.5 times", "one and a half times"), new BigDecimal("1.5"));
    }

    @Test
    void ranges() {
        for (var range : List.of("5~6명", "5∼6명", "5-6명", "5명에서 6명")) {
            assertThat(KoreanNumbers.of(range))
                    .as(range)
                    .extracting(Quantity::asDouble)
                    .containsExactly(5.0, 6.0);
            for (var english : List.of("5-6 people", "five to six people", "between 5 and 6 people", "5–6 people")) {
                accepted(range, english);
            }
        }
    }

    @Test
    void conversionsWithinTheRoundingOfNewsrooms() {
        accepted("100km를 달렸다", "They ran 62 miles");
        accepted("키 180cm", "71 inches tall");
        accepted("면적 30평", "An area of 99 square meters");
        accepted("기온 30도", "A temperature of 86 degrees");
        accepted("2주 뒤", "14 days later");
        assertThat(check.find(article("100km를 달렸다", "They ran 26 miles"))).isNotEmpty();
    }

    private void equal(List<String> korean, List<String> english, long value) {
        equal(korean, english, BigDecimal.valueOf(value));
    }

    private void equal(List<String> korean, List<String> english, BigDecimal value) {
        for (var text : korean) {
            assertThat(KoreanNumbers.of(text)).as(text).anyMatch(number -> near(number, value));
        }
        for (var text : english) {
            assertThat(EnglishNumbers.of(text)).as(text).anyMatch(number -> near(number, value));
        }
        for (var source : korean) {
            for (var target : english) {
                accepted(source, target);
            }
        }
    }

    private void accepted(String source, String target) {
        assertThat(check.find(article(source, target)))
                .as("%s, %s", source, target)
                .isEmpty();
    }

    private static boolean near(Quantity number, BigDecimal value) {
        return Math.abs(number.asDouble() - value.doubleValue()) < 1e-6 * Math.max(1, value.doubleValue());
    }
}
