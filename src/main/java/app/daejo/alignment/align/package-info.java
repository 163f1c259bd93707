/** The aligner and its scores: which source segments go with which target segments. Pure; may use {@code text}. */
@NullMarked
package app.daejo.alignment.align;

import org.jspecify.annotations.NullMarked;
