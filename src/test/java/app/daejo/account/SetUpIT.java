package app.daejo.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.testing.DatabaseTest;
import app.daejo.testing.MovableClock;
import app.daejo.testing.TestDatabase;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SetUpIT {

    private static final Desk DESK = new Desk("문화부", false);
    private static final NewAccount HANEUL = new NewAccount("김하늘", "Haneul", "교정지 위의 붉은 잉크");

    @Autowired
    private SetUp setUp;

    @Autowired
    private SetUpInvitation invitation;

    @Autowired
    private DeskSettings settings;

    @Autowired
    private AuditRepository audit;

    @Autowired
    private MovableClock clock;

    @Test
    void namesTheDeskAndMakesItsFirstAdministrator() {
        assertThat(setUp.isNeeded()).isTrue();
        var token = invitation.issue().orElseThrow();
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);

        var outcome = (SetUpOutcome.Done) setUp.complete(token, DESK, HANEUL);

        assertThat(outcome.administrator().signInName()).isEqualTo("haneul");
        assertThat(outcome.administrator().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(settings.desk()).isEqualTo(DESK);
        assertThat(setUp.isNeeded()).isFalse();
        assertThat(audit.latest(5))
                .extracting(AuditEntry::action, AuditEntry::person)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "four-eyes.switched-off",
                                outcome.administrator().id()),
                        org.assertj.core.groups.Tuple.tuple(
                                "desk.set-up", outcome.administrator().id()));
    }

    @Test
    void aTokenWorksOnceAndNoOtherIsIssuedAfterwards() {
        var token = invitation.issue().orElseThrow();
        setUp.complete(token, DESK, HANEUL);
        assertThat(setUp.accepts(token)).isFalse();
        assertThat(setUp.complete(token, DESK, new NewAccount("Eve", "eve", "교정지 위의 붉은 잉크")))
                .isEqualTo(new SetUpOutcome.TokenRefused());
        assertThat(invitation.issue()).isEmpty();
    }

    @Test
    void ofManyAtOnceOneWins() throws Exception {
        var token = invitation.issue().orElseThrow();
        var tries = Stream.iterate(1, n -> n + 1)
                .limit(6)
                .<Callable<SetUpOutcome>>map(n ->
                        () -> setUp.complete(token, DESK, new NewAccount("Person " + n, "person" + n, "교정지 위의 붉은 잉크")))
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var done = 0;
            for (var outcome : threads.invokeAll(tries)) {
                if (outcome.get() instanceof SetUpOutcome.Done) {
                    done++;
                } else {
                    assertThat(outcome.get()).isEqualTo(new SetUpOutcome.TokenRefused());
                }
            }
            assertThat(done).isEqualTo(1);
        }
    }

    @Test
    void aTokenExpiresAndALaterOneReplacesIt() {
        var first = invitation.issue().orElseThrow();
        var second = invitation.issue().orElseThrow();
        assertThat(setUp.accepts(first)).isFalse();
        assertThat(setUp.accepts(second)).isTrue();
        clock.forward(Duration.ofHours(24).plusSeconds(1));
        assertThat(setUp.accepts(second)).isFalse();
        assertThat(setUp.complete(second, DESK, HANEUL)).isEqualTo(new SetUpOutcome.TokenRefused());
        assertThat(setUp.isNeeded()).isTrue();
    }

    @Test
    void aGuessedTokenTellsNothingAndMakesNothing() {
        invitation.issue();
        assertThat(setUp.complete("guessed", DESK, new NewAccount("", "", "")))
                .isEqualTo(new SetUpOutcome.TokenRefused());
        assertThat(setUp.isNeeded()).isTrue();
    }

    @Test
    void whatWasNotTakenIsNamedAndTheTokenStaysGood() {
        var token = invitation.issue().orElseThrow();
        assertThat(setUp.complete(token, new Desk(" ", true), new NewAccount("", "two words", "12345678")))
                .isEqualTo(new SetUpOutcome.Refused(java.util.EnumSet.of(
                        AccountProblem.DESK_NAME_MISSING,
                        AccountProblem.DISPLAY_NAME_MISSING,
                        AccountProblem.SIGN_IN_NAME_UNUSABLE,
                        AccountProblem.PASSWORD_COMMON)));
        assertThat(setUp.accepts(token)).isTrue();
    }

    @Test
    void theDatabaseKeepsNoTokenInClear() {
        var token = invitation.issue().orElseThrow();
        var kept = JdbcClient.create(TestDatabase.instance().owner())
                .sql("select encode(hash, 'escape') from set_up_token")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(token);
    }
}
