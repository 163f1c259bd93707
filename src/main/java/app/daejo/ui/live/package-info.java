/** Tells open screens that an article's rows have changed. */
@NullMarked
package app.daejo.ui.live;

import org.jspecify.annotations.NullMarked;
