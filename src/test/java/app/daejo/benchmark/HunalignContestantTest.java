package app.daejo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.benchmark.PracticeCase.Pairing;
import java.util.List;
import org.junit.jupiter.api.Test;

class HunalignContestantTest {

    @Test
    void readsALadder() {
        assertThat(HunalignContestant.pairings(List.of("0\t0\t1.2", "1\t2\t0.5", "2\t2\t-0.3", "3\t3\t0"), 3, 3))
                .containsExactly(
                        new Pairing(List.of(0), List.of(0, 1)),
                        new Pairing(List.of(1), List.of()),
                        new Pairing(List.of(2), List.of(2)));
    }

    @Test
    void coversWhatALadderLeavesOffAtItsEnd() {
        assertThat(HunalignContestant.pairings(List.of("0\t0\t0"), 1, 2))
                .containsExactly(new Pairing(List.of(0), List.of(0, 1)));
    }
}
