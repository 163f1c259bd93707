package app.daejo.quality;

import app.daejo.text.Message;
import app.daejo.text.Side;
import app.daejo.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What supports a finding, for an editor to judge in a second.
 *
 * @param marks places in the article that speak for it, on both sides
 * @param notes what cannot be pointed at: a reading, a count, a rule
 */
public record Evidence(List<Mark> marks, List<Message> notes) {

    public static final Evidence NONE = new Evidence(List.of(), List.of());

    private static final int LONGEST_WORD = 30;
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");
    private static final Pattern QUOTE_MARKS = Pattern.compile("^[\"'“”‘’〈《<「『]+|[\"'“”‘’〉》>」』]+$");

    public Evidence {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    /** The Korean word or name that speaks for the finding, where one does: what the English stands for. */
    public Optional<String> korean() {
        return marks.stream()
                .filter(mark -> mark.side() == Side.SOURCE)
                .map(mark -> QUOTE_MARKS.matcher(mark.text().strip()).replaceAll(""))
                .filter(text ->
                        text.length() <= LONGEST_WORD && HANGUL.matcher(text).find())
                .findFirst();
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
