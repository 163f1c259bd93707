package app.daejo.nodes;

import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is in an article.
 *
 * @param unit null while they are on no row
 * @param row the number of the row, from 1; 0 while they are on none
 */
public record Place(PersonId person, @Nullable UnitId unit, int row) {}
