package app.daejo.intake;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.Articles;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk with an editor at it, and all that an article on its way in meets. */
@DatabaseTest
abstract class JourneyFixture {

    @Autowired
    TestPeople people;

    @Autowired
    TestArticles testArticles;

    @Autowired
    ArticleIntake intake;

    @Autowired
    Journey journey;

    @Autowired
    Articles articles;

    @Autowired
    CurrentPerson current;

    @Autowired
    JdbcClient jdbc;

    Person editor;

    @BeforeEach
    void openTheDesk() {
        people.openADesk();
        editor = people.of(Role.EDITOR);
    }

    <T> T as(Person person, Supplier<T> work) {
        return current.actAs(person, work);
    }
}
