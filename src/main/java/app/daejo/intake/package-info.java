/** Uploaded bytes on their way to an article ready for review; one decoder a format. */
@NullMarked
package app.daejo.intake;

import org.jspecify.annotations.NullMarked;
