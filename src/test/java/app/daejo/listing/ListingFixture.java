package app.daejo.listing;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.testing.DeskFixture;
import app.daejo.testing.MovableClock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A desk with two articles: one of the chief's, one of the translator's. */
abstract class ListingFixture extends DeskFixture {

    @Autowired
    ArticleList list;

    @Autowired
    Assignments assignments;

    @Autowired
    SavedViews views;

    @Autowired
    Shelf shelf;

    @Autowired
    MovableClock clock;

    Person translator;
    Person editor;
    Person chief;
    ArticleId first;
    ArticleId second;

    @BeforeEach
    void takeInTwoArticles() {
        translator = people.of(Role.TRANSLATOR);
        editor = people.of(Role.EDITOR);
        chief = people.of(Role.CHIEF);
        first = articles.article(chief, "인형의 방\n\n그는 서울에 있다.\n", "The Room of Dolls\n\nHe is in Seoul.\n");
        second = articles.article(
                translator,
                "첫 작품이었다\n\n그는 넷플릭스 시리즈 '비프'(BEEF)로 상을 받았다.\n",
                "A First Work\n\nHe won an award for Netflix's \"Beeg.\"\n");
    }

    ListPage page(Person person, ListQuery query) {
        return as(person, () -> list.page(query, 1));
    }

    List<ArticleId> found(Person person, ListQuery query) {
        return page(person, query).lines().stream().map(ArticleLine::id).toList();
    }

    ArticleLine line(ArticleId article) {
        return page(chief, ListQuery.EVERYTHING).lines().stream()
                .filter(line -> line.id().equals(article))
                .findFirst()
                .orElseThrow();
    }

    AssignmentOutcome assign(Person by, ArticleId article, int seen, @Nullable Person to) {
        return as(by, () -> assignments.assign(article, seen, Assignment.of(to == null ? null : to.id(), null, null)));
    }

    void disable(Person person) {
        jdbc.sql("update person set disabled = true where id = :id")
                .param("id", person.id().value())
                .update();
    }

    void fail(ArticleId article) {
        jdbc.sql("update article set failure = 'Failed', step = 'SEEDED', state = 'INTAKE' where id = :id")
                .param("id", article.value())
                .update();
    }
}
