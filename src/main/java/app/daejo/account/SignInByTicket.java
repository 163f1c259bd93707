package app.daejo.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Signs in the person who has just completed the set-up. The ticket lies in their own session, on the server: it cannot be
 * guessed, passed on or used twice.
 */
@Component
public class SignInByTicket {

    /** The session attribute that holds the ticket. */
    public static final String ATTRIBUTE = SignInByTicket.class.getName();

    private final PersonRepository people;

    SignInByTicket(PersonRepository people) {
        this.people = people;
    }

    /**
     * Uses the ticket in the request's session, if there is one; the session gets a new id.
     *
     * @return whether a person was signed in
     */
    public boolean use(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof PersonId id)) {
            return false;
        }
        session.removeAttribute(ATTRIBUTE);
        var account = people.find(id).filter(found -> !found.disabled());
        account.ifPresent(found -> signIn(new SignedIn(found.person(), found.generation()), request, response));
        return account.isPresent();
    }

    private static void signIn(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
