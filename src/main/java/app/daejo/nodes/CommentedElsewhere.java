package app.daejo.nodes;

import app.daejo.article.ArticleId;

/** Goes out on this node when something was said about an article on another. */
public record CommentedElsewhere(ArticleId article) {}
