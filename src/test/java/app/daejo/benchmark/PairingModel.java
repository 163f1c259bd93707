package app.daejo.benchmark;

import app.daejo.alignment.align.Passage;
import app.daejo.alignment.align.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the alignment screen without their database: what each key does to which segments go together, and nothing that
 * the screen refuses. Every operation gives new rows, or null where the screen refuses it.
 */
final class PairingModel {

    private final List<Passage> source;
    private final List<Passage> target;

    PairingModel(List<Passage> source, List<Passage> target) {
        this.source = source;
        this.target = target;
    }

    /** A row; an empty side stands where its text would. */
    record Row(Range source, Range target) {

        Range side(boolean ofTarget) {
            return ofTarget ? target : source;
        }

        Row with(boolean ofTarget, Range range) {
            return ofTarget ? new Row(source, range) : new Row(range, target);
        }

        boolean isEmpty() {
            return source.isEmpty() && target.isEmpty();
        }
    }

    /** One key on one row. */
    record Key(String name, int row, List<Row> after, int steps) {}

    /** Everything that one key can do between the rows {@code from} and {@code to}. */
    List<Key> keys(List<Row> rows, int from, int to) {
        var keys = new ArrayList<Key>();
        for (int i = Math.max(0, from); i < Math.min(rows.size(), to); i++) {
            add(keys, "M", i, join(rows, i), 0);
            add(keys, "S", i, split(rows, i), 0);
            for (boolean ofTarget : new boolean[] {true, false}) {
                int size = rows.get(i).side(ofTarget).size();
                for (int k = 1; k <= size; k++) {
                    add(keys, "U", i, shift(rows, i - 1, ofTarget, k), k - 1);
                    add(keys, "D", i, shift(rows, i, ofTarget, -k), k == 1 ? 0 : size - k);
                    if (k < size) {
                        add(keys, "S at caret", i, splitAt(rows, i, ofTarget, k), k);
                    }
                }
                add(keys, "Shift+U", i, runUp(rows, i, ofTarget), 0);
                add(keys, "Shift+D", i, runDown(rows, i, ofTarget), 0);
            }
        }
        return keys;
    }

    private static void add(List<Key> keys, String name, int row, @Nullable List<Row> after, int steps) {
        if (after != null) {
            keys.add(new Key(name, row, after, steps));
        }
    }

    private static @Nullable List<Row> join(List<Row> rows, int i) {
        if (i + 1 >= rows.size()) {
            return null;
        }
        var upper = rows.get(i);
        var lower = rows.get(i + 1);
        var after = new ArrayList<>(rows);
        after.remove(i + 1);
        after.set(i, new Row(union(upper.source(), lower.source()), union(upper.target(), lower.target())));
        return after;
    }

    private static Range union(Range upper, Range lower) {
        return upper.isEmpty() ? lower : lower.isEmpty() ? upper : new Range(upper.from(), lower.to());
    }

    private static @Nullable List<Row> split(List<Row> rows, int i) {
        var row = rows.get(i);
        int sources = Math.min(1, row.source().size());
        int targets = Math.min(1, row.target().size());
        if (row.source().size() + row.target().size() < 2) {
            return null;
        }
        return part(rows, i, sources, row.source().size() == 1 && row.target().size() == 1 ? 0 : targets);
    }

    private @Nullable List<Row> splitAt(List<Row> rows, int i, boolean ofTarget, int above) {
        var row = rows.get(i);
        var range = row.side(ofTarget);
        double share = (double) length(ofTarget, range.from(), range.from() + above)
                / length(ofTarget, range.from(), range.to());
        var other = row.side(!ofTarget);
        int best = other.size();
        double least = Double.MAX_VALUE;
        for (int k = 1; k < other.size(); k++) {
            double miss = Math.abs(share
                    - (double) length(!ofTarget, other.from(), other.from() + k)
                            / length(!ofTarget, other.from(), other.to()));
            if (miss < least) {
                least = miss;
                best = k;
            }
        }
        return ofTarget ? part(rows, i, best, above) : part(rows, i, above, best);
    }

    private int length(boolean ofTarget, int from, int to) {
        return (ofTarget ? target : source)
                .subList(from, to).stream()
                        .mapToInt(passage -> passage.text().length() + 1)
                        .sum();
    }

    private static List<Row> part(List<Row> rows, int i, int sources, int targets) {
        var row = rows.get(i);
        int s = row.source().from() + sources;
        int t = row.target().from() + targets;
        var after = new ArrayList<>(rows);
        after.set(
                i,
                new Row(
                        new Range(row.source().from(), s),
                        new Range(row.target().from(), t)));
        after.add(
                i + 1,
                new Row(
                        new Range(s, row.source().to()),
                        new Range(t, row.target().to())));
        return after;
    }

    /** Moves the border below a row over so many segments: down, or up if negative. */
    private static @Nullable List<Row> shift(List<Row> rows, int i, boolean ofTarget, int by) {
        if (i < 0 || i + 1 >= rows.size()) {
            return null;
        }
        var above = rows.get(i).side(ofTarget);
        var below = rows.get(i + 1).side(ofTarget);
        int start = above.isEmpty() ? below.from() : above.from();
        int end = below.isEmpty() ? above.to() : below.to();
        int border = by > 0 ? below.from() + by : above.to() + by;
        var after = new ArrayList<>(rows);
        after.set(i, rows.get(i).with(ofTarget, new Range(start, border)));
        after.set(i + 1, rows.get(i + 1).with(ofTarget, new Range(border, end)));
        return after.get(i).isEmpty() || after.get(i + 1).isEmpty() ? join(rows, i) : after;
    }

    private static @Nullable List<Row> runUp(List<Row> rows, int i, boolean ofTarget) {
        if (i == 0 || rows.get(i).side(ofTarget).isEmpty()) {
            return null;
        }
        int last = i;
        while (last + 1 < rows.size() && !rows.get(last).side(!ofTarget).isEmpty()) {
            last++;
        }
        var after = new ArrayList<>(rows);
        after.set(
                i - 1,
                rows.get(i - 1)
                        .with(
                                ofTarget,
                                union(
                                        rows.get(i - 1).side(ofTarget),
                                        rows.get(i).side(ofTarget))));
        for (int j = i; j < last; j++) {
            after.set(j, rows.get(j).with(ofTarget, rows.get(j + 1).side(ofTarget)));
        }
        int end = rows.get(last).side(ofTarget).to();
        after.set(last, rows.get(last).with(ofTarget, new Range(end, end)));
        after.removeIf(Row::isEmpty);
        return after;
    }

    private static @Nullable List<Row> runDown(List<Row> rows, int i, boolean ofTarget) {
        if (i + 1 >= rows.size() || rows.get(i).side(ofTarget).isEmpty()) {
            return null;
        }
        int last = i + 1;
        while (last + 1 < rows.size() && !rows.get(last).side(ofTarget).isEmpty()) {
            last++;
        }
        var after = new ArrayList<>(rows);
        int start = rows.get(i).side(ofTarget).from();
        after.set(i, rows.get(i).with(ofTarget, new Range(start, start)));
        for (int j = i + 1; j < last; j++) {
            after.set(j, rows.get(j).with(ofTarget, rows.get(j - 1).side(ofTarget)));
        }
        after.set(
                last,
                rows.get(last)
                        .with(
                                ofTarget,
                                union(
                                        rows.get(last - 1).side(ofTarget),
                                        rows.get(last).side(ofTarget))));
        after.removeIf(Row::isEmpty);
        return after;
    }
}
