package app.daejo.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.testing.DatabaseTest;
import app.daejo.testing.TestPeople;
import jakarta.servlet.http.HttpSessionEvent;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

@DatabaseTest
class OpenSessionsIT {

    @Autowired
    private OpenSessions sessions;

    @Autowired
    private SignInByTicket tickets;

    @Autowired
    private StaySignedInRepository tokens;

    @Autowired
    private People people;

    @Autowired
    private TestPeople testPeople;

    @Test
    void aChangedRoleEndsThatPersonsSessionsAndNoOthers() {
        var kim = testPeople.named("kim", Role.EDITOR);
        var lee = testPeople.named("lee", Role.EDITOR);
        var ofKim = sessionOf(kim);
        var ofLee = sessionOf(lee);
        sessions.endThoseThatAreOver();
        assertThat(ofKim.isInvalid()).isFalse();

        testPeople.as(Role.ADMINISTRATOR, () -> people.changeRole(kim.id(), Role.TRANSLATOR));
        sessions.endThoseThatAreOver();

        assertThat(ofKim.isInvalid()).isTrue();
        assertThat(ofLee.isInvalid()).isFalse();
    }

    @Test
    void disablingEndsSessionsAndTheBrowsersThatStaySignedIn() {
        var kim = testPeople.named("kim", Role.EDITOR);
        var session = sessionOf(kim);
        var token = Tokens.random();
        var now = java.time.Instant.now();
        tokens.keep(Tokens.hash(token), kim.id(), now, now.plusSeconds(3600));
        assertThat(tokens.find(Tokens.hash(token), now)).contains(kim.id());

        testPeople.as(Role.ADMINISTRATOR, () -> people.disable(kim.id()));
        sessions.endThoseThatAreOver();

        assertThat(session.isInvalid()).isTrue();
        assertThat(tokens.find(Tokens.hash(token), now)).isEqualTo(Optional.empty());
    }

    @Test
    void aSessionWithoutAPersonIsLeftAlone() {
        var session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        sessions.endThoseThatAreOver();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void aTicketIsUsedOnceAndGivesTheSessionANewId() {
        var kim = testPeople.named("kim", Role.EDITOR);
        var request = new MockHttpServletRequest();
        var session = new MockHttpSession();
        request.setSession(session);
        assertThat(tickets.use(request, new MockHttpServletResponse())).isFalse();
        session.setAttribute(SignInByTicket.ATTRIBUTE, kim.id());
        var before = session.getId();
        try {
            assertThat(tickets.use(request, new MockHttpServletResponse())).isTrue();
            assertThat(session.getId()).isNotEqualTo(before);
            assertThat(tickets.use(request, new MockHttpServletResponse())).isFalse();
        } finally {
            org.springframework.security.core.context.SecurityContextHolder.clearContext();
        }
    }

    private MockHttpSession sessionOf(Person person) {
        var request = new MockHttpServletRequest();
        var session = new MockHttpSession();
        request.setSession(session);
        sessions.sessionCreated(new HttpSessionEvent(session));
        session.setAttribute(SignInByTicket.ATTRIBUTE, person.id());
        try {
            assertThat(tickets.use(request, new MockHttpServletResponse())).isTrue();
        } finally {
            org.springframework.security.core.context.SecurityContextHolder.clearContext();
        }
        return session;
    }
}
