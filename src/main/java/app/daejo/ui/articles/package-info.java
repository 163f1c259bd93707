/** The list of articles: where each stands, and the way into it. */
@NullMarked
package app.daejo.ui.articles;

import org.jspecify.annotations.NullMarked;
