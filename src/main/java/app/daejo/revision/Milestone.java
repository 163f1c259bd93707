package app.daejo.revision;

import app.daejo.account.PersonId;
import app.daejo.article.ArticleId;
import java.time.Instant;

/**
 * Something that happened to an article as a whole, most often a step on its way out of the reviewers' hands: who did it, and when; never
 * changed.
 *
 * @param number counts up from 1 within the article
 * @param note what the person said to it; of an export its format; may be empty
 * @param address where it was published; empty where nobody said
 * @param neverRead rows that nobody had read then
 */
public record Milestone(
        long id,
        ArticleId article,
        int number,
        Kind kind,
        String note,
        String address,
        int neverRead,
        PersonId madeBy,
        Instant madeAt,
        CommandId command) {

    /** What can happen to an article as a whole. */
    public enum Kind {
        HANDED_OVER,
        /** Whoever reviews has it again, of their own accord. */
        TAKEN_BACK,
        /** The desk sent it back, and said why. */
        RETURNED,
        APPROVED,
        EXPORTED,
        PUBLISHED,
        REOPENED,
        /** The Korean of an article that came without; the note is the name of its file. */
        SOURCE_ADDED
    }

    Milestone numbered(long id, int number) {
        return new Milestone(id, article, number, kind, note, address, neverRead, madeBy, madeAt, command);
    }

    ChainHash form() {
        return new ChainHash()
                .and("MILESTONE")
                .and(id)
                .and(article.value())
                .and(number)
                .and(kind.name())
                .and(note)
                .and(address)
                .and(neverRead)
                .and(madeBy.value())
                .and(madeAt)
                .and(command.value());
    }
}
