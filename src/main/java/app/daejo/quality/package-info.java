/** Automatic checks of a translation against its source: what they find, and with what evidence. Pure; may use {@code text}. */
@NullMarked
package app.daejo.quality;

import org.jspecify.annotations.NullMarked;
