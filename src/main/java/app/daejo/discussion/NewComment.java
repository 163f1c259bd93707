package app.daejo.discussion;

import app.daejo.account.PersonId;
import app.daejo.text.Side;
import app.daejo.text.Span;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to say.
 *
 * @param id named by whoever sends it, so that sending it again says nothing twice
 * @param side and {@code span}: the words it is about; of no account in an answer
 * @param span null for the whole row
 * @param mentioned people whose name stands in the text behind an @; others are left out
 */
public record NewComment(
        UUID id, String text, Side side, @Nullable Span span, Set<PersonId> mentioned) {

    public NewComment {
        mentioned = Set.copyOf(mentioned);
    }
}
