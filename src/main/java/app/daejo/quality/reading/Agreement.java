package app.daejo.quality.reading;

import app.daejo.quality.reading.Quantity.Kind;

/** Whether a Korean and an English number say the same: as a value, a share, a time of day, or in another unit. */
public final class Agreement {

    /** Shares are said in round figures: a third for 33 percent. */
    private static final double ROUNDED = 0.006;

    private static final int HALF_A_DAY = 720;

    private Agreement() {}

    public static boolean of(Quantity korean, Quantity english) {
        if (korean.kind() == Kind.CLOCK || english.kind() == Kind.CLOCK) {
            return sameClock(korean, english);
        }
        if (korean.sameValue(english)) {
            return true;
        }
        if (korean.kind() == Kind.FRACTION || english.kind() == Kind.FRACTION) {
            return Math.abs(share(korean) - share(english)) < ROUNDED;
        }
        return korean.unit() != null
                && english.unit() != null
                && (!korean.unit().equals(english.unit()) || korean.unit().equals("deg"))
                && Units.convertible(korean.asDouble(), korean.unit(), english.asDouble(), english.unit());
    }

    private static double share(Quantity quantity) {
        return quantity.kind() == Kind.PERCENT ? quantity.asDouble() / 100 : quantity.asDouble();
    }

    private static boolean sameClock(Quantity korean, Quantity english) {
        if (korean.kind() != english.kind()) {
            var clock = korean.kind() == Kind.CLOCK ? korean : english;
            var other = clock == korean ? english : korean;
            return other.kind() == Kind.COUNT && Math.abs(clock.asDouble() / 60 % 12 - other.asDouble() % 12) < 1e-9;
        }
        if (korean.sameValue(english)) {
            return true;
        }
        boolean halfUnknown = korean.unit() == null || english.unit() == null;
        return halfUnknown && Math.abs(korean.asDouble() - english.asDouble()) % HALF_A_DAY == 0;
    }
}
