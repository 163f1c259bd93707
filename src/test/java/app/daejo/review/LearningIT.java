package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.alignment.ApprovedPassages;
import app.daejo.alignment.align.TextPair;
import app.daejo.termbase.Term;
import app.daejo.termbase.Termbase;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk aligns better for what it agreed on and approved. */
@DatabaseTest
class LearningIT {

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private ApprovedPassages approved;

    @Autowired
    private Termbase termbase;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private JdbcClient jdbc;

    private Person editor;

    @BeforeEach
    void openADesk() {
        people.openADesk();
        editor = people.of(Role.EDITOR);
    }

    @Test
    void learnsFromSettledRowsAlone() {
        var article = articles.article(editor, "그는 서울에 산다.\n\n문이 열렸다.", "He lives in Seoul.\n\nThe door opened.");
        assertThat(approved.latest(10)).isEmpty();
        articles.settle(editor, article);
        assertThat(approved.latest(10))
                .containsExactlyInAnyOrder(
                        new TextPair("그는 서울에 산다.", "He lives in Seoul."), new TextPair("문이 열렸다.", "The door opened."));
        assertThat(approved.latest(1)).hasSize(1);
    }

    @Test
    void pairsTheNextArticleByTheTermsAgreedOn() {
        current.actAs(editor, () -> termbase.add(new Term("조용한 가족", "Velvet Orchard", "")));
        var article = articles.article(
                editor, "눈물의 정거장이 좋았다.\n\n조용한 가족도 좋았다.", "I liked Quartz Parade.\n\nI liked Velvet Orchard too.");
        assertThat(articles.row(editor, article, "Velvet Orchard").source()).contains("조용한 가족");
        assertThat(jdbc.sql("select count(*) from translation_unit where reasons::text like '%조용한 가족%'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
