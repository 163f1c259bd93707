package app.daejo.alignment;

import app.daejo.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * A stored bead with an identity: the row that everybody reviews.
 *
 * @param position reading order in the article, 0-based
 * @param verdict what a person said of the pairing; null if nobody said anything
 */
public record TranslationUnit(
        UnitId id,
        ArticleId article,
        int position,
        Pairing pairing,
        @Nullable Verdict verdict) {

    /** Whether a person confirmed the pairing. */
    public boolean confirmed() {
        return verdict != null && verdict.kind() == Verdict.Kind.CONFIRMED;
    }

    /** Whether a person wants the pairing looked at again. */
    public boolean doubted() {
        return verdict != null && verdict.kind() == Verdict.Kind.DOUBTED;
    }
}
