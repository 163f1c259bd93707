package app.daejo.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code stay_signed_in}. */
@Repository
class StaySignedInRepository {

    private final JdbcClient jdbc;

    StaySignedInRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a token, and lets go of those that have expired. */
    void keep(byte[] hash, PersonId person, Instant now, Instant expiresAt) {
        jdbc.sql("delete from stay_signed_in where expires_at <= :now")
                .param("now", at(now))
                .update();
        jdbc.sql("insert into stay_signed_in (hash, person_id, expires_at) values (:hash, :person, :expiresAt)")
                .param("hash", hash)
                .param("person", person.value())
                .param("expiresAt", at(expiresAt))
                .update();
    }

    Optional<PersonId> find(byte[] hash, Instant now) {
        return jdbc.sql("select person_id from stay_signed_in where hash = :hash and expires_at > :now")
                .param("hash", hash)
                .param("now", at(now))
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .optional();
    }

    void forget(byte[] hash) {
        jdbc.sql("delete from stay_signed_in where hash = :hash")
                .param("hash", hash)
                .update();
    }

    void forgetAll(PersonId person) {
        jdbc.sql("delete from stay_signed_in where person_id = :person")
                .param("person", person.value())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
