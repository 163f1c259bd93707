package app.daejo.segmentation;

/** Finds emoji, hearts and typed laughter, which colour the sentence that they follow. */
final class Moods {

    private static final int FIRST_EMOJI = 0x1F000;
    private static final int LAST_EMOJI = 0x1FAFF;

    /** Hands that point at what comes next. */
    private static final int FIRST_POINTER = 0x1F446;

    private static final int LAST_POINTER = 0x1F449;

    /** Hearts and smiles from before emoji, marks that change an emoji, typed laughter and tears. */
    private static final String OTHERS = "♥♡❤☺☹\uFE0F\u200Dㅋㅎㅠㅜ^";

    private Moods() {}

    /** @return the index after the run of them at {@code from}; 0 if there is none */
    static int end(String text, int from) {
        int i = from;
        while (i < text.length() && isMood(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i > from ? i : 0;
    }

    private static boolean isMood(int c) {
        return c >= FIRST_EMOJI && c <= LAST_EMOJI && (c < FIRST_POINTER || c > LAST_POINTER) || OTHERS.indexOf(c) >= 0;
    }
}
