package app.daejo.alignment;

import app.daejo.article.ArticleId;

/**
 * A stored bead with an identity: the row that everybody reviews.
 *
 * @param position reading order in the article, 0-based
 * @param confirmed whether a person confirmed the pairing
 */
public record TranslationUnit(UnitId id, ArticleId article, int position, Pairing pairing, boolean confirmed) {}
