package app.daejo.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.alignment.UnitId;
import app.daejo.review.RowGlance;
import app.daejo.review.RowState;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One character a row has to say enough to jump by. */
class OverviewTest {

    private static RowGlance row(RowState state, boolean furniture, boolean open, boolean doubtful) {
        return new RowGlance(new UnitId(1), state, furniture, open, doubtful);
    }

    @Test
    void aRowWithAnOpenIssueIsUpperCase() {
        var overview = Overview.of(List.of(
                row(RowState.UNREAD, false, false, false),
                row(RowState.FLAGGED, false, true, false),
                row(RowState.PROPOSED, false, true, true)));
        assertThat(overview.states()).isEqualTo("uFP");
        assertThat(overview.doubtful()).containsExactly(2);
    }

    @Test
    void nobodyIsSentToWhatIsStruckOut() {
        var overview = Overview.of(List.of(row(RowState.FLAGGED, true, true, true)));
        assertThat(overview.states()).isEqualTo("x");
        assertThat(overview.doubtful()).isEmpty();
    }

    @Test
    void everyStateHasItsOwnCode() {
        assertThat(Arrays.stream(RowState.values())
                        .map(state -> Overview.code(row(state, false, false, false)))
                        .distinct())
                .hasSize(RowState.values().length);
    }
}
