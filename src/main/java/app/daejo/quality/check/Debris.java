package app.daejo.quality.check;

import app.daejo.text.Span;

/** Takes a piece out of a sentence so that the spaces around it are right again. */
final class Debris {

    private Debris() {}

    /** Widens a piece that is to go by the one space that would be left over. */
    static Span withSpace(String text, int start, int end) {
        boolean spaceBefore = start > 0 && Character.isSpaceChar(text.charAt(start - 1));
        boolean spaceAfter = end < text.length() && Character.isSpaceChar(text.charAt(end));
        if (spaceBefore && (spaceAfter || end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
            return new Span(start - 1, end);
        }
        if (start == 0 && spaceAfter) {
            return new Span(start, end + 1);
        }
        return new Span(start, end);
    }
}
