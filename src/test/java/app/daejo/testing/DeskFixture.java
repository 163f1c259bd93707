package app.daejo.testing;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk with four eyes: its people, its articles, and what its tables hold. */
@DatabaseTest
public abstract class DeskFixture {

    @Autowired
    protected TestPeople people;

    @Autowired
    protected TestArticles articles;

    @Autowired
    protected CurrentPerson current;

    @Autowired
    protected JdbcClient jdbc;

    @BeforeEach
    void openTheDesk() {
        people.openADesk();
    }

    protected <T> T as(Person person, Supplier<T> work) {
        return current.actAs(person, work);
    }
}
