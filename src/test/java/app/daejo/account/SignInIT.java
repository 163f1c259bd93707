package app.daejo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.testing.ActingAs;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.MovableClock;
import app.daejo.testing.TestPeople;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@DatabaseTest
class SignInIT {

    @Autowired
    private DeskAuthentication authentication;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Test
    void letsInWithNameInAnyCaseAndPasswordAndGrantsEveryIncludedRole() {
        testPeople.named("하늘.kim", Role.CHIEF);
        var signedIn = signIn(" 하늘.KIM ", TestPeople.PASSWORD, "10.0.0.1");
        assertThat(signedIn.getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_TRANSLATOR", "ROLE_EDITOR", "ROLE_CHIEF");
        assertThat(signedIn.getCredentials()).isNull();
    }

    @Test
    void fiveFailuresAreFreeThenTheWaitGrows() {
        testPeople.named("kim", Role.EDITOR);
        for (var failure = 1; failure <= 5; failure++) {
            refused("kim", "wrong", "10.0.0.1");
        }
        refused("kim", TestPeople.PASSWORD, "10.0.0.1");
        clock.forward(Duration.ofSeconds(6));
        refused("kim", "wrong", "10.0.0.1");
        clock.forward(Duration.ofSeconds(6));
        refused("kim", TestPeople.PASSWORD, "10.0.0.1");
        clock.forward(Duration.ofSeconds(5));
        signIn("kim", TestPeople.PASSWORD, "10.0.0.1");
    }

    @Test
    void neitherAnotherAddressNorAnotherAccountWaits() {
        testPeople.named("kim", Role.EDITOR);
        testPeople.named("lee", Role.EDITOR);
        for (var failure = 1; failure <= 7; failure++) {
            refused("kim", "wrong", "10.0.0.1");
        }
        signIn("kim", TestPeople.PASSWORD, "10.0.0.2");
        signIn("lee", TestPeople.PASSWORD, "10.0.0.1");
    }

    @Test
    void theWaitIsNeverForEver() {
        assertThat(SignInAttempts.waitAfter(4)).isZero();
        assertThat(SignInAttempts.waitAfter(5)).isEqualTo(Duration.ofSeconds(5));
        assertThat(SignInAttempts.waitAfter(7)).isEqualTo(Duration.ofSeconds(20));
        assertThat(SignInAttempts.waitAfter(Integer.MAX_VALUE)).isEqualTo(SignInAttempts.LONGEST_WAIT);
    }

    @Test
    void aSuccessBeginsTheCountAnew() {
        testPeople.named("kim", Role.EDITOR);
        for (var round = 1; round <= 3; round++) {
            for (var failure = 1; failure <= 4; failure++) {
                refused("kim", "wrong", "10.0.0.1");
            }
            signIn("kim", TestPeople.PASSWORD, "10.0.0.1");
        }
    }

    @Test
    void anUnknownNameIsRefusedInTheSameWordsAndInMuchTheSameTime() {
        testPeople.named("kim", Role.EDITOR);
        // The test's people have a cheaper hash: this person has one of the desk's own.
        testPeople.as(
                Role.ADMINISTRATOR,
                () -> people.create(new NewAccount("Lee", "lee", TestPeople.PASSWORD), Role.EDITOR));
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (var address = 1; address <= 9; address++) {
            known.add(timeOfRefusal("lee", "10.0.1." + address));
            unknown.add(timeOfRefusal("nobody", "10.0.1." + address));
        }
        var ratio = (double) unknown.stream().sorted().toList().get(4)
                / known.stream().sorted().toList().get(4);
        assertThat(ratio).isBetween(0.5, 2.0);
    }

    @Test
    void aDisabledPersonIsRefused() {
        var kim = testPeople.named("kim", Role.EDITOR);
        testPeople.as(Role.ADMINISTRATOR, () -> people.disable(kim.id()));
        refused("kim", TestPeople.PASSWORD, "10.0.0.1");
        testPeople.as(Role.ADMINISTRATOR, () -> people.enable(kim.id()));
        signIn("kim", TestPeople.PASSWORD, "10.0.0.1");
    }

    @Test
    @ActingAs(Role.ADMINISTRATOR)
    void theLastAdministratorStays() {
        var last = testPeople.of(Role.ADMINISTRATOR);
        var refusal = new AccountOutcome.Refused(java.util.EnumSet.of(AccountProblem.LAST_ADMINISTRATOR));
        assertThat(people.disable(last.id())).isEqualTo(refusal);
        assertThat(people.changeRole(last.id(), Role.CHIEF)).isEqualTo(refusal);
        testPeople.named("second", Role.ADMINISTRATOR);
        assertThat(people.changeRole(last.id(), Role.CHIEF)).isInstanceOf(AccountOutcome.Done.class);
    }

    private long timeOfRefusal(String name, String address) {
        var start = System.nanoTime();
        refused(name, "wrong wrong", address);
        return System.nanoTime() - start;
    }

    private void refused(String name, String password, String address) {
        assertThatThrownBy(() -> signIn(name, password, address))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("refused");
    }

    private Authentication signIn(String name, String password, String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        return authentication.authenticate(attempt);
    }
}
