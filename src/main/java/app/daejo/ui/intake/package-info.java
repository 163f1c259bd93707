/** The screen that takes an article in: both sides pasted or uploaded, previewed, and sent on their way. */
@NullMarked
package app.daejo.ui.intake;

import org.jspecify.annotations.NullMarked;
