package app.daejo.account;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The change of one's own password: the present one is asked for, and every other session of the person ends. */
@Service
public class OwnPassword {

    /** Guesses made here are counted apart from those at the sign-in. */
    private static final String HERE = "own password";

    private final PersonRepository people;
    private final StaySignedInRepository staySignedIn;
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final Audit audit;

    OwnPassword(
            PersonRepository people,
            StaySignedInRepository staySignedIn,
            Passwords passwords,
            SignInAttempts attempts,
            Audit audit) {
        this.people = people;
        this.staySignedIn = staySignedIn;
        this.passwords = passwords;
        this.attempts = attempts;
        this.audit = audit;
    }

    /**
     * Changes it for whoever is signed in; their browser goes on, all others have to sign in anew.
     *
     * @param present as typed
     * @param wanted as typed
     */
    @RolesAllowed("TRANSLATOR")
    @Transactional
    public AccountOutcome change(String present, String wanted) {
        var context = SecurityContextHolder.getContext();
        if (context.getAuthentication() == null
                || !(context.getAuthentication().getPrincipal() instanceof SignedIn me)) {
            return new AccountOutcome.Unknown();
        }
        var account = people.find(me.person().id());
        if (account.isEmpty() || account.get().disabled()) {
            return new AccountOutcome.Unknown();
        }
        var person = account.get().person();
        if (!attempts.begin(person.signInName(), HERE)
                || !passwords.matches(present, account.map(PersonRepository.Account::passwordHash))) {
            return new AccountOutcome.Refused(EnumSet.of(AccountProblem.PASSWORD_WRONG));
        }
        attempts.succeeded(person.signInName(), HERE);
        var problem = passwords.problem(wanted, person.signInName(), person.displayName());
        if (problem.isPresent()) {
            return new AccountOutcome.Refused(EnumSet.of(problem.get()));
        }
        people.setPasswordHash(person.id(), passwords.hash(wanted));
        staySignedIn.forgetAll(person.id());
        audit.record("person.password-changed", Subject.of(person.id()), "");
        int generation = people.find(person.id()).orElseThrow().generation();
        stay(context, new SignedIn(person, generation));
        return new AccountOutcome.Done(person);
    }

    /** This session is of the new generation as soon as that is the one that counts. */
    private static void stay(SecurityContext context, SignedIn me) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                context.setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(me, null, me.getAuthorities()));
            }
        });
    }
}
