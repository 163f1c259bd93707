package app.daejo.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit.
 *
 * @param person null for what the desk did by itself
 */
public record AuditEntry(
        long id, Instant at, @Nullable PersonId person, String action, Subject subject, String detail) {}
