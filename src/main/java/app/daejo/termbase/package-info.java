/** The agreed Korean-English terms. Uses {@code text} and {@code account}. */
@NullMarked
package app.daejo.termbase;

import org.jspecify.annotations.NullMarked;
