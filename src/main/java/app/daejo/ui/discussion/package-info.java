/** The list of comments that name the person. */
@NullMarked
package app.daejo.ui.discussion;

import org.jspecify.annotations.NullMarked;
