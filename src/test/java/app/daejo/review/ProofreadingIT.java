package app.daejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.revision.CommandId;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** LanguageTool reads in the background: nobody waits for it, and nothing it said is lost meanwhile. */
@DatabaseTest
@TestPropertySource(properties = "daejo.proofreading=true")
class ProofreadingIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(90);

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private JdbcClient jdbc;

    private Person editor;

    @BeforeEach
    void openADesk() {
        jdbc.sql("insert into desk (name, four_eyes) values ('Test', false)").update();
        editor = people.of(Role.EDITOR);
    }

    @Test
    void addsWhatLanguageToolMindsOnceItHasReadTheArticle() throws InterruptedException {
        var article = articles.article(
                editor, "그 변화에는 동의가 필요하다.\n\n문이 열렸다.", "The change would requires consent.\n\nThe door opened.");
        var raised = await(article, "OPEN");
        edit(article, "The door opened.", "A door opened slowly.");
        assertThat(issues(article, "OPEN")).isEqualTo(raised);
        edit(article, "The change would requires consent.", "The change would require consent.");
        assertThat(await(article, "WITHDRAWN")).isEqualTo(raised);
        assertThat(issues(article, "OPEN")).isEmpty();
    }

    private void edit(ArticleId article, String before, String after) {
        var row = articles.row(editor, article, before);
        articles.perform(editor, new ReviewCommand.Edit(CommandId.random(), row.unit(), row.version(), after));
    }

    private List<Long> await(ArticleId article, String status) throws InterruptedException {
        var end = Instant.now().plus(LONG_ENOUGH);
        while (issues(article, status).isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(issues(article, status)).hasSize(1);
        return issues(article, status);
    }

    private List<Long> issues(ArticleId article, String status) {
        return jdbc.sql(
                        "select id from issue where article_id = :article and code = 'languagetool' and status = :status")
                .param("article", article.value())
                .param("status", status)
                .query(Long.class)
                .list();
    }
}
