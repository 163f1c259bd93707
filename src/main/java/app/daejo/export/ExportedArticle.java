package app.daejo.export;

import app.daejo.text.Language;
import java.util.List;

/**
 * One side of an article as it is to go out.
 *
 * <p>{@code lead} and every passage's original and after, joined in order, are the text that was taken in.
 *
 * @param title for the document's own title; the headline in the text is a passage
 * @param language of the text
 * @param draft whether it goes out with something unapproved; it then says so
 * @param open what is not settled yet, listed in a draft; empty in a clean export
 * @param lead what stood before the first passage
 * @param passages in reading order
 * @param original how the text came in
 * @param provenance where it comes from; printed in drafts only, since a published text names no editor
 */
public record ExportedArticle(
        String title,
        Language language,
        boolean draft,
        List<OpenPoint> open,
        String lead,
        List<ExportedPassage> passages,
        OriginalForm original,
        Provenance provenance) {

    /** @throws IllegalArgumentException if something is open in an article that is no draft */
    public ExportedArticle {
        open = List.copyOf(open);
        passages = List.copyOf(passages);
        if (!draft && !open.isEmpty()) {
            throw new IllegalArgumentException("a clean export has nothing open, this one " + open.size());
        }
    }
}
