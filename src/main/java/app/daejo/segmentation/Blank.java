package app.daejo.segmentation;

/** What counts as nothing: spaces of every kind, control characters and marks without width. */
final class Blank {

    private Blank() {}

    static boolean is(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }

    /** @return the first index at or after {@code from} that is no blank, or the length of {@code text} */
    static int skip(String text, int from) {
        return skip(text, from, text.length());
    }

    /** @return the first index from {@code from} on that is no blank, or {@code to} */
    static int skip(String text, int from, int to) {
        int i = from;
        while (i < to && is(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
