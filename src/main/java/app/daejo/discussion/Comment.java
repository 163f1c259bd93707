package app.daejo.discussion;

import app.daejo.account.PersonId;
import java.time.Instant;

/**
 * What somebody said.
 *
 * @param text empty once it is withdrawn
 */
public record Comment(long id, PersonId author, String text, Instant writtenAt, boolean withdrawn) {}
