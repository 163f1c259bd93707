package app.daejo.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the checks see it: aligned pairs of text and the terms that hold for it.
 *
 * @param id names the article in messages
 * @param domain such as {@code news} or {@code interview}; null where unknown
 * @param glossary agreed terms, may be empty
 * @param pairs in reading order
 */
public record Bitext(String id, @Nullable String domain, List<GlossaryEntry> glossary, List<Pair> pairs) {

    public Bitext {
        glossary = List.copyOf(glossary);
        pairs = List.copyOf(pairs);
    }

    /**
     * One aligned row.
     *
     * @param id unique in the article
     * @param source Korean; empty where the target has no counterpart
     * @param target English; empty where the source has no counterpart
     */
    public record Pair(String id, String source, String target) {}

    /** An agreed translation: this Korean term is to be this English one. */
    public record GlossaryEntry(String source, String target) {}
}
