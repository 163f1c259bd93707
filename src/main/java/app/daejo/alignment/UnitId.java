package app.daejo.alignment;

/** Names a translation unit; it stays with the unit through every re-alignment. */
public record UnitId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
