package app.daejo.review;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.revision.CommandId;
import app.daejo.testing.DeskFixture;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A desk with four eyes, and on it an article that an editor reviews; which one, the test says. */
abstract class ReviewFixture extends DeskFixture {

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReviewHistory history;

    Person editor;
    ArticleId article;

    @BeforeEach
    void takeTheArticleIn() {
        editor = people.of(Role.EDITOR);
        article = takeIn();
    }

    /** Takes the article in that the test is about. */
    abstract ArticleId takeIn();

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
