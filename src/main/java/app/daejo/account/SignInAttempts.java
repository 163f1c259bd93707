package app.daejo.account;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five failures of one account from one address each further one doubles the wait, up to
 * {@link #LONGEST_WAIT}; never a permanent lock. An account that does not exist is treated the same.
 */
@Component
class SignInAttempts {

    static final int FREE_FAILURES = 5;
    static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    /** Failures are forgotten after this time without an attempt. */
    static final Duration MEMORY = Duration.ofDays(1);

    private final SignInAttemptRepository attempts;
    private final Clock clock;

    SignInAttempts(SignInAttemptRepository attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Counts an attempt as failed before it is made, so that a hundred at once are no way around the count.
     *
     * @return false if the wait is not over yet: the attempt is then not to be made
     */
    boolean begin(String signInName, String address) {
        return attempts.begin(key(signInName, address), clock.instant());
    }

    void succeeded(String signInName, String address) {
        attempts.forget(key(signInName, address));
    }

    private static byte[] key(String signInName, String address) {
        return Tokens.hash(SignInNames.normal(signInName) + "\n" + address);
    }

    static Duration waitAfter(int failures) {
        if (failures < FREE_FAILURES) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - FREE_FAILURES, 20);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
