package app.daejo.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.daejo.alignment.UnitId;
import app.daejo.review.RowGlance;
import app.daejo.review.RowState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListedRowsTest {

    private static RowGlance row(long unit, RowState state, int flags) {
        return new RowGlance(new UnitId(unit), state, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0);
    }

    /** Every state with every flag, in no order. */
    private static List<RowGlance> rows() {
        var rows = new ArrayList<RowGlance>();
        for (var state : RowState.values()) {
            for (int flags = 0; flags < 8; flags++) {
                rows.add(row(rows.size() * 3L + 1, state, flags));
            }
        }
        Collections.shuffle(rows, new Random(7));
        return rows;
    }

    @Test
    void givesBackWhatItWasGiven() {
        assertThat(new ListedRows(rows())).isEqualTo(rows());
    }

    @Test
    void knowsWhereEachRowStandsAndWhichIsNotThere() {
        var rows = rows();
        var listed = new ListedRows(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(listed.placeOf(rows.get(i).unit())).hasValue(i);
        }
        assertThat(listed.placeOf(new UnitId(2))).isEmpty();
        assertThat(new ListedRows(List.of()).placeOf(new UnitId(1))).isEmpty();
    }

    @Test
    void takesOverHowARowStandsNow() {
        var listed = new ListedRows(rows());
        var now = row(listed.get(5).unit().value(), RowState.REJECTED, 7);
        listed.set(5, now);
        assertThat(listed.get(5)).isEqualTo(now);
    }

    @Test
    void refusesAnotherRowInItsPlace() {
        var listed = new ListedRows(rows());
        assertThatIllegalArgumentException().isThrownBy(() -> listed.set(5, listed.get(6)));
    }
}
