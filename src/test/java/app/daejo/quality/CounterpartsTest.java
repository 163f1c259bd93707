package app.daejo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What lights up across a row, and what must not. */
class CounterpartsTest {

    private static List<String> pairs(String source, String target, Rendering... names) {
        return Counterparts.in(source, target, List.of(names)).stream()
                .map(one -> one.kind() + " "
                        + one.source().stream().map(span -> span.of(source)).toList() + " "
                        + one.target().stream().map(span -> span.of(target)).toList())
                .toList();
    }

    @Test
    void pairsNumbersOfOneValueHoweverTheyAreWritten() {
        assertThat(pairs("관객 2,300만 명이 3년 동안 봤다.", "Over three years 23 million people saw it."))
                .containsExactlyInAnyOrder("NUMBER [2,300만 명] [23 million]", "NUMBER [3년 동안] [three years]");
    }

    @Test
    void pairsNoNumberThatHasTwoPossibleCounterparts() {
        assertThat(pairs("3명이 3번 만났다.", "Three people met three times.")).isEmpty();
    }

    @Test
    void pairsNoNumbersOfDifferentValue() {
        assertThat(pairs("관객 24명", "An audience of 25")).isEmpty();
    }

    @Test
    void pairsANameWithItsKoreanBeforeAParticle() {
        assertThat(pairs("이성진은 웃었다. 그리고 이성진이 갔다.", "Lee Sung Jin laughed.", new Rendering("이성진", "Lee Sung Jin")))
                .containsExactly("NAME [이성진, 이성진] [Lee Sung Jin]");
    }

    @Test
    void findsNoNameInsideOfAnotherWord() {
        assertThat(pairs("한강은 흐른다.", "The Hanging Gardens", new Rendering("한강", "Han")))
                .isEmpty();
        assertThat(pairs("북한강은 흐른다.", "The Han flows.", new Rendering("한강", "Han")))
                .isEmpty();
    }

    @Test
    void pairsLatinLettersOfTheSourceWithTheSameInTheTarget() {
        assertThat(pairs("넷플릭스 '성난 사람들'(BEEF)로", "for Netflix's \"Beef\"")).contains("NAME [BEEF] [Beef]");
        assertThat(pairs("넷플릭스 '성난 사람들'(BEEF)로", "for Netflix's \"Beeg\"")).noneMatch(pair -> pair.startsWith("NAME"));
    }

    @Test
    void pairsQuotationsWhereBothSidesQuoteAsOften() {
        assertThat(pairs("\"갑니다\"라고 했다.", "\"I'm going,\" she said.")).containsExactly("QUOTATION [갑니다] [I'm going,]");
        assertThat(pairs("'비프'에서 \"갑니다\"라고 했다.", "\"I'm going,\" she said.")).isEmpty();
    }

    @Test
    void pairsNothingWithNothing() {
        assertThat(pairs("", "Three people")).isEmpty();
        assertThat(pairs("세 명", "")).isEmpty();
    }
}
