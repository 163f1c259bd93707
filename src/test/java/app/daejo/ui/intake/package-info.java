/** The intake screen as a person meets it. */
@NullMarked
package app.daejo.ui.intake;

import org.jspecify.annotations.NullMarked;
