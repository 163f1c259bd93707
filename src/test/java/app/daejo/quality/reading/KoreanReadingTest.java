package app.daejo.quality.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanReadingTest {

    @ParameterizedTest
    @CsvSource({
        "강릉, gangneung",
        "종로, jongno",
        "신라, silla",
        "한라, halla",
        "설악, seorak",
        "속리, songni",
        "독립문, dongnimmun",
        "왕십리, wangsimni",
        "대관령, daegwallyeong",
        "국민, gungmin"
    })
    void syllablesAreWrittenAsTheySoundTogether(String hangul, String latin) {
        assertThat(KoreanReading.writes(hangul, latin)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"강릉, gangleumg", "신라, sinna", "설악, seorang", "종로, chonggo"})
    void otherSpellingsAreNone(String hangul, String latin) {
        assertThat(KoreanReading.writes(hangul, latin)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            이성진 | Lee Sung-jin
            이성진 | Sung-jin Lee
            이성진 | Sungjin Lee
            이성진 | Yi Seong-jin
            이성진 | Lee Seong Jin
            이성진 | Rhee Sŏng-jin
            박정희 | Pak Chŏng-hŭi
            박정희 | Park Jung Hee
            김대중 | Kim Tae-jung
            오혁   | Hyuk Oh
            오혁   | Oh Hyeok
            최윤   | Choi Yoon
            최윤   | Ch'oe Yun
            """)
    void revisedReischauerAndPassportFormsAreReadInEitherOrder(String korean, String latin) {
        assertThat(KoreanNames.reads(korean.strip(), latin)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            이성진 | Lee Sung-min
            이성진 | Kim Sung-jin
            오혁   | Hyun Oh
            """)
    void anotherPersonIsNotRead(String korean, String latin) {
        assertThat(KoreanNames.reads(korean.strip(), latin)).isFalse();
    }

    @Test
    void aReadingCanBePrintedSyllableBySyllable() {
        assertThat(SoundModel.instance().steps("비프", "Beef"))
                .extracting(SoundModel.Step::toString)
                .containsExactly("비 → bee", "프 → f");
        assertThat(SoundModel.instance().steps("제이크", "Jake"))
                .extracting(SoundModel.Step::letters)
                .containsExactly("ja", "", "ke");
    }
}
