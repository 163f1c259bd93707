package app.daejo.account;

import org.jspecify.annotations.Nullable;

/**
 * What an entry of the audit is about.
 *
 * @param kind a word of the field, such as {@code person} or {@code article}
 * @param id null for the desk itself
 */
public record Subject(String kind, @Nullable Long id) {

    public static final Subject DESK = new Subject("desk", null);

    public static Subject of(PersonId person) {
        return new Subject("person", person.value());
    }
}
