/** The checks, one a file. Pure; may use {@code quality}, {@code text} and the text libraries. */
@NullMarked
package app.daejo.quality.check;

import org.jspecify.annotations.NullMarked;
