package app.daejo.account;

import java.util.Set;

/** What became of a change to an account. */
public sealed interface AccountOutcome {

    /** It was made; this is the account now. */
    record Done(Person person) implements AccountOutcome {}

    /** It was not made; at least one problem. */
    record Refused(Set<AccountProblem> problems) implements AccountOutcome {}

    /** There is no such account. */
    record Unknown() implements AccountOutcome {}
}
