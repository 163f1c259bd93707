package app.daejo.revision;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import java.time.Instant;

/**
 * One wording of a unit's target text, with who, when and why; never changed.
 *
 * @param number counts up from 1 within the unit
 * @param text the wording, exactly; may be empty
 * @param writtenAt to the microsecond, as PostgreSQL keeps it
 */
public record Revision(
        ArticleId article,
        UnitId unit,
        int number,
        String text,
        RevisionOrigin origin,
        PersonId author,
        Instant writtenAt,
        CommandId command) {

    /** The first revision: the translation as it came. */
    public static final int FIRST = 1;
}
