package app.daejo.article;

import app.daejo.account.PersonId;

/** Somebody stopped an article's way in when it had a history already: it stays, and nobody wants to see it. */
public record WayInCancelled(ArticleId article, PersonId by) {}
