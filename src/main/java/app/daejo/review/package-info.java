/**
 * Issues, fixes and approvals: the use cases through which every human change enters. Uses {@code article}, {@code alignment},
 * {@code revision}, {@code quality}, {@code termbase}, {@code account}, {@code text}.
 */
@NullMarked
package app.daejo.review;

import org.jspecify.annotations.NullMarked;
