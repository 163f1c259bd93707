package app.daejo.export;

import java.time.Instant;

/**
 * Where an export comes from.
 *
 * @param article the article's id
 * @param exportedAt when
 * @param exportedBy display name of the person who asked for it
 */
public record Provenance(String article, Instant exportedAt, String exportedBy) {}
