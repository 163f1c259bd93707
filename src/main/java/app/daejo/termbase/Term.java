package app.daejo.termbase;

/**
 * An agreed translation.
 *
 * @param korean NFC, 1 to 200 characters
 * @param english 1 to 200 characters
 * @param note may be empty
 */
public record Term(String korean, String english, String note) {}
