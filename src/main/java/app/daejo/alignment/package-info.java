/**
 * Translation units, the rows that everybody reviews. Uses {@code article}, {@code termbase} and
 * {@code text}.
 */
@NullMarked
package app.daejo.alignment;

import org.jspecify.annotations.NullMarked;
