package app.daejo.search;

import app.daejo.text.Span;

/** Words that were found, with a little of what stands around them. */
public record Passage(String before, String found, String after) {

    private static final int AROUND = 60;

    static Passage of(String text, Span span) {
        int from = span.start() <= AROUND ? 0 : boundary(text, span.start() - AROUND);
        int to = text.length() - span.end() <= AROUND ? text.length() : boundary(text, span.end() + AROUND);
        return new Passage(
                (from > 0 ? "…" : "") + text.substring(from, span.start()),
                text.substring(span.start(), span.end()),
                text.substring(span.end(), to) + (to < text.length() ? "…" : ""));
    }

    /** Not between the halves of a surrogate pair. */
    private static int boundary(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
