/**
 * The list of articles: how each stands, whose it is and by when, and the views of it that people keep. Uses {@code review},
 * {@code article}, {@code account}, {@code text}.
 */
@NullMarked
package app.daejo.listing;

import org.jspecify.annotations.NullMarked;
