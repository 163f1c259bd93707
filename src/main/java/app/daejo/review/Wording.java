package app.daejo.review;

import app.daejo.review.Outcome.Refusal;
import java.util.Optional;

/** What a wording has to be like to be kept. */
final class Wording {

    /** Longest wording of a row, in UTF-16 code units. */
    static final int LONGEST = 20_000;

    /** Longest comment on an issue, in UTF-16 code units; the browser counts up to it. */
    static final int LONGEST_COMMENT = 2_000;

    private Wording() {}

    /** Why a comment cannot be kept; empty if it can. */
    static Optional<Refusal> refusalOfComment(String comment) {
        return comment.length() > LONGEST_COMMENT ? Optional.of(Refusal.COMMENT_TOO_LONG) : refusal(comment);
    }

    /** Why a wording cannot be kept; empty if it can. PostgreSQL stores neither NUL nor half a surrogate pair. */
    static Optional<Refusal> refusal(String wording) {
        if (wording.length() > LONGEST) {
            return Optional.of(Refusal.TEXT_TOO_LONG);
        }
        boolean storable = wording.codePoints()
                .allMatch(codePoint -> codePoint != 0
                        && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE));
        return storable ? Optional.empty() : Optional.of(Refusal.TEXT_NOT_STORABLE);
    }
}
