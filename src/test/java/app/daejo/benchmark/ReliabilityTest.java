package app.daejo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

    private final Reliability reliability = new Reliability();

    @Test
    void isPerfectWhereWhatIsPromisedIsKept() {
        for (int i = 0; i < 100; i++) {
            reliability.add(0.75, i < 75);
        }
        assertThat(reliability.expectedCalibrationError()).isCloseTo(0, within(1e-9));
    }

    @Test
    void weighsEachBinByWhatIsInIt() {
        for (int i = 0; i < 30; i++) {
            reliability.add(1, true);
        }
        for (int i = 0; i < 10; i++) {
            reliability.add(0.8, false);
        }
        assertThat(reliability.expectedCalibrationError()).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void countsTheSureOnesFromNineTenthsOn() {
        reliability.add(0.9, true);
        reliability.add(0.97, false);
        reliability.add(1, true);
        reliability.add(0.899, false);
        assertThat(reliability.sure()).isEqualTo(3);
        assertThat(reliability.rightAmongSure()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(reliability.table()).contains("0.80 to 0.90", "0.99 to 1.00").doesNotContain("0.10 to");
    }
}
