/** The workbench: the rows of an article side by side, their evidence and history, and every decision about them. */
@NullMarked
package app.daejo.ui.workbench;

import org.jspecify.annotations.NullMarked;
