package app.daejo.listing;

/** A query that a person keeps under a name. */
public record SavedView(long id, String name, ListQuery query) {}
