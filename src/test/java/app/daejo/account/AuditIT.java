package app.daejo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.testing.ActingAs;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestDatabase;
import app.daejo.testing.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class AuditIT {

    @Autowired
    private JdbcClient desk;

    @Autowired
    private Audit audit;

    @Autowired
    private AuditRepository entries;

    @Autowired
    private DeskSettings settings;

    @Autowired
    private DeskRepository desks;

    @Autowired
    private TestPeople people;

    @Test
    @ActingAs(Role.CHIEF)
    void saysWhoDidWhatAboutWhichThing() {
        audit.record("article.archived", new Subject("article", 7L), "");
        assertThat(entries.latest(1))
                .first()
                .extracting(AuditEntry::action, AuditEntry::subject, AuditEntry::person)
                .containsExactly(
                        "article.archived",
                        new Subject("article", 7L),
                        people.of(Role.CHIEF).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set detail = ''", "delete from audit_entry", "truncate audit_entry"})
    void isAppendOnlyForTheDeskAndForTheOwnerOfItsTables(String sql) {
        audit.record("desk.tried", Subject.DESK, "");
        assertThatThrownBy(() -> desk.sql(sql).update()).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> JdbcClient.create(TestDatabase.instance().owner())
                        .sql(sql)
                        .update())
                .rootCause()
                .hasMessageContaining("audit_entry is append-only");
        assertThat(entries.latest(2)).hasSize(1);
    }

    @Test
    void keepsEveryChangeOfFourEyesAndOnlyAnAdministratorMakesOne() {
        desks.create(new Desk("문화부", false));
        people.as(Role.ADMINISTRATOR, () -> settings.setFourEyes(true));
        people.as(Role.ADMINISTRATOR, () -> settings.setFourEyes(true));
        assertThat(entries.latest(5)).extracting(AuditEntry::action).containsExactly("four-eyes.switched-on");
        assertThatThrownBy(() -> people.as(Role.CHIEF, () -> settings.setFourEyes(false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(settings.desk().fourEyes()).isTrue();
    }

    @Test
    void theDeskCannotTouchFlywaysRecord() {
        assertThatThrownBy(() -> desk.sql("delete from flyway_schema_history").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
