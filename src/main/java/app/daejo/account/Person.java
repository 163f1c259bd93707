package app.daejo.account;

/**
 * A person of the desk, as other rooms know them.
 *
 * @param signInName in NFC and lower case
 * @param displayName as the person wishes to be called, not blank
 */
public record Person(PersonId id, String signInName, String displayName, Role role) {

    public boolean may(Role needed) {
        return role.includes(needed);
    }
}
