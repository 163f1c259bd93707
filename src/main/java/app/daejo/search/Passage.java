package app.daejo.search;

import app.daejo.text.Span;

/** Words that were found, with a little of what stands around them. */
public record Passage(String before, String found, String after) {

    private static final int AROUND = 60;
    private static final int LONGEST_WORD = 20;

    static Passage of(String text, Span span) {
        int from = span.start() <= AROUND ? 0 : wordAfter(text, boundary(text, span.start() - AROUND), span.start());
        int to = text.length() - span.end() <= AROUND
                ? text.length()
                : wordBefore(text, boundary(text, span.end() + AROUND), span.end());
        return new Passage(
                (from > 0 ? "…" : "") + text.substring(from, span.start()),
                text.substring(span.start(), span.end()),
                text.substring(span.end(), to) + (to < text.length() ? "…" : ""));
    }

    /** Half a word reads badly; where there is no space near, as in a long compound, it is cut all the same. */
    private static int wordAfter(String text, int at, int most) {
        int space = text.indexOf(' ', at);
        return space >= 0 && space < Math.min(most, at + LONGEST_WORD) ? space + 1 : at;
    }

    private static int wordBefore(String text, int at, int least) {
        int space = text.lastIndexOf(' ', at);
        return space > Math.max(least, at - LONGEST_WORD) ? space : at;
    }

    /** Not between the halves of a surrogate pair. */
    private static int boundary(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
