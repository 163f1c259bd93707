/** Every wording of a unit, append-only, and the hash chain that proves it. Uses {@code article}, {@code alignment}, {@code account}, {@code text}. */
@NullMarked
package app.daejo.revision;

import org.jspecify.annotations.NullMarked;
