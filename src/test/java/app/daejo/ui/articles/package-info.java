/** The list of articles and the search over all of them, as a person meets them. */
@NullMarked
package app.daejo.ui.articles;

import org.jspecify.annotations.NullMarked;
