package app.daejo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daejo.testing.ActingAs;
import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What people change about themselves: the password, and the keys they work by. */
@DatabaseTest
@ActingAs(Role.TRANSLATOR)
class OwnSettingsIT {

    private static final String ANOTHER = "새로 지은 문장 하나";

    @Autowired
    private OwnPassword own;

    @Autowired
    private KeySettings keys;

    @Autowired
    private Passwords passwords;

    @Autowired
    private PersonRepository repository;

    @Autowired
    private TestPeople people;

    @Autowired
    private CurrentPerson current;

    private PersonRepository.Account me() {
        return repository.find(current.require().id()).orElseThrow();
    }

    private boolean opens(String password) {
        return passwords.matches(password, Optional.of(me().passwordHash()));
    }

    @Test
    void changesThePasswordAndEndsEverySessionButThisOne() {
        int before = me().generation();

        assertThat(own.change(TestPeople.PASSWORD, ANOTHER)).isInstanceOf(AccountOutcome.Done.class);

        assertThat(opens(ANOTHER)).isTrue();
        assertThat(opens(TestPeople.PASSWORD)).isFalse();
        assertThat(me().generation()).isGreaterThan(before);
        var here = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        assertThat(here.getPrincipal()).isEqualTo(new SignedIn(current.require(), me().generation()));
    }

    @Test
    void refusesAWrongPresentPasswordAndLeavesAllAsItWas() {
        int before = me().generation();

        assertThat(own.change("not it at all", ANOTHER))
                .isEqualTo(new AccountOutcome.Refused(Set.of(AccountProblem.PASSWORD_WRONG)));

        assertThat(opens(TestPeople.PASSWORD)).isTrue();
        assertThat(me().generation()).isEqualTo(before);
    }

    @Test
    void refusesAPasswordThatIsTooShort() {
        assertThat(own.change(TestPeople.PASSWORD, "짧다"))
                .isEqualTo(new AccountOutcome.Refused(Set.of(AccountProblem.PASSWORD_TOO_SHORT)));
        assertThat(opens(TestPeople.PASSWORD)).isTrue();
    }

    @Test
    void makesWhoeverGuessesWait() {
        IntStream.range(0, SignInAttempts.FREE_FAILURES + 1).forEach(i -> own.change("guess number " + i, ANOTHER));

        assertThat(own.change(TestPeople.PASSWORD, ANOTHER))
                .isEqualTo(new AccountOutcome.Refused(Set.of(AccountProblem.PASSWORD_WRONG)));
    }

    @Test
    void remembersKeysForEachPerson() {
        assertThat(keys.mine()).isEqualTo(PersonKeys.AS_THEY_COME);
        var chosen = new PersonKeys(false, Map.of("row.next", List.of("KeyB")));

        keys.choose(chosen);
        keys.choose(chosen);

        assertThat(keys.mine()).isEqualTo(chosen);
        assertThat(people.as(Role.EDITOR, keys::mine)).isEqualTo(PersonKeys.AS_THEY_COME);
    }

    @Test
    void refusesWhatIsNoKey() {
        assertThatThrownBy(() -> keys.choose(new PersonKeys(true, Map.of("row.next", List.of("<b>")))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
