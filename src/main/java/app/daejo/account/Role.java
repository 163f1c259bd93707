package app.daejo.account;

import java.util.Arrays;
import java.util.List;

/** What a person is at the desk; each role may do all that the ones before it may. */
public enum Role {
    /** Flags, proposes, comments. */
    TRANSLATOR,
    /** Also edits, aligns, submits. */
    EDITOR,
    /** Also approves, works in bulk, restores. */
    CHIEF,
    /** Also runs the desk: people, settings. */
    ADMINISTRATOR;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** This role and all that it includes, lowest first: what Spring Security is told that a person holds. */
    public List<Role> included() {
        return Arrays.stream(values()).filter(this::includes).toList();
    }
}
