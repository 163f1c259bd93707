package app.daejo.account;

import java.util.List;
import java.util.Map;

/**
 * The keys a person works by.
 *
 * @param letters whether single letters are commands at all (WCAG 2.1.4)
 * @param keys the keys of commands that have others than they come with, by the commands' names
 */
public record PersonKeys(boolean letters, Map<String, List<String>> keys) {

    /** The keys that the desk comes with. */
    public static final PersonKeys AS_THEY_COME = new PersonKeys(true, Map.of());

    public PersonKeys {
        keys = Map.copyOf(keys);
    }

    /** Whether these are names of commands and keys, and not more than there can be. */
    boolean isSound() {
        return keys.size() <= 200
                && keys.entrySet().stream()
                        .allMatch(command -> command.getKey().matches("[A-Za-z0-9.]{1,60}")
                                && command.getValue().size() <= 4
                                && command.getValue().stream().allMatch(key -> key.matches("[A-Za-z0-9+]{1,40}")));
    }
}
