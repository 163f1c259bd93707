package app.daejo.release;

import app.daejo.article.ArticleId;
import app.daejo.revision.CommandId;

/**
 * A person's wish to move an article on or back.
 *
 * @param seen number of the newest milestone that the person saw; 0 if there was none
 * @param history how long the article's history was that the person saw; looked at only by {@link Move#APPROVE}, which is a word on every row
 * @param note why, or whatever is to be said; a return needs it
 * @param address where it was published: http or https, or empty; looked at only by {@link Move#PUBLISH}
 * @param accepted whether the person knows what is left: an approval rows that nobody has read, a handing over whatever is open, and goes on
 *     all the same
 */
public record MoveCommand(
        CommandId id,
        ArticleId article,
        int seen,
        long history,
        Move move,
        String note,
        String address,
        boolean accepted) {}
