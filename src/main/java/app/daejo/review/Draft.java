package app.daejo.review;

import app.daejo.alignment.UnitId;
import java.time.Instant;

/**
 * A wording that a person has typed and not saved.
 *
 * @param version of the row that the person began with
 * @param base the wording that the person began with
 */
public record Draft(UnitId unit, int version, String base, String text, Instant typedAt) {}
