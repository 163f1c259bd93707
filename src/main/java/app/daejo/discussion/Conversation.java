package app.daejo.discussion;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.text.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a row, or about words of it.
 *
 * @param quote the words as they stood then; empty for the whole row
 * @param resolvedBy null while it is open
 */
public record Conversation(
        ThreadId id,
        UnitId unit,
        Side side,
        String quote,
        @Nullable PersonId resolvedBy,
        List<Comment> comments) {

    public Conversation {
        comments = List.copyOf(comments);
    }

    public boolean isOpen() {
        return resolvedBy == null;
    }
}
