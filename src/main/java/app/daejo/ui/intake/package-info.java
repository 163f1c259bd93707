/** The screens that take an article in, pasted or uploaded, and say what came in of it. */
@NullMarked
package app.daejo.ui.intake;

import org.jspecify.annotations.NullMarked;
