package app.daejo.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code person_keys}. */
@Repository
class PersonKeysRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PersonKeysRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<PersonKeys> find(PersonId person) {
        return jdbc.sql("select letters, keys from person_keys where person_id = :person")
                .param("person", person.value())
                .query((row, n) -> new PersonKeys(
                        row.getBoolean("letters"),
                        json.readValue(row.getString("keys"), new TypeReference<Map<String, List<String>>>() {})))
                .optional();
    }

    void store(PersonId person, PersonKeys keys) {
        jdbc.sql("""
                insert into person_keys (person_id, letters, keys) values (:person, :letters, :keys::jsonb)
                on conflict (person_id) do update set letters = excluded.letters, keys = excluded.keys
                """)
                .param("person", person.value())
                .param("letters", keys.letters())
                .param("keys", json.writeValueAsString(keys.keys()))
                .update();
    }
}
