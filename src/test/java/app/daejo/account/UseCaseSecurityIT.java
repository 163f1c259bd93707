package app.daejo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** The rules that stand on the use cases hold when they are called. */
@DatabaseTest
class UseCaseSecurityIT {

    @Autowired
    private People people;

    @Autowired
    private TestPeople testPeople;

    @Test
    void refusesWhoeverIsNotSignedIn() {
        assertThatThrownBy(people::all).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void refusesALowerRole() {
        var person = testPeople.of(Role.CHIEF).id();
        assertThatThrownBy(() -> testPeople.as(Role.CHIEF, () -> people.disable(person)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letsAHigherRoleDoWhatALowerMay() {
        assertThat(testPeople.as(Role.ADMINISTRATOR, people::all)).isNotEmpty();
    }
}
