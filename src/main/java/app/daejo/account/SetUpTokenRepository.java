package app.daejo.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** The table {@code set_up_token}. */
@Repository
class SetUpTokenRepository {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    SetUpTokenRepository(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Makes this the only token that is good. */
    void replace(byte[] hash, Instant expiresAt) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("delete from set_up_token").update();
            jdbc.sql("insert into set_up_token (hash, expires_at) values (:hash, :expiresAt)")
                    .param("hash", hash)
                    .param("expiresAt", at(expiresAt))
                    .update();
        });
    }

    boolean isGood(byte[] hash, Instant now) {
        return jdbc.sql("""
                        select exists (
                            select from set_up_token where hash = :hash and used_at is null and expires_at > :now)
                        """)
                .param("hash", hash)
                .param("now", at(now))
                .query(Boolean.class)
                .single();
    }

    /** Uses the token up; of two at once one gets true. */
    boolean use(byte[] hash, Instant now) {
        return jdbc.sql("""
                        update set_up_token set used_at = :now
                        where hash = :hash and used_at is null and expires_at > :now
                        """).param("hash", hash).param("now", at(now)).update() == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
