package app.daejo.ui.workbench;

import app.daejo.alignment.UnitId;
import app.daejo.review.RowGlance;
import app.daejo.review.RowState;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/** The rows of a list in some dozen bytes each: every open tab holds all of them, and an article may have ten thousand. */
final class ListedRows extends AbstractList<RowGlance> implements RandomAccess {

    private static final List<RowState> STATES = List.of(RowState.values());
    private static final int FURNITURE = 1;
    private static final int OPEN = 2;
    private static final int DOUBTFUL = 4;
    private static final int STATE = 3;

    private final long[] units;

    /** Three flags, and above them the state. */
    private final byte[] codes;

    /** The units in rising order, and the place of each. */
    private final long[] known;

    private final int[] places;

    ListedRows(List<RowGlance> rows) {
        units = rows.stream().mapToLong(row -> row.unit().value()).toArray();
        codes = new byte[units.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(rows.get(i));
        }
        places = IntStream.range(0, units.length)
                .boxed()
                .sorted(Comparator.comparingLong(place -> units[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        known = Arrays.stream(places).mapToLong(place -> units[place]).toArray();
    }

    /** Where the row stands; empty if it is not in the list. */
    OptionalInt placeOf(UnitId unit) {
        int at = Arrays.binarySearch(known, unit.value());
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(places[at]);
    }

    @Override
    public int size() {
        return units.length;
    }

    @Override
    public RowGlance get(int place) {
        int code = codes[place];
        return new RowGlance(
                new UnitId(units[place]),
                STATES.get(code >> STATE),
                (code & FURNITURE) != 0,
                (code & OPEN) != 0,
                (code & DOUBTFUL) != 0);
    }

    /**
     * Takes over how a row stands now.
     *
     * @throws IllegalArgumentException if it is another row than stands there
     */
    @Override
    public RowGlance set(int place, RowGlance row) {
        var before = get(place);
        if (!before.unit().equals(row.unit())) {
            throw new IllegalArgumentException("row " + row.unit() + " does not stand at " + place);
        }
        codes[place] = code(row);
        return before;
    }

    private static byte code(RowGlance row) {
        return (byte) (row.state().ordinal() << STATE
                | (row.furniture() ? FURNITURE : 0)
                | (row.open() ? OPEN : 0)
                | (row.doubtful() ? DOUBTFUL : 0));
    }
}
