package app.daejo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DeskDatabaseIT {

    private static final Path BINARIES = Path.of("target", "postgres-binaries");

    @TempDir
    private Path folder;

    @Test
    void isDurableAndClosed() throws IOException {
        try (var database = DeskDatabase.start(new DeskHome(folder), BINARIES, true)) {
            var app = app(database);
            new DatabasePromises(true).check(app);
            var desk = JdbcClient.create(app);
            assertThat(desk.sql("show listen_addresses").query(String.class).single())
                    .isEqualTo("127.0.0.1");
            assertThat(superuser(database)
                            .sql("show unix_socket_directories")
                            .query(String.class)
                            .single())
                    .isEmpty();
            app.setPassword("guessed");
            assertThatThrownBy(app::getConnection)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(Files.readAllLines(folder.resolve("postgres/pg_hba.conf")))
                .filteredOn(line -> !line.startsWith("#"))
                .noneMatch(line -> line.contains("trust"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgres.properties"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefused() {
        try (var first = DeskDatabase.start(new DeskHome(folder), BINARIES, false)) {
            assertThatThrownBy(() -> DeskDatabase.start(new DeskHome(folder), BINARIES, false))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("A desk is already running on " + folder);
            assertThat(JdbcClient.create(app(first))
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void keepsItsDataAndTakesTheFolderBackFromTheServerOfAKilledDesk() throws Exception {
        var home = new DeskHome(folder);
        var desk = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeskToBeKilled.class.getName(),
                        folder.toString(),
                        BINARIES.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(desk.inputReader().lines().anyMatch("saved"::equals)).isTrue();
        desk.destroyForcibly().waitFor();
        var leftOver = Leftover.on(home.postgresData()).orElseThrow().process();
        assertThat(leftOver.isAlive()).isTrue();

        var start = System.nanoTime();
        try (var next = DeskDatabase.start(home, BINARIES, true)) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            assertThat(leftOver.isAlive()).isFalse();
            assertThat(owner(next)
                            .sql("select word from probe")
                            .query(String.class)
                            .single())
                    .isEqualTo("saved");
        }
        assertThat(Leftover.on(home.postgresData())).isEmpty();
    }

    /** A desk in a process of its own that saves a word, says so, and waits for its end. */
    static final class DeskToBeKilled {

        @SuppressWarnings("resource")
        static void main(String... args) throws InterruptedException {
            var database = DeskDatabase.start(new DeskHome(Path.of(args[0])), Path.of(args[1]), true);
            owner(database).sql("create table probe (word text)").update();
            owner(database).sql("insert into probe values ('saved')").update();
            System.out.println("saved");
            Thread.sleep(Duration.ofMinutes(1));
        }
    }

    @Test
    void recoversAfterItsServerWasKilled() throws Exception {
        var home = new DeskHome(folder);
        try (var first = DeskDatabase.start(home, BINARIES, true)) {
            owner(first).sql("create table probe (word text)").update();
            owner(first).sql("insert into probe values ('kept')").update();
            kill(home);
        }
        var start = System.nanoTime();
        try (var second = DeskDatabase.start(home, BINARIES, true)) {
            assertThat(owner(second)
                            .sql("select word from probe")
                            .query(String.class)
                            .single())
                    .isEqualTo("kept");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void startsAServerAgainThatEndedByItselfAtTheSameAddressAndNotForEver() throws Exception {
        var home = new DeskHome(folder);
        try (var database = DeskDatabase.start(home, BINARIES, true)) {
            owner(database).sql("create table probe (word text)").update();
            owner(database).sql("insert into probe values ('kept')").update();
            for (int time = 0; time < 3; time++) {
                kill(home);
                await().atMost(Duration.ofSeconds(30))
                        .ignoreExceptions()
                        .until(
                                () -> owner(database)
                                        .sql("select word from probe")
                                        .query(String.class)
                                        .single(),
                                "kept"::equals);
            }
            kill(home);
            assertThatThrownBy(() -> {
                        Thread.sleep(2_000);
                        owner(database).sql("select 1").query(Integer.class).single();
                    })
                    .hasRootCauseInstanceOf(ConnectException.class);
        }
        assertThat(Leftover.on(home.postgresData())).isEmpty();
    }

    private static void kill(DeskHome home) throws Exception {
        var server = Leftover.on(home.postgresData()).orElseThrow().process();
        assertThat(server.destroyForcibly()).isTrue();
        server.onExit().get();
    }

    @Test
    void makesADatabaseAgainWhoseMakingWasCutShort() throws IOException {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "18\n");
        Files.writeString(folder.resolve("postgres.unfinished"), "whatever");
        try (var database = DeskDatabase.start(new DeskHome(folder), BINARIES, false)) {
            assertThat(owner(database).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    void leavesAFolderOfAnotherVersionAlone() throws IOException {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> DeskDatabase.start(new DeskHome(folder), BINARIES, false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL 17");
        assertThat(folder.resolve("postgres/PG_VERSION")).hasContent("17");
    }

    @Test
    void aPidFileThatNamesAnotherProcessIsNoLeftover() throws IOException {
        Files.writeString(
                folder.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + folder + "\n");
        assertThat(Leftover.on(folder)).isEmpty();
    }

    @Test
    void aDatabaseThatCouldLoseEditsIsRefused() {
        try (var database = DeskDatabase.start(new DeskHome(folder), BINARIES, false)) {
            assertThatThrownBy(() -> new DatabasePromises(true).check(app(database)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("fsync, synchronous_commit, full_page_writes");
            new DatabasePromises(false).check(app(database));
        }
    }

    @Test
    void aRoleThatCouldRewriteHistoryIsRefused() {
        try (var database = DeskDatabase.start(new DeskHome(folder), BINARIES, false)) {
            assertThatThrownBy(() ->
                            new DatabasePromises(false).check(as(database, "postgres", database.superuserPassword())))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("postgres is a superuser");

            owner(database).sql("create table probe (word text)").update();
            var owner = as(database, DatabaseRoles.OWNER, database.ownerPassword());
            assertThatThrownBy(() -> new DatabasePromises(false).check(owner))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("daejo_owner owns tables");
        }
    }

    private static PGSimpleDataSource app(DeskDatabase database) {
        return as(database, DatabaseRoles.APP, database.appPassword());
    }

    private static JdbcClient owner(DeskDatabase database) {
        return JdbcClient.create(as(database, DatabaseRoles.OWNER, database.ownerPassword()));
    }

    private static JdbcClient superuser(DeskDatabase database) {
        return JdbcClient.create(as(database, "postgres", database.superuserPassword()));
    }

    private static PGSimpleDataSource as(DeskDatabase database, String role, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        source.setUser(role);
        source.setPassword(password);
        return source;
    }
}
