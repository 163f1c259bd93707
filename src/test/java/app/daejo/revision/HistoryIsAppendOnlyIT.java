package app.daejo.revision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.account.Role;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestArticles;
import app.daejo.testing.TestDatabase;
import app.daejo.testing.TestPeople;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Neither the desk's own role nor the owner of the tables can alter history. */
@DatabaseTest
class HistoryIsAppendOnlyIT {

    @Autowired
    private TestPeople people;

    @Autowired
    private TestArticles articles;

    @BeforeEach
    void haveAHistory() {
        articles.article(people.of(Role.EDITOR), "그는 서울에 있다.", "He is in Seoul.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set text = 'altered'",
                "delete from revision",
                "truncate revision cascade",
                "update chain_link set number = number + 1",
                "delete from chain_link",
                "update decision set reason = 'altered'",
                "delete from decision",
                "delete from audit_entry",
                "update article_assignment set assignee = null",
                "delete from article_assignment",
                "update article_shelf set away = false",
                "delete from article_shelf"
            })
    void refusesToAlterIt(String sql) {
        assertThatThrownBy(() -> execute(TestDatabase.instance().app(), sql))
                .as("the desk")
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> execute(TestDatabase.instance().owner(), sql))
                .as("the owner")
                .isInstanceOf(SQLException.class);
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
