package app.daejo.discussion;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.time.Instant;

/** A comment that names a person. */
public record Mention(
        ArticleId article, String title, UnitId unit, PersonId author, String text, Instant writtenAt, boolean seen) {}
