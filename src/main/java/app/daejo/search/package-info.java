/** Looking for words in the texts of all articles. Uses {@code article}, {@code alignment}, {@code text}. */
@NullMarked
package app.daejo.search;

import org.jspecify.annotations.NullMarked;
