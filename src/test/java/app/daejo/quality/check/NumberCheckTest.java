package app.daejo.quality.check;

import static app.daejo.quality.check.Examples.accepts;
import static app.daejo.quality.check.Examples.article;
import static app.daejo.quality.check.Examples.corrects;
import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.quality.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberCheckTest {

    private final NumberCheck check = new NumberCheck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            예산은 3조 4천억 원이다.              | The budget is 3.4 billion won.           | The budget is 3.4 trillion won.
            관객 2,300만 명이 봤다.               | It drew 2.3 million viewers.             | It drew 23 million viewers.
            앨범 6만 5천 장이 팔렸다.             | It sold 56,000 copies.                   | It sold 65,000 copies.
            직원은 서른두 명이다.                 | There are 23 employees.                  | There are 32 employees.
            물가가 7.4% 올랐다.                   | Prices rose 4.7 percent.                 | Prices rose 7.4 percent.
            행사는 오후 3시에 열린다.             | The event is at 2 p.m.                   | The event is at 3 p.m.
            회의는 오전 11시 20분에 끝났다.       | The meeting ended at 11:20 p.m.          | The meeting ended at 11:20 a.m.
            그는 1974년에 태어났다.               | He was born in 1947.                     | He was born in 1974.
            이번이 네 번째 앨범이다.              | This is the fifth album.                 | This is the fourth album.
            학생의 3분의 2가 찬성했다.            | Three-quarters of the students agreed.   | Two-thirds of the students agreed.
            비는 나흘 동안 내렸다.                | It rained for five days.                 | It rained for four days.
            공연은 오는 21일 열린다.              | The concert is on the 22nd.              | The concert is on the 21st.
            매출이 세 배로 늘었다.                | Sales doubled.                           | Sales tripled.
            """)
    void writesTheValueOfTheSourceInTheMannerOfTheTranslation(String source, String wrong, String right) {
        var finding = corrects(check, article(source.strip(), wrong.strip()), 0, right.strip());
        assertThat(finding.tier()).isEqualTo(Tier.A);
        assertThat(finding.evidence().marks()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            집에서 8km 떨어져 있다.               | It is five miles from home.
            1년 반을 쉬었다.                      | He was out for a year and a half.
            1만 5천 석 규모의 공연장              | A 15,000-seat arena
            두세 명이 다쳤다.                     | Two or three people were hurt.
            수익의 절반을 기부했다.               | They gave half of the profit.
            반년 동안 쉬었다.                     | He rested for six months.
            10년 넘게 살았다.                     | He lived there for more than a decade.
            한국이 3대 2로 이겼다.                | Korea won 3-2.
            낮 12시에 문을 연다.                  | It opens at noon.
            F-16 전투기가 떴다.                   | An F-16 took off.
            22 억 5 천만 명 이상                  | More than 2.25 billion people
            """)
    void acceptsWhatIsEqualInOtherWords(String source, String target) {
        accepts(check, article(source.strip(), target.strip()));
    }

    @Test
    void hintsAtALargeNumberOfOneSideOnly() {
        var findings = check.find(article("많은 사람이 왔다.", "Some 450 people came."));
        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.tier())
                .isEqualTo(Tier.B));
    }
}
