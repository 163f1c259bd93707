package app.daejo.quality.check;

import app.daejo.quality.Tier;
import app.daejo.quality.reading.Agreement;
import app.daejo.quality.reading.Quantity;
import app.daejo.quality.reading.Quantity.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which numbers of a row belong together.
 *
 * @param partners pairs that ought to be equal and are not
 * @param sourceAlone Korean numbers without any partner
 * @param targetAlone English numbers without any partner
 */
record NumberMatch(List<Partner> partners, List<Quantity> sourceAlone, List<Quantity> targetAlone) {

    /**
     * An English number and the Korean one in whose place it stands.
     *
     * @param source the Korean number
     * @param target the English number
     * @param tier A where kind or digits leave little doubt
     */
    record Partner(Quantity source, Quantity target, Tier tier) {}

    static NumberMatch of(List<Quantity> korean, List<Quantity> english, String text) {
        var source = new ArrayList<>(korean);
        var target = new ArrayList<>(english);
        source.removeIf(quantity -> quantity.kind() == Kind.MONTH);
        removeEqual(source, target, (ours, theirs) -> theirs.firm() && ours.kind() == theirs.kind());
        removeEqual(source, target, (ours, theirs) -> ours.kind() == theirs.kind());
        removeEqual(source, target, (ours, theirs) -> theirs.firm());
        removeEqual(
                source,
                target,
                (ours, theirs) ->
                        ours.kind() == Kind.COUNT || ours.kind() == Kind.ORDINAL || ours.kind() == Kind.DURATION);
        // One number may be said twice on one side: what equals a number of its kind on the other side is explained.
        target.removeIf(
                number -> korean.stream().anyMatch(other -> sameKind(other, number) && Agreement.of(other, number)));
        source.removeIf(
                number -> english.stream().anyMatch(other -> sameKind(number, other) && Agreement.of(number, other)));
        source.removeIf(quantity -> !quantity.firm());
        boolean timeIsOpen = source.stream().anyMatch(quantity -> quantity.kind() == Kind.DURATION);
        boolean noneFirm = target.stream().noneMatch(Quantity::firm);
        target.removeIf(quantity -> !quantity.firm() && !(timeIsOpen && noneFirm && quantity.kind() == Kind.DURATION));
        var partners = partners(source, target, korean, english, text);
        target.removeIf(quantity -> !quantity.firm());
        return new NumberMatch(partners, source, target);
    }

    /** Counts, ranks and times are said in each other's place: the second time, two times. */
    private static boolean sameKind(Quantity one, Quantity other) {
        return one.kind() == other.kind()
                || one.kind() != Kind.ORDINAL
                        && other.kind() != Kind.ORDINAL
                        && one.kind() != Kind.DAY
                        && other.kind() != Kind.DAY;
    }

    private static void removeEqual(
            List<Quantity> source, List<Quantity> target, BiPredicate<Quantity, Quantity> allowed) {
        for (int i = 0; i < target.size(); i++) {
            var number = target.get(i);
            for (int j = 0; j < source.size(); j++) {
                var other = source.get(j);
                if (Agreement.of(other, number) && allowed.test(other, number)) {
                    target.remove(i--);
                    source.remove(j);
                    break;
                }
            }
        }
    }

    private static List<Partner> partners(
            List<Quantity> source, List<Quantity> target, List<Quantity> korean, List<Quantity> english, String text) {
        var candidates = new ArrayList<Candidate>();
        for (var number : target) {
            for (var other : source) {
                int likeness = Likeness.of(other, number, source.size() == 1 && target.size() == 1);
                // Nobody spells a day of the month: the first president is no 21st.
                boolean spelledDay = other.kind() == Kind.DAY
                        && number.kind() == Kind.ORDINAL
                        && Character.isLetter(text.charAt(number.span().start()));
                if (likeness >= Likeness.WORTH_SAYING && !spelledDay) {
                    int distance = Math.abs(korean.indexOf(other) * Math.max(1, english.size())
                            - english.indexOf(number) * Math.max(1, korean.size()));
                    candidates.add(new Candidate(other, number, likeness, distance));
                }
            }
        }
        candidates.sort(Comparator.comparingInt((Candidate candidate) -> -candidate.likeness())
                .thenComparingInt(Candidate::distance));
        var partners = new ArrayList<Partner>();
        for (var candidate : candidates) {
            if (source.contains(candidate.source()) && target.contains(candidate.target())) {
                source.remove(candidate.source());
                target.remove(candidate.target());
                partners.add(new Partner(
                        candidate.source(),
                        candidate.target(),
                        Likeness.tier(candidate.likeness(), candidate.source(), candidate.target())));
            }
        }
        return partners;
    }

    private record Candidate(Quantity source, Quantity target, int likeness, int distance) {}
}
