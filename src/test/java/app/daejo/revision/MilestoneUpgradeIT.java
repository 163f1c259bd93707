package app.daejo.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.database.DatabaseRoles;
import app.daejo.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk from before Korean could come later: its steps stay as they are, and one more kind of step can be recorded. */
class MilestoneUpgradeIT {

    private static final String DATABASE = "before_later_korean";
    private static final String BEFORE = "22";

    private final JdbcClient superuser =
            JdbcClient.create(TestDatabase.instance().superuser());
    private final PGSimpleDataSource owner = TestDatabase.instance().owner();
    private JdbcClient desk;

    @BeforeEach
    void makeADeskFromBefore() {
        superuser.sql("drop database if exists " + DATABASE).update();
        superuser
                .sql("create database " + DATABASE + " owner " + DatabaseRoles.OWNER
                        + " encoding 'UTF8' template template0")
                .update();
        owner.setDatabaseName(DATABASE);
        desk = JdbcClient.create(owner);
        migrate(BEFORE);
        desk.sql("""
                insert into person (sign_in_name, display_name, role, password_hash) values ('chief', 'Chief', 'CHIEF', '-')
                """).update();
        desk.sql("""
                insert into article (source_title, target_title, state, step, received_by, received_at)
                select '', 'Title', 'WITH_DESK', 'CHECKED', id, now() from person
                """).update();
    }

    @AfterEach
    void dropIt() {
        superuser.sql("drop database " + DATABASE).update();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private void step(int number, String kind) {
        desk.sql("""
                insert into milestone (article_id, number, kind, note, address, never_read, made_by, made_at, command_id)
                select a.id, :number, :kind, 'note', '', 0, p.id, now(), gen_random_uuid() from article a, person p
                """).param("number", number).param("kind", kind).update();
    }

    private String steps() {
        return desk.sql("select string_agg(t::text, ' ' order by number) from milestone t")
                .query(String.class)
                .single();
    }

    @Test
    void keepsTheStepsThatThereAreAndTakesTheNewOne() {
        step(1, "HANDED_OVER");
        assertThatThrownBy(() -> step(2, "SOURCE_ADDED")).isInstanceOf(DataIntegrityViolationException.class);
        var before = steps();

        migrate("latest");

        assertThat(steps()).isEqualTo(before);
        step(2, "SOURCE_ADDED");
        assertThatThrownBy(() -> step(3, "FORGOTTEN")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> desk.sql("update milestone set note = ''").update())
                .rootCause()
                .hasMessageContaining("append-only");
    }
}
