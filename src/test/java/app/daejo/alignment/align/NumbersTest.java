package app.daejo.alignment.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36만 명|360,000 people",
                "28억 파운드|£2.8bn",
                "7만5000달러|$75,000",
                "8500만달러|$85 million",
                "1조 2천억 원|1.2 trillion won",
                "3천 명|3,000 people",
                "13일|the 13th",
                "2019년|in 2019",
                "9월 30일|September 30",
                "오후 1시|1 p.m.",
                "세 번째|the third",
                "첫 앨범|the first album",
                "두 명|two people",
                "열두 곡|twelve songs",
                "4.5점|4.5 points",
                "1,200.50달러|$1,200.50",
                "스물다섯 해 없이 3-2|3-2"
            })
    void readsTheSameValueInBothLanguages(String korean, String english) {
        assertThat(keys(Numbers.inKorean(korean)))
                .isEqualTo(keys(Numbers.inEnglish(english)))
                .isNotEmpty();
    }

    @Test
    void readsNoNumberIntoOtherWords() {
        assertThat(Numbers.inKorean("한국의 두려움과 세상, 네가 열심히 만든 천사")).isEmpty();
        assertThat(Numbers.inEnglish("someone attended often")).isEmpty();
    }

    private static Set<String> keys(java.util.List<Numbers.Value> values) {
        var keys = new TreeSet<String>();
        values.forEach(value -> keys.add(value.key()));
        return keys;
    }
}
