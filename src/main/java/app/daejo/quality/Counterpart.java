package app.daejo.quality;

import app.daejo.text.Span;
import java.util.List;

/**
 * Places of a row that say the same in both languages.
 *
 * @param source where the Korean says it; never empty
 * @param target where the English says it; never empty
 */
public record Counterpart(Kind kind, List<Span> source, List<Span> target) {

    /** What is said. */
    public enum Kind {
        NAME,
        NUMBER,
        QUOTATION
    }

    public Counterpart {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }
}
