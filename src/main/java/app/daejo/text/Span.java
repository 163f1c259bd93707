package app.daejo.text;

/**
 * A half-open range of characters in one piece of text.
 *
 * @param start first UTF-16 code unit, 0 or more
 * @param end the code unit after the last, never less than {@code start}
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if the range is negative or reversed */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** @throws IndexOutOfBoundsException if the span does not lie within {@code text} */
    public String of(String text) {
        return text.substring(start, end);
    }
}
