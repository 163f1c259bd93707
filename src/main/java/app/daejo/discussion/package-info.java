/** What people say to each other about a row. Uses {@code review}, {@code article}, {@code alignment}, {@code account}, {@code text}. */
@NullMarked
package app.daejo.discussion;

import org.jspecify.annotations.NullMarked;
