package app.daejo.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.account.Person;
import app.daejo.account.Role;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestDatabase;
import app.daejo.testing.TestPeople;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** The commands that work on the desk's database, beside a running desk on an external one. */
@DatabaseTest
class DeskCommandsIT {

    private static final String KOREAN = "감독 \"첫 작품이었다\"\n\n그는 13일 서울에서 취재진과 만났다.\n";
    private static final String ENGLISH =
            "Director Says \"It Was My First Work\"\n\nHe met with reporters in Seoul on May 13.\n";

    @TempDir
    private Path folder;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @Autowired
    private JdbcClient jdbc;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Person editor;

    @BeforeAll
    static void pointCommandsAtTheTestDatabase() {
        TestDatabase.instance().settings().forEach(System::setProperty);
    }

    @AfterAll
    static void pointThemAway() {
        TestDatabase.instance().settings().keySet().forEach(System::clearProperty);
    }

    @BeforeEach
    void setUpADeskOfOne() {
        jdbc.sql("insert into desk (name, four_eyes) values ('Test', false)").update();
        editor = people.of(Role.CHIEF);
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLine(new DaejoCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path korean() throws IOException {
        return file("a.ko.txt", KOREAN.getBytes(StandardCharsets.UTF_8));
    }

    private Path english() throws IOException {
        return file("a.en.txt", ENGLISH.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesAnArticleInLetsItOutAndProvesItsHistory() throws IOException {
        assertThat(run("import", korean().toString(), english().toString())).isZero();
        assertThat(out.toString().strip()).isEqualTo("1");

        assertThat(run("export", "1", "--format", "text")).isEqualTo(1);
        assertThat(err.toString())
                .contains("is not settled")
                .contains("--draft")
                .hasLineCount(1);

        articles.settle(editor, new app.daejo.article.ArticleId(1));
        var exported = folder.resolve("out.txt");
        assertThat(run("export", "1", "--format", "text", "-o", exported.toString()))
                .isZero();
        assertThat(exported).hasContent(ENGLISH);

        assertThat(run("verify")).isZero();
        assertThat(out.toString()).contains("article 1: whole").contains("1 verified, 0 not whole");
    }

    @Test
    void takesEnglishWithoutItsKoreanOnlyIfThatIsSaid() throws IOException {
        assertThat(run("import", english().toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--english-only");
        assertThat(run(
                        "import",
                        "--english-only",
                        korean().toString(),
                        english().toString()))
                .isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from article").query(Integer.class).single())
                .isZero();

        assertThat(run("import", "--english-only", english().toString())).isZero();
        articles.settle(editor, new app.daejo.article.ArticleId(1));
        var exported = folder.resolve("alone.txt");
        assertThat(run("export", "1", "--format", "text", "-o", exported.toString()))
                .isZero();
        assertThat(exported).hasContent(ENGLISH);
        assertThat(run("verify")).isZero();
    }

    @Test
    void saysThatAHistoryWasAltered() throws Exception {
        run("import", korean().toString(), english().toString());
        try (var connection = TestDatabase.instance().superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update revision set text = 'Altered.' where number = 1 and unit_id = 2");
        }

        assertThat(run("verify")).isEqualTo(1);
        assertThat(out.toString()).contains("article 1: NOT WHOLE").contains("does not match its entry");
    }

    @Test
    void keepsNothingOfAFileThatCannotBeRead() throws IOException {
        var binary = file("b.txt", new byte[] {0, 1, 2, 3});

        assertThat(run("import", korean().toString(), binary.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("b.txt").hasLineCount(1);
        assertThat(run("import", korean().toString(), folder.resolve("none.txt").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("none.txt: no such file");
        assertThat(jdbc.sql("select count(*) from article").query(Integer.class).single())
                .isZero();
    }

    @Test
    void asksOnWhoseBehalfWhereSeveralPeopleWork() throws IOException {
        people.of(Role.EDITOR);

        assertThat(run("import", korean().toString(), english().toString())).isEqualTo(1);
        assertThat(err.toString()).contains("--as");
        assertThat(run(
                        "import",
                        "--as",
                        "test-editor",
                        korean().toString(),
                        english().toString()))
                .isZero();
    }

    @Test
    void refusesAnUnknownArticleAndWrongUsage() {
        assertThat(run("export", "99", "--draft")).isEqualTo(1);
        assertThat(err.toString()).contains("there is no article 99");
        assertThat(run("export", "1", "--format", "pdf")).isEqualTo(2);
        assertThat(run("import")).isEqualTo(2);
        assertThat(run("import", "--help")).isZero();
    }
}
