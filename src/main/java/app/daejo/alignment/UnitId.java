package app.daejo.alignment;

import java.util.Optional;

/** Names a translation unit; it stays with the unit through every re-alignment. */
public record UnitId(long value) {

    /** The unit that a number in an address means; empty if it is no number. */
    public static Optional<UnitId> parse(String number) {
        return number.matches("\\d{1,18}") ? Optional.of(new UnitId(Long.parseLong(number))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
