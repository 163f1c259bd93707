package app.daejo.benchmark;

import app.daejo.alignment.Pairing;
import app.daejo.alignment.align.Aligners;
import app.daejo.alignment.align.Bead;
import app.daejo.alignment.align.Range;
import app.daejo.benchmark.PairingModel.Key;
import app.daejo.benchmark.PairingModel.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many keys it takes to correct the aligner's result on the alignment screen: {@code CorrectionCost FOLDER [CLASS]}. It takes
 * the ten interviews, or cases of another class, that come out worst and brings each to its right alignment by the screen's keys alone, always by the key that
 * brings it nearest. A pairing that crosses others is first unpaired like the rest and then linked, which are two keys. Keys that
 * only move ({@code J}, {@code K}, {@code N}, the caret from segment to segment) are counted apart.
 */
public final class CorrectionCost {

    private static final int WORST = 10;

    /** Rows around the first wrong one in which the next key is looked for. */
    private static final int REACH = 12;

    private CorrectionCost() {}

    private record Result(int wrong, int keys, int moves, int missed, Map<String, Integer> byKey) {}

    public static void main(String... args) throws IOException {
        var aligner = Aligners.standard();
        var cases = PracticeCase.all(Path.of(args[0])).stream()
                .filter(each -> each.kind().equals(args.length > 1 ? args[1] : "interview"))
                .map(each -> Map.entry(each, aligner.align(each.source(), each.target(), List.of())))
                .sorted(Comparator.comparingDouble(each -> strict(each.getKey(), each.getValue())))
                .limit(WORST)
                .toList();
        int wrong = 0;
        int keys = 0;
        int moves = 0;
        var byKey = new TreeMap<String, Integer>();
        for (var each : cases) {
            var result = correct(each.getKey(), each.getValue());
            System.out.printf(
                    Locale.ROOT,
                    "%-24s strict F1 %.3f  wrong %3d  keys %3d (%.2f a bead)  moves %4d  left wrong %d%n",
                    each.getKey().name(),
                    strict(each.getKey(), each.getValue()),
                    result.wrong(),
                    result.keys(),
                    (double) result.keys() / Math.max(1, result.wrong()),
                    result.moves(),
                    result.missed());
            wrong += result.wrong();
            keys += result.keys();
            moves += result.moves();
            result.byKey().forEach((key, count) -> byKey.merge(key, count, Integer::sum));
        }
        System.out.printf(
                Locale.ROOT,
                "all: %d wrong beads, %d keys, %.2f a wrong bead; %d moves, %.2f a wrong bead; %s%n",
                wrong,
                keys,
                (double) keys / wrong,
                moves,
                (double) moves / wrong,
                byKey);
    }

    private static double strict(PracticeCase each, List<Bead> beads) {
        var accuracy = new Accuracy();
        accuracy.add(
                each.gold(),
                beads.stream()
                        .map(bead -> PracticeCase.Pairing.of(bead.source(), bead.target()))
                        .toList());
        return accuracy.strict();
    }

    private static Result correct(PracticeCase each, List<Bead> beads) {
        var test = beads.stream()
                .map(bead -> PracticeCase.Pairing.of(bead.source(), bead.target()))
                .toList();
        var chain = rising(each.gold(), Set.of());
        var crossing = each.gold().stream()
                .filter(bead -> bead.isPaired() && !chain.contains(bead))
                .toList();
        // What the aligner linked across the article: right links stand, wrong ones are unlinked.
        var standing = new HashSet<>(test);
        standing.retainAll(chain);
        var testChain =
                rising(test.stream().filter(bead -> !crossing.contains(bead)).toList(), standing);
        var testCrossing = test.stream()
                .filter(bead -> bead.isPaired() && !testChain.contains(bead))
                .toList();
        int unlinks = (int)
                testCrossing.stream().filter(bead -> !crossing.contains(bead)).count();
        int links = (int) crossing.stream().filter(bead -> !test.contains(bead)).count();
        var gold = rows(each.gold(), crossing);
        var rows = rows(test, testCrossing);
        var right = set(gold);
        int wrong =
                (int) test.stream().filter(bead -> !each.gold().contains(bead)).count();
        Set<Row> doubtful = beads.stream()
                .filter(bead -> bead.confidence() < Pairing.DOUBTFUL_BELOW)
                .map(bead -> new Row(bead.source(), bead.target()))
                .collect(Collectors.toSet());
        var model = new PairingModel(each.source(), each.target());
        var byKey = new TreeMap<String, Integer>();
        int keys = unlinks + 2 * links;
        if (unlinks > 0) {
            byKey.put("Shift+L", unlinks);
        }
        if (links > 0) {
            byKey.put("L", 2 * links);
        }
        int moves = 0;
        int at = 0;
        int distance = distance(rows, gold);
        while (distance > 0) {
            int first = firstWrong(rows, right);
            Key best = null;
            int least = distance;
            for (var key : model.keys(rows, first - 1, first + REACH)) {
                int left = distance(arranged(key.after()), gold);
                if (left < least) {
                    least = left;
                    best = key;
                }
            }
            if (best == null) {
                break;
            }
            moves += way(rows, at, best.row(), doubtful) + best.steps();
            at = best.row();
            rows = arranged(best.after());
            byKey.merge(best.name(), 1, Integer::sum);
            keys++;
            distance = least;
        }
        int missed =
                (int) set(rows).stream().filter(row -> !right.contains(row)).count();
        return new Result(wrong, keys, moves, missed, byKey);
    }

    /** Keys from a row to another: {@code N} from doubt to doubt, {@code J} and {@code K} the rest. */
    private static int way(List<Row> rows, int from, int to, Set<Row> doubtful) {
        int plain = Math.abs(to - from);
        int byDoubt = 0;
        int last = from;
        for (int i = from + 1; i <= to; i++) {
            if (doubtful.contains(rows.get(i))) {
                byDoubt++;
                last = i;
            }
        }
        return Math.min(plain, byDoubt + Math.abs(to - last));
    }

    private static int firstWrong(List<Row> rows, Set<List<Integer>> right) {
        for (int i = 0; i < rows.size(); i++) {
            if (!right.contains(ground(rows.get(i)))) {
                return i;
            }
        }
        return 0;
    }

    private static Set<List<Integer>> set(List<Row> rows) {
        return rows.stream().map(CorrectionCost::ground).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Integer> ground(Row row) {
        return List.of(
                row.source().isEmpty() ? -1 : row.source().from(),
                row.source().size(),
                row.target().isEmpty() ? -1 : row.target().from(),
                row.target().size());
    }

    /** The longest chain of paired beads that rises on both sides, of those that go with {@code standing}. */
    private static Set<PracticeCase.Pairing> rising(
            List<PracticeCase.Pairing> beads, Set<PracticeCase.Pairing> standing) {
        var paired = beads.stream()
                .filter(PracticeCase.Pairing::isPaired)
                .filter(bead -> standing.stream().allMatch(other -> other.equals(bead) || rise(other, bead)))
                .sorted(Comparator.comparing(bead -> bead.source().getFirst()))
                .toList();
        var length = new int[paired.size()];
        var before = new int[paired.size()];
        int best = -1;
        for (int i = 0; i < paired.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (paired.get(j).target().getLast() < paired.get(i).target().getFirst() && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        var chain = new HashSet<PracticeCase.Pairing>();
        for (int i = best; i >= 0; i = before[i]) {
            chain.add(paired.get(i));
        }
        return chain;
    }

    private static boolean rise(PracticeCase.Pairing one, PracticeCase.Pairing other) {
        boolean before = one.source().getLast() < other.source().getFirst()
                && one.target().getLast() < other.target().getFirst();
        boolean after = other.source().getLast() < one.source().getFirst()
                && other.target().getLast() < one.target().getFirst();
        return before || after;
    }

    /** The right rows before links: what crosses stands unpaired. */
    private static List<Row> rows(List<PracticeCase.Pairing> gold, List<PracticeCase.Pairing> crossing) {
        var rows = new ArrayList<Row>();
        for (var bead : gold) {
            if (crossing.contains(bead)) {
                rows.add(new Row(range(bead.source()), new Range(0, 0)));
                rows.add(new Row(new Range(0, 0), range(bead.target())));
            } else {
                rows.add(new Row(range(bead.source()), range(bead.target())));
            }
        }
        return arranged(rows);
    }

    private static Range range(List<Integer> positions) {
        return positions.isEmpty() ? new Range(0, 0) : new Range(positions.getFirst(), positions.getLast() + 1);
    }

    /** In one order that rises on both sides, unpaired source before unpaired target, empty sides where the text would stand. */
    private static List<Row> arranged(List<Row> rows) {
        var sources = rows.stream()
                .filter(row -> !row.source().isEmpty())
                .sorted(Comparator.comparingInt(row -> row.source().from()))
                .toList();
        var targets = rows.stream()
                .filter(row -> !row.target().isEmpty())
                .sorted(Comparator.comparingInt(row -> row.target().from()))
                .toList();
        var arranged = new ArrayList<Row>();
        int t = 0;
        int next = 0;
        for (var row : sources) {
            if (row.target().isEmpty()) {
                arranged.add(new Row(row.source(), new Range(next, next)));
                continue;
            }
            while (t < targets.size() && !targets.get(t).equals(row)) {
                var alone = targets.get(t++);
                arranged.add(new Row(new Range(row.source().from(), row.source().from()), alone.target()));
            }
            arranged.add(row);
            next = row.target().to();
            t++;
        }
        int end = sources.isEmpty() ? 0 : sources.getLast().source().to();
        while (t < targets.size()) {
            arranged.add(new Row(new Range(end, end), targets.get(t++).target()));
        }
        return arranged;
    }

    /** Keys at least, if every border between rows is moved, taken away or made by itself. */
    private static int distance(List<Row> rows, List<Row> gold) {
        var from = borders(rows);
        var to = borders(gold);
        int head = 0;
        while (head < from.size() && head < to.size() && from.get(head).equals(to.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < from.size() - head
                && tail < to.size() - head
                && from.get(from.size() - 1 - tail).equals(to.get(to.size() - 1 - tail))) {
            tail++;
        }
        var a = from.subList(head, from.size() - tail);
        var b = to.subList(head, to.size() - tail);
        var before = new int[b.size() + 1];
        for (int j = 1; j <= b.size(); j++) {
            before[j] = 2 * j;
        }
        for (int i = 1; i <= a.size(); i++) {
            var now = new int[b.size() + 1];
            now[0] = i;
            for (int j = 1; j <= b.size(); j++) {
                int moved = (a.get(i - 1).getFirst().equals(b.get(j - 1).getFirst()) ? 0 : 1)
                        + (a.get(i - 1).getLast().equals(b.get(j - 1).getLast()) ? 0 : 1);
                now[j] = Math.min(before[j - 1] + moved, Math.min(before[j] + 1, now[j - 1] + 2));
            }
            before = now;
        }
        return before[b.size()];
    }

    private static List<List<Integer>> borders(List<Row> rows) {
        return rows.stream()
                .limit(Math.max(0, rows.size() - 1))
                .map(row -> List.of(row.source().to(), row.target().to()))
                .toList();
    }
}
