package app.daejo.review;

import app.daejo.alignment.Pairing;
import app.daejo.alignment.UnitText;
import app.daejo.article.ArticleId;
import app.daejo.review.Outcome.Refusal;
import app.daejo.review.RealignmentPlan.Paired;
import app.daejo.review.RealignmentPlan.Region;
import app.daejo.text.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Runs the aligner again between the rows that stand: what a person confirmed or paired, and whatever somebody has decided,
 * edited or raised something about. Planned first, so that it can be looked at; done only if the plan is still the same.
 */
@Component
class Realigning {

    private final PairingRooms rooms;
    private final ReviewTables tables;

    Realigning(PairingRooms rooms, ReviewTables tables) {
        this.rooms = rooms;
        this.tables = tables;
    }

    /** Rows whose pairing would change, and the pairings that would come instead. */
    private record Difference(List<UnitText> rows, List<Pairing> pairings) {}

    RealignmentPlan plan(ArticleId article) {
        var texts = rooms.units().texts(article);
        var free = free(article, texts);
        var difference = difference(article, texts, free);
        var source = rooms.articles().segments(article, Side.SOURCE);
        var target = rooms.articles().segments(article, Side.TARGET);
        var before = difference.rows().stream()
                .map(row -> new Paired(
                        row.unit().position(),
                        row.source(),
                        row.target(),
                        row.unit().pairing()))
                .toList();
        var after = difference.pairings().stream()
                .map(pairing -> new Paired(
                        -1,
                        UnitText.joined(source.subList(
                                pairing.source().from(), pairing.source().to())),
                        UnitText.joined(target.subList(
                                pairing.target().from(), pairing.target().to())),
                        pairing))
                .toList();
        long standing = texts.stream().filter(row -> !row.isFurniture()).count() - free.size();
        return new RealignmentPlan(Region.of(before, after), (int) standing);
    }

    /** @param digest of the plan that the person saw */
    Optional<Refusal> apply(Change change, String digest) {
        var plan = plan(change.article());
        if (!plan.digest().equals(digest)) {
            return Optional.of(Refusal.PLAN_CHANGED);
        }
        if (plan.regions().isEmpty()) {
            return Optional.of(Refusal.NOTHING_TO_REALIGN);
        }
        var rows = new PairedRows(rooms, change);
        var difference = difference(change.article(), rows.all(), free(change.article(), rows.all()));
        var target = rooms.articles().segments(change.article(), Side.TARGET);
        var heirs = heirs(difference);
        for (var pairing : difference.pairings()) {
            var wording = UnitText.joined(
                    target.subList(pairing.target().from(), pairing.target().to()));
            var heir = heirs.get(pairing);
            if (heir == null) {
                rows.make(pairing, wording);
            } else {
                rows.write(heir, wording, pairing);
            }
        }
        var gone = new ArrayList<>(difference.rows());
        gone.removeAll(heirs.values());
        gone.forEach(row -> rows.retire(row, row));
        return rows.arranged();
    }

    /** Rows that the aligner may pair otherwise: nobody has said, done or written anything about them. */
    private Set<UnitText> free(ArticleId article, List<UnitText> rows) {
        var standings = tables.standings().findAll(article).stream()
                .collect(Collectors.toMap(Standing::unit, standing -> standing));
        var latest = rooms.revisions().latest(article).stream()
                .collect(Collectors.toMap(revision -> revision.unit(), revision -> revision.text()));
        var raised = tables.issues().findByArticle(article).stream()
                .filter(issue -> issue.origin() == IssueOrigin.PERSON && issue.isOpen())
                .map(Issue::unit)
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !row.isFurniture())
                .filter(row -> !row.unit().confirmed())
                .filter(row -> !(row.unit().pairing().isByHand()
                        && row.unit().pairing().isPaired()))
                .filter(row -> {
                    var standing = standings.get(row.unit().id());
                    return standing != null
                            && (standing.state() == RowState.UNREAD || standing.state() == RowState.FLAGGED);
                })
                .filter(row -> row.target().equals(latest.get(row.unit().id())))
                .filter(row -> !raised.contains(row.unit().id()))
                .collect(Collectors.toSet());
    }

    private Difference difference(ArticleId article, List<UnitText> rows, Set<UnitText> free) {
        var kept = rows.stream()
                .filter(row -> !row.isFurniture() && !free.contains(row))
                .map(row -> row.unit().pairing())
                .toList();
        if (!rooms.articles().require(article).hasSource()) {
            return new Difference(List.of(), List.of());
        }
        var proposed = rooms.units().realigned(article, kept);
        var now = free.stream().map(row -> ground(row.unit().pairing())).collect(Collectors.toSet());
        var then = proposed.stream().map(Realigning::ground).collect(Collectors.toSet());
        return new Difference(
                rows.stream()
                        .filter(free::contains)
                        .filter(row -> !then.contains(ground(row.unit().pairing())))
                        .toList(),
                proposed.stream()
                        .filter(pairing -> !now.contains(ground(pairing)))
                        .sorted(Comparator.comparingInt(
                                        (Pairing pairing) -> pairing.target().from())
                                .thenComparing(pairing -> !pairing.target().isEmpty())
                                .thenComparingInt(pairing -> pairing.source().from()))
                        .toList());
    }

    /** The segments that a pairing covers; where an empty side stands says nothing. */
    private static List<Integer> ground(Pairing pairing) {
        var source = pairing.source();
        var target = pairing.target();
        return List.of(
                source.isEmpty() ? -1 : source.from(),
                source.size(),
                target.isEmpty() ? -1 : target.from(),
                target.size());
    }

    /** The row that each new pairing goes on with: the one that has its first segment, if that is still to be had. */
    private static Map<Pairing, UnitText> heirs(Difference difference) {
        var heirs = new HashMap<Pairing, UnitText>();
        var taken = new HashSet<UnitText>();
        for (var side : List.of(Side.TARGET, Side.SOURCE)) {
            for (var pairing : difference.pairings()) {
                var range = pairing.range(side);
                if (range.isEmpty() || heirs.containsKey(pairing)) {
                    continue;
                }
                difference.rows().stream()
                        .filter(row -> !taken.contains(row))
                        .filter(row -> row.unit().pairing().range(side).from() <= range.from()
                                && range.from()
                                        < row.unit().pairing().range(side).to())
                        .findFirst()
                        .ifPresent(row -> {
                            taken.add(row);
                            heirs.put(pairing, row);
                        });
            }
        }
        return heirs;
    }
}
