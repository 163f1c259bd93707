package app.daejo.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

/**
 * Keeps a browser signed in over restarts, for as long as its token is in the database.
 *
 * <p>The token is not changed at each use, as Spring's own persistent services do: after a restart one browser asks with
 * several requests at once, and all but the first would be taken for thieves.
 */
@Component
public class StaySignedIn extends AbstractRememberMeServices {

    private static final Duration LIFE = Duration.ofDays(30);

    private final StaySignedInRepository tokens;
    private final PersonRepository people;
    private final Clock clock;

    StaySignedIn(StaySignedInRepository tokens, PersonRepository people, Clock clock) {
        // The key would sign what Spring keeps in anonymous tokens; nothing of ours rests on it.
        super(UUID.randomUUID().toString(), name -> {
            throw new UsernameNotFoundException("people are found by their token");
        });
        this.tokens = tokens;
        this.people = people;
        this.clock = clock;
        setCookieName("daejo-stay");
        setParameter("stay");
        setTokenValiditySeconds((int) LIFE.toSeconds());
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            var token = Tokens.random();
            var now = clock.instant();
            tokens.keep(Tokens.hash(token), signedIn.person().id(), now, now.plus(LIFE));
            setCookie(new String[] {token}, getTokenValiditySeconds(), request, response);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 1) {
            throw new InvalidCookieException("not a token of this desk");
        }
        return tokens.find(Tokens.hash(cookie[0]), clock.instant())
                .flatMap(people::find)
                .filter(account -> !account.disabled())
                .map(account -> new SignedIn(account.person(), account.generation()))
                .orElseThrow(() -> new UsernameNotFoundException("the token is not good any more"));
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            try {
                tokens.forget(Tokens.hash(decodeCookie(cookie)[0]));
            } catch (InvalidCookieException e) {
                // Whatever it was, it is not one of ours, and the cookie goes below.
            }
        }
        super.logout(request, response, authentication);
    }
}
