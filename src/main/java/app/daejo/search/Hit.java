package app.daejo.search;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.text.Side;
import org.jspecify.annotations.Nullable;

/**
 * A place where the words stand.
 *
 * @param title the article's English headline, or the Korean one where it has none
 * @param unit the row; null for a headline
 * @param position of the row in the article, 0-based; -1 for a headline
 */
public record Hit(ArticleId article, String title, @Nullable UnitId unit, int position, Side side, Passage passage) {}
