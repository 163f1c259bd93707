package app.daejo.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws the one-time token of the first set-up, for the console of the machine alone: it is no use case of a person. */
@Component
public class SetUpInvitation {

    static final Duration LIFE = Duration.ofHours(24);

    private final SetUpTokenRepository tokens;
    private final Accounts accounts;
    private final Clock clock;

    SetUpInvitation(SetUpTokenRepository tokens, Accounts accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new token, good for 24 hours and once; earlier ones are good no more. Empty once somebody has an account. */
    public Optional<String> issue() {
        if (!accounts.nobodyYet()) {
            return Optional.empty();
        }
        var token = Tokens.random();
        tokens.replace(Tokens.hash(token), clock.instant().plus(LIFE));
        return Optional.of(token);
    }
}
