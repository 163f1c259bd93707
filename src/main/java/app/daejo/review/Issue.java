package app.daejo.review;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.quality.ErrorType;
import app.daejo.quality.Evidence;
import app.daejo.quality.Finding;
import app.daejo.quality.Severity;
import app.daejo.quality.Tier;
import app.daejo.text.Message;
import app.daejo.text.Side;
import app.daejo.text.Span;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stored error on a unit.
 *
 * @param number the revision that {@code span} belongs to
 * @param span where on its side; null for the whole row, or where an edit took the place away
 * @param quote what stood there when it was raised
 * @param code the check's stable name; {@code person} for a person's
 * @param message what is wrong; a person's comment is its only argument
 * @param evidence its marks name rows by their position in the article
 * @param suggestion what to put in place of the span; null where none is known
 * @param raisedBy null for a check's
 * @param decidedBy null while nobody has decided
 */
public record Issue(
        IssueId id,
        UnitId unit,
        int number,
        Side side,
        @Nullable Span span,
        String quote,
        ErrorType type,
        Severity severity,
        IssueOrigin origin,
        String code,
        Tier tier,
        Message message,
        Evidence evidence,
        @Nullable String suggestion,
        IssueStatus status,
        @Nullable PersonId raisedBy,
        Instant raisedAt,
        @Nullable PersonId decidedBy,
        String note) {

    /** The code of an issue that a person raised. */
    public static final String BY_PERSON = "person";

    /** The message of an issue that a person raised: the comment alone. */
    static final String COMMENT = "person.comment";

    /** What is wrong, in words: a check's sentence, or what the person wrote. */
    public String words(Locale language) {
        return origin == IssueOrigin.PERSON
                ? String.join(" ", message.arguments())
                : message.in(Finding.SENTENCES, language);
    }

    /** Whether it is only to be looked at, and keeps nothing back: what a check is less sure of. */
    public boolean isHint() {
        return origin == IssueOrigin.CHECK && tier == Tier.B;
    }

    /** Whether what it marks is a name, a title or a word, which a term could say is right. */
    public boolean isAboutATerm() {
        boolean wording =
                type == ErrorType.SPELLING || type == ErrorType.WRONG_TERM || type == ErrorType.INCONSISTENT_TERM;
        return origin == IssueOrigin.CHECK
                && side == Side.TARGET
                && !quote.isBlank()
                && (wording || code.startsWith("name.") || code.startsWith("title"));
    }

    public boolean isOpen() {
        return status == IssueStatus.OPEN;
    }
}
