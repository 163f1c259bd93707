package app.daejo.quality.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundModelTest {

    private final SoundModel model = SoundModel.instance();

    @ParameterizedTest
    @CsvSource({
        "비프, Beef, Beeg",
        "브로드웨이, Broadway, Broafway",
        "그린란드, Greenland, Greemland",
        "산티아고, Santiago, Santiafo",
        "벨파스트, Belfast, Belfats"
    })
    void theRightNameCostsLess(String hangul, String right, String wrong) {
        assertThat(model.cost(hangul, right)).isLessThan(model.cost(hangul, wrong));
    }

    @Test
    void anotherNameCostsFarMore() {
        assertThat(model.cost("벨파스트", "Belfast")).isLessThan(1.5);
        assertThat(model.cost("벨파스트", "Madrid")).isGreaterThan(3);
    }

    @Test
    void particlesAreNotRead() {
        assertThat(model.fromStart("벨파스트에서는", "Belfast").hangul()).isEqualTo("벨파스트");
    }

    @Test
    void koreanNamesHaveManySpellings() {
        assertThat(KoreanReading.writes("가람", "garam")).isTrue();
        assertThat(KoreanReading.writes("가람", "karahm")).isTrue();
        assertThat(KoreanReading.family('박')).contains("park", "bak", "pak");
        assertThat(KoreanReading.writes("가람", "garim")).isFalse();
    }
}
