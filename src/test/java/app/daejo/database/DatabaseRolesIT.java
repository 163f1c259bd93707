package app.daejo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DatabaseRolesIT {

    @Autowired
    private JdbcClient desk;

    private final JdbcClient owner = JdbcClient.create(TestDatabase.instance().owner());

    @BeforeEach
    void makeATable() {
        owner.sql("create table probe (id bigint generated always as identity, word text not null)")
                .update();
    }

    @AfterEach
    void dropIt() {
        owner.sql("drop table probe").update();
    }

    @Test
    void theDeskWorksAsARoleThatOwnsNothing() {
        assertThat(desk.sql("select current_user").query(String.class).single()).isEqualTo("daejo_app");
        assertThatThrownBy(() -> desk.sql("drop table probe").update())
                .rootCause()
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> desk.sql("create table mine (id int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> desk.sql("truncate probe").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void theDeskReadsAndWritesWhatTheOwnerMakes() {
        desk.sql("insert into probe (word) values ('하나')").update();
        desk.sql("update probe set word = '둘'").update();
        assertThat(desk.sql("select word from probe").query(String.class).list())
                .containsExactly("둘");
        desk.sql("delete from probe").update();
    }

    @Test
    void aRevokedPrivilegeStaysRevoked() {
        owner.sql("revoke update, delete on probe from daejo_app").update();
        desk.sql("insert into probe (word) values ('one')").update();
        assertThatThrownBy(() -> desk.sql("update probe set word = 'two'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        // PostgreSQL only warns of a grant that grants nothing.
        desk.sql("grant update on probe to daejo_app").update();
        assertThatThrownBy(() -> desk.sql("update probe set word = 'two'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> desk.sql("set role daejo_owner").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void everyTestBeginsWithEmptyTables() {
        desk.sql("insert into probe (word) values ('left over')").update();
        TestDatabase.instance().clean();
        assertThat(desk.sql("select count(*) from probe").query(Long.class).single())
                .isZero();
    }

    @Test
    void timesAreKeptInUtc() {
        assertThat(desk.sql("show timezone").query(String.class).single()).isEqualTo("UTC");
    }
}
