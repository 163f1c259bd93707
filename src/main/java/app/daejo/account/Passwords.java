package app.daejo.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What a password must be, and how it is kept.
 *
 * @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">OWASP Password Storage:
 *     Argon2id with 19 MiB, 2 rounds, 1 lane</a>
 */
@Component
class Passwords {

    static final int MIN_CHARACTERS = 8;
    /** Far more than anybody types; keeps a request from making the desk hash megabytes. */
    static final int MAX_CHARACTERS = 256;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
    /** Each hash takes 19 MiB while it runs: a flood of sign-ins waits in line instead of filling the heap. */
    private final Semaphore turns = new Semaphore(4);

    private final String hashOfNobody = hash("nobody's password");

    /** What is wrong with a new password, if anything. */
    Optional<AccountProblem> problem(String password, String signInName, String displayName) {
        var normal = normal(password);
        var length = normal.codePointCount(0, normal.length());
        if (length < MIN_CHARACTERS) {
            return Optional.of(AccountProblem.PASSWORD_TOO_SHORT);
        }
        if (length > MAX_CHARACTERS) {
            return Optional.of(AccountProblem.PASSWORD_TOO_LONG);
        }
        var lower = normal.toLowerCase(Locale.ROOT);
        if (lower.equals(SignInNames.normal(signInName)) || lower.equals(SignInNames.normal(displayName))) {
            return Optional.of(AccountProblem.PASSWORD_IS_NAME);
        }
        return CommonPasswords.contains(normal) ? Optional.of(AccountProblem.PASSWORD_COMMON) : Optional.empty();
    }

    String hash(String password) {
        return inTurn(() -> {
            var hash = encoder.encode(normal(password));
            if (hash == null) {
                throw new IllegalStateException("a password was not hashed");
            }
            return hash;
        });
    }

    /**
     * Whether the password is the one that was hashed. Takes as long for nobody as for somebody.
     *
     * @param hash empty if there is no such account
     */
    boolean matches(String password, Optional<String> hash) {
        if (password.length() > 4 * MAX_CHARACTERS) {
            return false;
        }
        return inTurn(() -> encoder.matches(normal(password), hash.orElse(hashOfNobody))) && hash.isPresent();
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** A Mac types Hangul decomposed (NFD), others composed: the same password either way. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
