package app.daejo.intake;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.Articles;
import app.daejo.testing.DeskFixture;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A desk with an editor at it, and all that an article on its way in meets. */
abstract class JourneyFixture extends DeskFixture {

    @Autowired
    ArticleIntake intake;

    @Autowired
    Journey journey;

    @Autowired
    Articles stored;

    Person editor;

    @BeforeEach
    void welcomeAnEditor() {
        editor = people.of(Role.EDITOR);
    }
}
