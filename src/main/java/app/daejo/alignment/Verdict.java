package app.daejo.alignment;

import app.daejo.account.PersonId;
import java.time.Instant;

/** What a person said of a pairing, and when; the newest stands. */
public record Verdict(Kind kind, PersonId by, Instant at) {

    /** What can be said of a pairing. */
    public enum Kind {
        /** It is right. */
        CONFIRMED,
        /** It should be looked at again. */
        DOUBTED
    }
}
