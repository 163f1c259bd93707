/**
 * An article's way out of the reviewers' hands: to the desk, approved, exported, published, reopened. Uses {@code review},
 * {@code revision}, {@code article}, {@code account}, {@code text}.
 */
@NullMarked
package app.daejo.release;

import org.jspecify.annotations.NullMarked;
