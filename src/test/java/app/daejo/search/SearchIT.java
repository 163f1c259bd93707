package app.daejo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.review.ReviewCommand;
import app.daejo.revision.CommandId;
import app.daejo.testing.DeskFixture;
import app.daejo.testing.MeasuredTables;
import app.daejo.text.Side;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What a search finds, and what it must not. */
class SearchIT extends DeskFixture {

    @Autowired
    private Search search;

    private Person editor;
    private ArticleId first;
    private ArticleId second;

    @BeforeEach
    void takeInTwoArticles() {
        editor = people.of(Role.EDITOR);
        first = articles.article(
                editor,
                "첫 작품이었다\n\n그는 넷플릭스 시리즈 '비프'로 상을 받았다. 그는 100%를 걸었다.\n",
                "It Was My First Work\n\nHe won an award for Netflix's \"Beef.\" He staked 100% on it.\n");
        second = articles.article(
                editor,
                Normalizer.normalize("인형의 방\n\n비프라는 말은 없다고 했다.\n", Normalizer.Form.NFD),
                "The Room of Dolls\n\nThere is no such word, he said.\n");
    }

    private List<Hit> everywhere(String words) {
        return as(editor, () -> search.everywhere(words).places());
    }

    private List<Integer> rows(ArticleId article, String words) {
        var found = as(editor, () -> search.within(article, words));
        return articles.rows(editor, article).stream()
                .filter(row -> found.contains(row.unit()))
                .map(row -> row.position())
                .toList();
    }

    @Test
    void findsKoreanInEitherNormalFormNewestArticleFirst() {
        assertThat(everywhere("비프")).extracting(Hit::article).containsExactly(second, first);
        assertThat(everywhere(Normalizer.normalize("비프", Normalizer.Form.NFD))).hasSize(2);
    }

    @Test
    void findsEnglishWhateverTheCaseAndLeadsToTheRow() {
        var hit = everywhere("nETFLIX").getFirst();
        assertThat(hit.side()).isEqualTo(Side.TARGET);
        assertThat(hit.passage().found()).isEqualTo("Netflix");
        assertThat(articles.row(editor, java.util.Objects.requireNonNull(hit.unit()))
                        .target())
                .contains("Netflix");
    }

    @Test
    void findsHeadlinesOnBothSidesFirst() {
        assertThat(everywhere("room of")).first().satisfies(hit -> assertThat(hit.unit())
                .isNull());
        assertThat(everywhere("인형의")).first().satisfies(hit -> assertThat(hit.unit())
                .isNull());
    }

    @Test
    void findsTheLatestWordingAndNoEarlierOne() {
        var row = articles.row(editor, first, "Beef");
        articles.perform(
                editor,
                row.unit(),
                now -> new ReviewCommand.Edit(
                        CommandId.random(), now.unit(), now.version(), "He won an award for \"Ox.\""));
        assertThat(everywhere("Netflix")).isEmpty();
        assertThat(everywhere("\"ox")).hasSize(1);
        assertThat(rows(first, "Netflix")).isEmpty();
    }

    @Test
    void takesSignsAsTheyAre() {
        assertThat(everywhere("100%")).hasSize(2);
        assertThat(everywhere("1%0")).isEmpty();
        assertThat(everywhere("h_ won")).isEmpty();
        assertThat(everywhere("\\")).isEmpty();
    }

    @Test
    void saysWhetherThereIsMoreThanItShows() {
        var few = as(editor, () -> search.everywhere("비프"));
        assertThat(few.more()).isFalse();
        long article = MeasuredTables.article(jdbc, List.of("비프가 왔다"), List.of("Beef came"), Search.MOST + 1);
        var many = as(editor, () -> search.everywhere("came"));
        assertThat(many.places()).hasSize(Search.MOST);
        assertThat(many.more()).isTrue();
        assertThat(many.places()).extracting(Hit::article).containsOnly(new ArticleId(article));
    }

    @Test
    void findsEveryRowOfALongArticle() {
        long article = MeasuredTables.article(jdbc, List.of("비프가 왔다"), List.of("Beef came"), 2_500);
        assertThat(as(editor, () -> search.within(new ArticleId(article), "비프")))
                .hasSize(2_500);
    }

    @Test
    void looksWithinOneArticleOnBothSides() {
        assertThat(rows(first, "비프")).hasSize(1);
        assertThat(rows(first, "AWARD")).isEqualTo(rows(first, "비프"));
        assertThat(rows(second, "award")).isEmpty();
    }

    @Test
    void findsNothingForNothing() {
        assertThat(everywhere("   ")).isEmpty();
        assertThat(rows(first, "")).isEmpty();
        assertThat(everywhere("\0")).isEmpty();
    }

    @Test
    void refusesWhoIsNotSignedIn() {
        assertThatThrownBy(() -> search.everywhere("비프"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void everySearchedTextHasItsIndex() {
        assertThat(List.of("revision", "segment", "article")).allMatch(this::indexed);
    }

    private boolean indexed(String table) {
        return jdbc.sql(
                        "select count(*) = 1 from pg_indexes where tablename = :table and indexdef like '%(searched gin_trgm_ops)%'")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }
}
