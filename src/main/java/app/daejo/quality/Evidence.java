package app.daejo.quality;

import app.daejo.text.Side;
import app.daejo.text.Span;
import java.util.List;

/**
 * What supports a finding, for an editor to judge in a second.
 *
 * @param marks places in the article that speak for it, on both sides
 * @param notes what cannot be pointed at: a reading, a count, a rule
 */
public record Evidence(List<Mark> marks, List<Message> notes) {

    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    /**
     * A place in the article.
     *
     * @param side source or target
     * @param pair index of the row
     * @param span where in that side of the row
     * @param text what stands there
     */
    public record Mark(Side side, int pair, Span span, String text) {}
}
