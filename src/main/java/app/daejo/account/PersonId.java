package app.daejo.account;

/**
 * The identity of a person.
 *
 * @param value 1 or more
 */
public record PersonId(long value) {}
