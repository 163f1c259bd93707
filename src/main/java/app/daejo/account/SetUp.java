package app.daejo.account;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first set-up of a desk. What lets a person in is the one-time token that the console showed, so that its use cases
 * are open to everybody and ask for it.
 */
@Service
public class SetUp {

    private static final int LONGEST_DESK_NAME = 100;

    private final SetUpTokenRepository tokens;
    private final DeskRepository desks;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    SetUp(SetUpTokenRepository tokens, DeskRepository desks, Accounts accounts, Audit audit, Clock clock) {
        this.tokens = tokens;
        this.desks = desks;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether nobody has an account yet. */
    @PermitAll
    public boolean isNeeded() {
        return accounts.nobodyYet();
    }

    /** Whether the token would be taken now. */
    @PermitAll
    public boolean accepts(String token) {
        return isNeeded() && tokens.isGood(Tokens.hash(token), clock.instant());
    }

    /**
     * Names the desk and makes its first administrator; uses the token up. All or nothing.
     *
     * @param desk its name as typed
     */
    @PermitAll
    @Transactional
    public SetUpOutcome complete(String token, Desk desk, NewAccount administrator) {
        var problems = problems(desk, administrator);
        if (!accepts(token)) {
            return new SetUpOutcome.TokenRefused();
        }
        if (!problems.isEmpty()) {
            return new SetUpOutcome.Refused(problems);
        }
        if (!tokens.use(Tokens.hash(token), clock.instant())) {
            return new SetUpOutcome.TokenRefused();
        }
        if (!(accounts.create(administrator, Role.ADMINISTRATOR) instanceof AccountOutcome.Done(Person person))) {
            throw new IllegalStateException("an account was refused that had no problems");
        }
        desks.create(new Desk(desk.name().strip(), desk.fourEyes()));
        audit.record(person, "desk.set-up", Subject.DESK, "");
        audit.record(person, desk.fourEyes() ? "four-eyes.switched-on" : "four-eyes.switched-off", Subject.DESK, "");
        return new SetUpOutcome.Done(person);
    }

    private Set<AccountProblem> problems(Desk desk, NewAccount administrator) {
        var problems = EnumSet.noneOf(AccountProblem.class);
        var name = desk.name().strip();
        if (name.isEmpty()) {
            problems.add(AccountProblem.DESK_NAME_MISSING);
        } else if (name.codePointCount(0, name.length()) > LONGEST_DESK_NAME) {
            problems.add(AccountProblem.DESK_NAME_TOO_LONG);
        }
        problems.addAll(accounts.problems(administrator));
        return problems;
    }
}
