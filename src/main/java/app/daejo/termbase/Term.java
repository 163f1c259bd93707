package app.daejo.termbase;

/**
 * An agreed translation.
 *
 * @param korean NFC, 1 to 200 characters
 * @param english 1 to 200 characters
 * @param note may be empty
 */
public record Term(String korean, String english, String note) {

    private static final int LONGEST = 200;

    /** Whether both can be kept as a term: something on either side, and no more than a phrase. */
    public static boolean isPossible(String korean, String english) {
        return isPossible(korean) && isPossible(english);
    }

    private static boolean isPossible(String side) {
        return !side.isBlank()
                && side.strip().codePointCount(0, side.strip().length()) <= LONGEST
                && side.codePoints().noneMatch(Character::isISOControl);
    }
}
