package app.daejo.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How one wording became another, word by word: what stayed, what went, what came.
 *
 * <p>Words are those of UAX #29, each space and mark on its own; the diff is Myers' (1986), through java-diff-utils.
 */
public final class WordDiff {

    private final List<Part> parts;

    private WordDiff(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** What happened to a piece of text. */
    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }

    /**
     * A piece of text and what happened to it.
     *
     * @param text never empty
     */
    public record Part(Kind kind, String text) {}

    public static WordDiff between(String before, String after) {
        var from = words(before);
        var to = words(after);
        var parts = new ArrayList<Part>();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            add(parts, Kind.SAME, from.subList(done, delta.getSource().getPosition()));
            add(parts, Kind.DELETED, delta.getSource().getLines());
            add(parts, Kind.INSERTED, delta.getTarget().getLines());
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Kind.SAME, from.subList(done, from.size()));
        return new WordDiff(parts);
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        var words = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            words.add(text.substring(from, to));
        }
        return words;
    }

    /** The pieces in order: those not inserted give the text before, those not deleted the text after. */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Where a span of the text before stands in the text after.
     *
     * @return empty if anything inside the span, or all of it, was changed; never a guess
     */
    public Optional<Span> carry(Span span) {
        int before = 0;
        int after = 0;
        for (var part : parts) {
            int length = part.text().length();
            switch (part.kind()) {
                case SAME -> {
                    if (span.start() >= before && span.end() <= before + length && (!span.isEmpty() || length > 0)) {
                        int shift = after - before;
                        return Optional.of(new Span(span.start() + shift, span.end() + shift));
                    }
                    before += length;
                    after += length;
                }
                case DELETED -> before += length;
                case INSERTED -> after += length;
            }
        }
        return Optional.empty();
    }
}
