package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposed wording that waits, or waited, for a decision.
 *
 * @param number the revision that holds the wording
 * @param base the settled revision that it would replace
 * @param issue what it answers; null for an edit that answers none
 * @param author whose wording it is; may not approve it while the desk keeps four eyes
 */
record Fix(
        long id,
        UnitId unit,
        int number,
        int base,
        @Nullable IssueId issue,
        PersonId author,
        Instant proposedAt) {}
