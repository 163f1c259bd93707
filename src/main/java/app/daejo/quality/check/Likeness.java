package app.daejo.quality.check;

import app.daejo.quality.Tier;
import app.daejo.quality.reading.EditDistance;
import app.daejo.quality.reading.Quantity;
import app.daejo.quality.reading.Quantity.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Judges whether a Korean and an English number of different value were meant to be one. */
final class Likeness {

    private static final int SURE = 4;

    /** Below this, bare numbers are all alike. */
    private static final double SMALL = 13;

    /** What a bare number may stand for. */
    private static final Set<Kind> COUNTED = EnumSet.of(
            Kind.COUNT,
            Kind.ORDINAL,
            Kind.DAY,
            Kind.MULTIPLE,
            Kind.DURATION,
            Kind.MEASURE,
            Kind.DECADE,
            Kind.MONEY,
            Kind.YEAR);

    private Likeness() {}

    /** @return 0 for numbers that have nothing to do with each other; the higher the likelier they are one number gone wrong */
    static int of(Quantity korean, Quantity english, boolean noOthers) {
        int points;
        if (korean.kind() == english.kind()) {
            points = korean.kind() == Kind.FRACTION || korean.kind() == Kind.MULTIPLE ? 4 : 3;
        } else if (korean.kind() == Kind.DAY && english.kind() == Kind.ORDINAL
                || korean.kind() == Kind.ORDINAL && english.kind() == Kind.COUNT
                || korean.kind() == Kind.COUNT && english.kind() == Kind.ORDINAL) {
            points = 2;
        } else if (COUNTED.contains(korean.kind())
                && COUNTED.contains(english.kind())
                && (korean.kind() == Kind.COUNT
                        || english.kind() == Kind.COUNT
                        || english.kind() == Kind.MULTIPLE
                        || english.kind() == Kind.ORDINAL && korean.kind() == Kind.DURATION
                        || korean.kind() == Kind.DAY && english.kind() == Kind.DURATION)) {
            points = 1;
        } else {
            points = korean.kind() == Kind.PERCENT && english.kind() == Kind.COUNT
                            || korean.kind() == Kind.FRACTION && english.kind() == Kind.PERCENT
                            || korean.kind() == Kind.CLOCK && english.kind() == Kind.COUNT
                    ? 1
                    : 0;
        }
        if (points == 0) {
            return 0;
        }
        if (korean.unit() != null && korean.unit().equals(english.unit())) {
            points++;
        }
        return points + digits(korean.value(), english.value()) + (noOthers ? 1 : 0);
    }

    /** Numbers that differ by one digit, by swapped digits or by a power of ten look like one number gone wrong. */
    private static int digits(BigDecimal one, BigDecimal other) {
        if (one.signum() > 0 && other.signum() > 0 && one.unscaledValue().equals(other.unscaledValue())) {
            return 3;
        }
        var a = one.toPlainString();
        var b = other.toPlainString();
        int distance = EditDistance.between(a, b);
        if (a.length() > 1 && b.length() > 1 && distance == 1) {
            return 3;
        }
        if (one.precision() == other.precision() && sorted(a).equals(sorted(b))) {
            return 2;
        }
        return a.length() == b.length() && distance <= 2 ? 1 : 0;
    }

    private static String sorted(String digits) {
        var chars = digits.toCharArray();
        Arrays.sort(chars);
        return new String(chars);
    }

    /** Below this a pair shares neither kind nor digits: two numbers that came and went. */
    static final int WORTH_SAYING = 3;

    static Tier tier(int likeness, Quantity korean, Quantity english) {
        boolean bare = korean.unit() == null
                && english.unit() == null
                && korean.kind() != Kind.FRACTION
                && korean.kind() != Kind.MULTIPLE;
        boolean alike = digits(korean.value(), english.value()) > 0;
        return likeness >= SURE && (alike || !bare || Math.max(korean.asDouble(), english.asDouble()) < SMALL)
                ? Tier.A
                : Tier.B;
    }
}
