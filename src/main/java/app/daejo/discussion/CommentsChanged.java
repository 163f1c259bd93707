package app.daejo.discussion;

import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;

/** Goes out after a commit so that open screens re-read a row's conversations; carries ids, never text. */
public record CommentsChanged(ArticleId article, UnitId unit) {}
