package app.daejo.account;

import app.daejo.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code person}. */
@Repository
class PersonRepository {

    private static final String COLUMNS =
            "id, sign_in_name, display_name, role, password_hash, disabled, session_generation";

    private final JdbcClient jdbc;

    PersonRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person with what only this room may know of them. */
    record Account(Person person, String passwordHash, boolean disabled, int generation) {}

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from person)")
                .query(Boolean.class)
                .single();
    }

    /** @return empty if the sign-in name is taken */
    Optional<PersonId> create(String signInName, String displayName, Role role, String passwordHash) {
        return jdbc.sql("""
                        insert into person (sign_in_name, display_name, role, password_hash)
                        values (:signInName, :displayName, :role, :hash)
                        on conflict on constraint person_sign_in_name_unique do nothing
                        returning id
                        """)
                .param("signInName", signInName)
                .param("displayName", displayName)
                .param("role", role.name())
                .param("hash", passwordHash)
                .query((row, number) -> new PersonId(row.getLong("id")))
                .optional();
    }

    Optional<Account> find(PersonId id) {
        return jdbc.sql("select " + COLUMNS + " from person where id = :id")
                .param("id", id.value())
                .query(PersonRepository::account)
                .optional();
    }

    Optional<Account> findBySignInName(String signInName) {
        return jdbc.sql("select " + COLUMNS + " from person where sign_in_name = :name")
                .param("name", signInName)
                .query(PersonRepository::account)
                .optional();
    }

    List<Account> all() {
        return jdbc.sql("select " + COLUMNS + " from person order by display_name, id")
                .query(PersonRepository::account)
                .list();
    }

    /** The session generations of those of these people who may work; the disabled and unknown are missing. */
    Map<PersonId, Integer> generations(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, session_generation from person where id in (:ids) and not disabled")
                .param("ids", people.stream().map(PersonId::value).toList())
                .query((row, number) -> Map.entry(new PersonId(row.getLong(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Keeps other changes to people's roles out until the end of the transaction, so that one administrator stays. */
    void lockRoles() {
        jdbc.sql("select id from person where role = 'ADMINISTRATOR' and not disabled order by id for update")
                .query()
                .listOfRows();
    }

    boolean isLastAdministrator(PersonId id) {
        return jdbc.sql("""
                        select role = 'ADMINISTRATOR' and not disabled and not exists (
                            select from person other
                            where other.role = 'ADMINISTRATOR' and not other.disabled and other.id <> person.id)
                        from person where id = :id
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Changes the role and ends the person's sessions. */
    void setRole(PersonId id, Role role) {
        jdbc.sql("update person set role = :role, session_generation = session_generation + 1 where id = :id")
                .param("role", role.name())
                .param("id", id.value())
                .update();
    }

    /** Disables or enables the account and ends the person's sessions. */
    void setDisabled(PersonId id, boolean disabled) {
        jdbc.sql("update person set disabled = :disabled, session_generation = session_generation + 1 where id = :id")
                .param("disabled", disabled)
                .param("id", id.value())
                .update();
    }

    /** Changes the password and ends the person's sessions. */
    void setPasswordHash(PersonId id, String hash) {
        jdbc.sql("update person set password_hash = :hash, session_generation = session_generation + 1 where id = :id")
                .param("hash", hash)
                .param("id", id.value())
                .update();
    }

    Optional<Language> language(PersonId id) {
        return jdbc.sql("select language from person where id = :id and language is not null")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(tag -> tag.equals(Language.KOREAN.tag()) ? Language.KOREAN : Language.ENGLISH);
    }

    void setLanguage(PersonId id, @Nullable Language language) {
        jdbc.sql("update person set language = :language where id = :id")
                .param("language", language == null ? null : language.tag(), java.sql.Types.VARCHAR)
                .param("id", id.value())
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new Person(
                        new PersonId(row.getLong("id")),
                        row.getString("sign_in_name"),
                        row.getString("display_name"),
                        Role.valueOf(row.getString("role"))),
                row.getString("password_hash"),
                row.getBoolean("disabled"),
                row.getInt("session_generation"));
    }
}
