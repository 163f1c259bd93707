package app.daejo.account;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes accounts out of what was typed, whoever asks for them. */
@Component
class Accounts {

    private static final int LONGEST_DISPLAY_NAME = 100;

    private final PersonRepository people;
    private final Passwords passwords;

    Accounts(PersonRepository people, Passwords passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    boolean nobodyYet() {
        return people.isEmpty();
    }

    Set<AccountProblem> problems(NewAccount typed) {
        var problems = EnumSet.noneOf(AccountProblem.class);
        if (typed.displayName().isBlank()) {
            problems.add(AccountProblem.DISPLAY_NAME_MISSING);
        } else if (characters(typed.displayName().strip()) > LONGEST_DISPLAY_NAME) {
            problems.add(AccountProblem.DISPLAY_NAME_TOO_LONG);
        }
        var signInName = SignInNames.normal(typed.signInName());
        if (signInName.isEmpty()) {
            problems.add(AccountProblem.SIGN_IN_NAME_MISSING);
        } else if (!SignInNames.isValid(signInName)) {
            problems.add(AccountProblem.SIGN_IN_NAME_UNUSABLE);
        } else if (people.findBySignInName(signInName).isPresent()) {
            problems.add(AccountProblem.SIGN_IN_NAME_TAKEN);
        }
        passwords.problem(typed.password(), signInName, typed.displayName()).ifPresent(problems::add);
        return problems;
    }

    AccountOutcome create(NewAccount typed, Role role) {
        var problems = problems(typed);
        if (!problems.isEmpty()) {
            return new AccountOutcome.Refused(problems);
        }
        var signInName = SignInNames.normal(typed.signInName());
        var displayName = typed.displayName().strip();
        return people.create(signInName, displayName, role, passwords.hash(typed.password()))
                .<AccountOutcome>map(id -> new AccountOutcome.Done(new Person(id, signInName, displayName, role)))
                .orElse(new AccountOutcome.Refused(EnumSet.of(AccountProblem.SIGN_IN_NAME_TAKEN)));
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
