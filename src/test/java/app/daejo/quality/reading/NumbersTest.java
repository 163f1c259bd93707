package app.daejo.quality.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private static final String[] NATIVE_TENS = {"", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};
    private static final String[] NATIVE_ONES = {"", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3조 4천억 원 | 3400000000000",
                "1만5천 명 | 15000",
                "2억 3,400만 회 | 234000000",
                "7천500만 원 | 75000000",
                "22 억 5 천만 명 | 2250000000",
                "12.5% | 12.5",
                "스무 권 | 20",
                "마흔두 곳 | 42",
                "사흘 동안 | 3",
                "반년 동안 | 6",
                "4분의 3 | 0.75",
                "제5회 | 5",
                "세 번째 | 3",
                "1990년대 | 1990",
                "오후 1시 | 780",
                "낮 12시 | 720",
                "밤 11시 30분 | 1410",
                "새벽 2시 반 | 150",
                "1년 반을 | 1.5"
            })
    void koreanIsReadByValue(String text, BigDecimal value) {
        assertThat(KoreanNumbers.of(text).getFirst().value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2 trillion won | 1200000000000",
                "£2.8bn | 2800000000",
                "half a million | 500000",
                "twenty-five | 25",
                "three-quarters of it | 0.75",
                "the 21st | 21",
                "a year and a half | 1.5",
                "1:30 p.m. | 810",
                "noon | 720",
                "No. 3 | 3",
                "the 1990s | 1990"
            })
    void englishIsReadByValue(String text, BigDecimal value) {
        assertThat(EnglishNumbers.of(text))
                .anySatisfy(quantity -> assertThat(quantity.value()).isEqualByComparingTo(value));
    }

    @Test
    void namesWithDigitsAreNoNumbers() {
        assertThat(KoreanNumbers.of("G20과 F-16")).isEmpty();
        assertThat(EnglishNumbers.of("G20 and F-16")).isEmpty();
    }

    /** Whatever way a number is written, reading it gives the number. */
    @Test
    void writingAndReadingGivesTheValue() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            long value = 1 + Math.abs(random.nextLong()) % 9_999_999_999L;
            assertKorean(korean(value) + "원", value);
            assertKorean(EnglishNumerals.digits(BigDecimal.valueOf(value), true) + "원", value);
            assertEnglish(EnglishNumerals.digits(BigDecimal.valueOf(value), true) + " won", value);
            int small = 1 + random.nextInt(98);
            assertKorean(nativeWords(small) + " 명", small);
            assertEnglish(EnglishNumerals.word(BigDecimal.valueOf(small)) + " people", small);
            assertEnglish("the " + EnglishNumerals.ordinalWord(BigDecimal.valueOf(small)) + " time", small);
            assertEnglish("the " + EnglishNumerals.ordinalDigits(BigDecimal.valueOf(small)), small);
            long millions = (1 + random.nextInt(9_999)) * 100_000L;
            assertEnglish(EnglishNumerals.like("3.5 million", BigDecimal.valueOf(millions)) + " people", millions);
        }
    }

    private static void assertKorean(String text, long value) {
        assertThat(KoreanNumbers.of(text)).as(text).anySatisfy(quantity -> assertThat(quantity.value())
                .isEqualByComparingTo(BigDecimal.valueOf(value)));
    }

    private static void assertEnglish(String text, long value) {
        assertThat(EnglishNumbers.of(text)).as(text).anySatisfy(quantity -> assertThat(quantity.value())
                .isEqualByComparingTo(BigDecimal.valueOf(value)));
    }

    private static String korean(long value) {
        var text = new StringBuilder();
        long eok = value / 100_000_000;
        long man = value / 10_000 % 10_000;
        long rest = value % 10_000;
        text.append(eok > 0 ? eok + "억 " : "").append(man > 0 ? man + "만" : "");
        if (rest > 0) {
            text.append(rest % 1000 == 0 ? (man > 0 ? " " : "") + rest / 1000 + "천" : Long.toString(rest));
        }
        return text.toString().strip();
    }

    private static String nativeWords(int value) {
        return value == 20 ? "스무" : NATIVE_TENS[value / 10] + NATIVE_ONES[value % 10];
    }
}
