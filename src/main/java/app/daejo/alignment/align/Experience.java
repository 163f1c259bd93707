package app.daejo.alignment.align;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a desk knows beyond the lexicon that Daejo carries: the terms it has agreed on, and words learned from passages that it
 * approved. Made once and used for many articles; safe for use by many threads.
 */
public final class Experience {

    /** Nothing beyond the lexicon that Daejo carries. */
    public static final Experience NONE = new Experience(null);

    /** Null for the standard one, which is read only when it is needed. */
    private final @Nullable Lexicon lexicon;

    private Experience(@Nullable Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param terms agreed terms; taken at their word
     * @param approved passages with their approved translation; words that keep going together are learned from them, which takes
     *     about a second for a thousand passages
     */
    public static Experience of(List<TextPair> terms, List<TextPair> approved) {
        if (terms.isEmpty() && approved.isEmpty()) {
            return NONE;
        }
        var lexicon = Lexicon.standard();
        var learned = new WordPairs(lexicon).learnedFrom(approved);
        return new Experience(lexicon.with(learned, terms));
    }

    Lexicon lexicon() {
        return lexicon == null ? Lexicon.standard() : lexicon;
    }
}
