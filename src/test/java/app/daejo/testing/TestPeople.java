package app.daejo.testing;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.PersonId;
import app.daejo.account.Role;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** People for tests, made when first asked for, and the desk they work at; they all have {@link #PASSWORD}. */
@Component
public class TestPeople {

    public static final String PASSWORD = "시험용 비밀문장 하나";

    /** As the desk hashes, but quicker. */
    private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode(PASSWORD);

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    TestPeople(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /** Sets a desk up on which nobody approves their own wording. */
    public void openADesk() {
        jdbc.sql("insert into desk (name, four_eyes) values ('Test', true)").update();
    }

    /** The one person {@code test-<role>} of this role. */
    public Person of(Role role) {
        return named("test-" + role.name().toLowerCase(Locale.ROOT), role);
    }

    /** The person of this sign-in name, who has the role from the first call on. */
    public Person named(String signInName, Role role) {
        jdbc.sql("""
                        insert into person (sign_in_name, display_name, role, password_hash)
                        values (:name, :name, :role, :hash) on conflict do nothing
                        """)
                .param("name", signInName)
                .param("role", role.name())
                .param("hash", HASH)
                .update();
        return jdbc.sql("select id, display_name, role from person where sign_in_name = :name")
                .param("name", signInName)
                .query((row, number) -> new Person(
                        new PersonId(row.getLong(1)), signInName, row.getString(2), Role.valueOf(row.getString(3))))
                .single();
    }

    public <T> T as(Role role, Supplier<T> work) {
        return currentPerson.actAs(of(role), work);
    }

    public void as(Role role, Runnable work) {
        currentPerson.actAs(of(role), () -> {
            work.run();
            return null;
        });
    }
}
