package app.daejo.discussion;

import app.daejo.alignment.UnitId;
import app.daejo.text.Side;
import app.daejo.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that nobody has resolved, at its place in the row as it reads now.
 *
 * @param span the words it is about; null where it is about the whole row, or where an edit went through them
 */
public record OpenThread(
        ThreadId id, UnitId unit, Side side, @Nullable Span span) {}
