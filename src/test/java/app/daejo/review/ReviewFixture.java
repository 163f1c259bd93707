package app.daejo.review;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.revision.CommandId;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A desk with four eyes, and on it an article that an editor reviews; which one, the test says. */
@DatabaseTest
abstract class ReviewFixture {

    @Autowired
    TestPeople people;

    @Autowired
    TestArticles articles;

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReviewHistory history;

    @Autowired
    CurrentPerson current;

    Person editor;
    ArticleId article;

    @BeforeEach
    void openTheDesk() {
        people.openADesk();
        editor = people.of(Role.EDITOR);
        article = takeIn();
    }

    /** Takes the article in that the test is about. */
    abstract ArticleId takeIn();

    <T> T as(Person person, Supplier<T> work) {
        return current.actAs(person, work);
    }

    List<ReviewRow> rows() {
        return articles.rows(editor, article);
    }

    List<String> targets() {
        return rows().stream().map(ReviewRow::target).toList();
    }

    /** The first row whose target contains the words. */
    ReviewRow row(String words) {
        return articles.row(editor, article, words);
    }

    /** Takes back what the editor did last. */
    Outcome undo() {
        return undo(editor);
    }

    Outcome undo(Person by) {
        return as(by, () -> desk.undo(article, CommandId.random()));
    }
}
