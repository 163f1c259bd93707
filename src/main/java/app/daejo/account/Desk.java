package app.daejo.account;

/**
 * The desk itself.
 *
 * @param name as the people of the desk call it
 * @param fourEyes whether the author of a wording is kept from approving it
 */
public record Desk(String name, boolean fourEyes) {}
