package app.daejo.account;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions of people whose role, password or account has changed, on this node within two seconds, wherever it was
 * changed; a screen held open by its WebSocket too, which no request filter would see.
 */
@Component
class OpenSessions implements HttpSessionListener {

    private static final Logger log = LoggerFactory.getLogger(OpenSessions.class);

    private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();
    private final PersonRepository people;

    OpenSessions(PersonRepository people) {
        this.people = people;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
    }

    @Scheduled(fixedDelay = 2000)
    void endThoseThatAreOver() {
        var signedIn = signedIn();
        Map<PersonId, Integer> now;
        try {
            now = people.generations(signedIn.values().stream()
                    .map(person -> person.person().id())
                    .collect(Collectors.toSet()));
        } catch (DataAccessException e) {
            log.warn("The database cannot be asked whose sessions are over; asking again in two seconds.");
            return;
        }
        signedIn.forEach((session, person) -> {
            if (!Integer.valueOf(person.generation())
                    .equals(now.get(person.person().id()))) {
                invalidate(session);
            }
        });
    }

    private Map<HttpSession, SignedIn> signedIn() {
        var signedIn = new HashMap<HttpSession, SignedIn>();
        for (var session : sessions) {
            try {
                if (session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedIn person) {
                    signedIn.put(session, person);
                }
            } catch (IllegalStateException e) {
                sessions.remove(session);
            }
        }
        return signedIn;
    }

    private void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            sessions.remove(session);
        }
    }
}
