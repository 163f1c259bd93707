package app.daejo.listing;

import app.daejo.article.ArticleId;

/** The article that a person would take up after another. */
public record NextArticle(ArticleId id, String title) {}
