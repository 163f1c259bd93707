package app.daejo.quality.reading;

/** Remembers which characters of a text a reader has already taken for something, so that no later rule reads them again. */
final class Claims {

    private final boolean[] taken;

    Claims(int length) {
        taken = new boolean[length];
    }

    boolean at(int index) {
        return taken[index];
    }

    boolean any(int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    void take(int start, int end) {
        for (int i = start; i < end; i++) {
            taken[i] = true;
        }
    }
}
