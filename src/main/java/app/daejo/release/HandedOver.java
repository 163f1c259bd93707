package app.daejo.release;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import java.time.Instant;

/**
 * An article that waits for the desk's word on the whole.
 *
 * @param waiting fixes in it that wait for a decision
 */
public record HandedOver(ArticleId article, String title, int waiting, String note, PersonId by, Instant at) {}
