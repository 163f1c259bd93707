package app.daejo.alignment.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {

    @ParameterizedTest
    @CsvSource({
        "제이크, Jake", "슈나이더, Schneider", "넷플릭스, Netflix", "골든글로브, Golden Globe", "마케도니아, Macedonia", "트위터, Twitter",
        "페이스북, Facebook", "미켈슨, Mickelson", "테네시, Tennessee", "시카고, Chicago", "런던에서, London", "스티븐은, Steven"
    })
    void recognisesANameInBothScripts(String korean, String english) {
        var names = new Names();
        names.add(1, english.replace(" ", ""), true);
        assertThat(names.spelledBy(korean)).isEqualTo(Set.of(1));
    }

    @ParameterizedTest
    @CsvSource({
        "최하은, Ha-eun",
        "유나가, Yu-na",
        "신유나의, Yu-na",
        "김영수는, Young-soo",
        "현정, Hyun-jung",
        "이강인, Kang-in",
        "지우, Ji-woo"
    })
    void recognisesAKoreanGivenNameHoweverItIsRomanised(String korean, String english) {
        var names = new Names();
        names.add(1, english, true);
        assertThat(names.spelledBy(korean)).isEqualTo(Set.of(1));
    }

    @ParameterizedTest
    @CsvSource({"이유, Yu-na", "아이, Ha-eun", "정말로, Young-soo", "하은, Ji-woo"})
    void doesNotTakeAnyShortWordForAGivenName(String korean, String english) {
        var names = new Names();
        names.add(1, english, true);
        assertThat(names.spelledBy(korean)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"제이크, London", "시카고, Tennessee", "런던에서, Jake", "그리고, Chicago", "했다고, Facebook", "마케도니아, Mickelson"})
    void tellsStrangersApart(String korean, String english) {
        var names = new Names();
        names.add(1, english, true);
        assertThat(names.spelledBy(korean)).isEmpty();
    }
}
