package app.daejo.account;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signing in with name and password. Whether the name is unknown, the password wrong, the account disabled or the wait not
 * over: the answer is the same.
 */
@Component
class DeskAuthentication implements AuthenticationProvider {

    private final PersonRepository people;
    private final Passwords passwords;
    private final SignInAttempts attempts;

    DeskAuthentication(PersonRepository people, Passwords passwords, SignInAttempts attempts) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var signInName = SignInNames.normal(request.getName());
        var password = request.getCredentials() instanceof String typed ? typed : "";
        var address =
                request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (!attempts.begin(signInName, address)) {
            throw new BadCredentialsException("refused");
        }
        var account = signInName.length() <= 60
                ? people.findBySignInName(signInName)
                : Optional.<PersonRepository.Account>empty();
        var matches = passwords.matches(password, account.map(PersonRepository.Account::passwordHash));
        if (account.isEmpty() || !matches || account.get().disabled()) {
            throw new BadCredentialsException("refused");
        }
        attempts.succeeded(signInName, address);
        var signedIn = new SignedIn(account.get().person(), account.get().generation());
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
        authentication.setDetails(request.getDetails());
        return authentication;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
