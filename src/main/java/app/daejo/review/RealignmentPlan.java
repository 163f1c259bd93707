package app.daejo.review;

import app.daejo.alignment.Pairing;
import app.daejo.alignment.align.Range;
import app.daejo.text.Side;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What re-aligning would change, to be looked at before it is done.
 *
 * @param regions places of the article that would change, in reading order
 * @param standing rows that stand, whatever the aligner finds
 */
public record RealignmentPlan(List<Region> regions, int standing) {

    public RealignmentPlan {
        regions = List.copyOf(regions);
    }

    /**
     * A row before or after.
     *
     * @param position reading order before, 0-based; -1 for one that would come
     */
    public record Paired(int position, String source, String target, Pairing pairing) {

        private boolean shares(Paired other) {
            return overlap(pairing.source(), other.pairing.source())
                    || overlap(pairing.target(), other.pairing.target());
        }

        private static boolean overlap(Range one, Range other) {
            return one.from() < other.to() && other.from() < one.to();
        }
    }

    /** Rows that would go and the rows that would come in their place. */
    public record Region(List<Paired> before, List<Paired> after) {

        public Region {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** Puts together what shares segments. */
        static List<Region> of(List<Paired> before, List<Paired> after) {
            var regions = new ArrayList<Region>();
            var left = new ArrayList<>(before);
            var come = new ArrayList<>(after);
            while (!left.isEmpty()) {
                var olds = new ArrayList<>(List.of(left.removeFirst()));
                var news = new ArrayList<Paired>();
                boolean grown = true;
                while (grown) {
                    grown = take(come, news, olds);
                    grown |= take(left, olds, news);
                }
                regions.add(new Region(olds, news));
            }
            return regions;
        }

        private static boolean take(List<Paired> from, List<Paired> to, List<Paired> next) {
            var touched = from.stream()
                    .filter(one -> next.stream().anyMatch(one::shares))
                    .toList();
            from.removeAll(touched);
            to.addAll(touched);
            return !touched.isEmpty();
        }
    }

    public int rowsBefore() {
        return regions.stream().mapToInt(region -> region.before().size()).sum();
    }

    public int rowsAfter() {
        return regions.stream().mapToInt(region -> region.after().size()).sum();
    }

    /** Tells whether a plan is the one that somebody saw. */
    public String digest() {
        var form = new StringBuilder().append(standing);
        for (var region : regions) {
            region.before().forEach(row -> form.append('-').append(form(row)));
            region.after().forEach(row -> form.append('+').append(form(row)));
        }
        return UUID.nameUUIDFromBytes(form.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String form(Paired row) {
        return row.position() + ":" + row.pairing().range(Side.SOURCE)
                + row.pairing().range(Side.TARGET) + row.target();
    }
}
