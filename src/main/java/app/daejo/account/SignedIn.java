package app.daejo.account;

import java.security.Principal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A person whom Spring Security has let in, in the session that it opened.
 *
 * @param generation the person's session generation at that time; when the person's own has moved on, the session is over
 */
record SignedIn(Person person, int generation) implements UserDetails, Principal {

    @Override
    public String getName() {
        return person.signInName();
    }

    @Override
    public String getUsername() {
        return person.signInName();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    /** The role and all that it includes, so that every way of asking for a role agrees. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return person.role().included().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
