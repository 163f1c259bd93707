package app.daejo.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** The table {@code sign_in_attempts}. */
@Repository
class SignInAttemptRepository {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    SignInAttemptRepository(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** One failure more, unless the key is blocked; commits at once, whatever becomes of the sign-in. */
    boolean begin(byte[] key, Instant now) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            jdbc.sql("delete from sign_in_attempts where last_attempt_at < :forgotten")
                    .param("forgotten", at(now.minus(SignInAttempts.MEMORY)))
                    .update();
            var failures = jdbc.sql("""
                            insert into sign_in_attempts as a (key, failures, last_attempt_at, blocked_until)
                            values (:key, 1, :now, :now)
                            on conflict (key) do update set failures = a.failures + 1, last_attempt_at = :now
                            where a.blocked_until <= :now
                            returning failures
                            """)
                    .param("key", key)
                    .param("now", at(now))
                    .query(Integer.class)
                    .optional();
            failures.ifPresent(count -> jdbc.sql("update sign_in_attempts set blocked_until = :until where key = :key")
                    .param("until", at(now.plus(SignInAttempts.waitAfter(count))))
                    .param("key", key)
                    .update());
            return failures.isPresent();
        }));
    }

    void forget(byte[] key) {
        jdbc.sql("delete from sign_in_attempts where key = :key")
                .param("key", key)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
