/**
 * What the nodes of a desk, processes on one database, tell each other: what has changed, and who is where. Uses {@code review},
 * {@code discussion}, {@code article}, {@code alignment}, {@code account}.
 */
@NullMarked
package app.daejo.nodes;

import org.jspecify.annotations.NullMarked;
