package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.revision.CommandId;
import org.jspecify.annotations.Nullable;

/**
 * The checks are to say again what was dismissed.
 *
 * @param at the row where the person is, in whose article it can be undone; null where no article is open
 */
public record TakeBackDismissal(
        CommandId id, long dismissal, @Nullable UnitId at) {}
