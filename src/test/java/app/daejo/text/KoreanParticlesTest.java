package app.daejo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanParticlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “감독”은(는)        | “감독”은
            “배우”은(는)        | “배우”는
            RM이(가)            | RM이
            BTS이(가)           | BTS가
            “Beef”을(를)        | “Beef”를
            Seoul을(를)         | Seoul을
            “Hyuk”와(과)        | “Hyuk”과
            Kate와(과)          | Kate와
            club이(가)          | club가
            game이(가)          | game이
            song은(는)          | song은
            rock은(는)          | rock은
            park은(는)          | park는
            13은(는)            | 13은
            2은(는)             | 2는
            100이(가)           | 100이
            45,000이(가)        | 45,000이
            200,000,000이(가)   | 200,000,000이
            3,000,000,000,000이(가) | 3,000,000,000,000가
            9.5은(는)           | 9.5는
            1.50은(는)          | 1.50은
            30%은(는)           | 30%는
            “서울”(으)로        | “서울”로
            “부산”(으)로        | “부산”으로
            “제주”(으)로        | “제주”로
            7(으)로             | 7로
            3(으)로             | 3으로
            """)
    void followsTheSoundBeforeIt(String both, String one) {
        assertThat(KoreanParticles.choose(both)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"가수(배우)가 왔다", "은(는)", "(으)로 시작"})
    void leavesOtherBracketsAlone(String text) {
        assertThat(KoreanParticles.choose(text)).isEqualTo(text);
    }
}
