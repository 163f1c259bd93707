package app.daejo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.alignment.align.Passage;
import app.daejo.benchmark.PracticeCase.Pairing;
import java.util.List;
import org.junit.jupiter.api.Test;

class HunalignContestantTest {

    @Test
    void readsALadder() {
        var lines = List.of("a", "b", "c");
        assertThat(HunalignContestant.pairings(
                        List.of("0\t0\t1.2", "1\t2\t0.5", "2\t2\t-0.3", "3\t3\t0"), lines, lines))
                .containsExactly(
                        new Pairing(List.of(0), List.of(0, 1)),
                        new Pairing(List.of(1), List.of()),
                        new Pairing(List.of(2), List.of(2)));
    }

    @Test
    void countsNoParagraphMarkAsAPassage() {
        assertThat(HunalignContestant.pairings(
                        List.of("0\t0\t1", "1\t1\t0", "2\t1\t1", "3\t2\t0"),
                        List.of("a", "<p>", "b"),
                        List.of("a", "b")))
                .containsExactly(new Pairing(List.of(0), List.of(0)), new Pairing(List.of(1), List.of(1)));
    }

    @Test
    void coversWhatALadderLeavesOffAtItsEnd() {
        assertThat(HunalignContestant.pairings(List.of("0\t0\t0"), List.of("a"), List.of("a", "b")))
                .containsExactly(new Pairing(List.of(0), List.of(0, 1)));
    }

    @Test
    void partsWordsAndParagraphsAsHunalignWantsThem() {
        assertThat(HunalignContestant.lines(List.of(new Passage("RM은 13일 \"LA\"에서.", 0), new Passage("2.5%", 1))))
                .containsExactly("RM 은 13 일 \" LA \" 에서 .", "<p>", "2.5 %");
    }
}
