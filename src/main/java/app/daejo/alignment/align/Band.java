package app.daejo.alignment.align;

import java.util.Arrays;

/**
 * The part of the grid of both texts that is searched: for each node row (a number of source passages passed) a run of
 * columns (a number of target passages passed). Holds the numbering of its nodes.
 */
final class Band {

    final int rows;
    final int columns;
    private final int[] lo;
    private final int[] hi;
    private final int[] start;
    private final int[] top;
    private final int[] bottom;

    /**
     * @param lo first column of each row, {@code rows + 1} of them, never falling; the first is 0
     * @param hi last column of each row, never falling; the last is {@code columns}
     */
    Band(int rows, int columns, int[] lo, int[] hi) {
        this.rows = rows;
        this.columns = columns;
        this.lo = lo;
        this.hi = hi;
        this.start = new int[rows + 2];
        for (int i = 0; i <= rows; i++) {
            start[i + 1] = Math.addExact(start[i], hi[i] - lo[i] + 1);
        }
        this.top = new int[columns + 1];
        this.bottom = new int[columns + 1];
        Arrays.fill(top, -1);
        for (int i = 0; i <= rows; i++) {
            for (int j = lo[i]; j <= hi[i]; j++) {
                top[j] = top[j] < 0 ? i : top[j];
                bottom[j] = i;
            }
        }
    }

    /** The first row that has the column. */
    int top(int column) {
        return top[column];
    }

    /** The last row that has the column. */
    int bottom(int column) {
        return bottom[column];
    }

    static Band full(int rows, int columns) {
        var lo = new int[rows + 1];
        var hi = new int[rows + 1];
        Arrays.fill(hi, columns);
        return new Band(rows, columns, lo, hi);
    }

    int size() {
        return start[rows + 1];
    }

    int lo(int row) {
        return lo[row];
    }

    int hi(int row) {
        return hi[row];
    }

    boolean has(int row, int column) {
        return row >= 0 && row <= rows && column >= lo[row] && column <= hi[row];
    }

    int at(int row, int column) {
        return start[row] + column - lo[row];
    }
}
