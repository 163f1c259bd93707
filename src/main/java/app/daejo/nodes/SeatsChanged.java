package app.daejo.nodes;

import app.daejo.article.ArticleId;

/** Goes out on this node when people on another came to an article, moved in it or left it. */
public record SeatsChanged(ArticleId article) {}
