/** The screen that lets an article out: what is still open, a preview, the formats. */
@NullMarked
package app.daejo.ui.export;

import org.jspecify.annotations.NullMarked;
