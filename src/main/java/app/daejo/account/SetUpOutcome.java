package app.daejo.account;

import java.util.Set;

/** What became of the first set-up. */
public sealed interface SetUpOutcome {

    /** The desk stands, and this is its administrator. */
    record Done(Person administrator) implements SetUpOutcome {}

    /** The token is unknown, used, expired or no longer needed. */
    record TokenRefused() implements SetUpOutcome {}

    /** Something typed was not taken; the token is still good. At least one problem. */
    record Refused(Set<AccountProblem> problems) implements SetUpOutcome {}
}
