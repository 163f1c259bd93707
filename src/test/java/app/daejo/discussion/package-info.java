/** Tests of the room. */
@NullMarked
package app.daejo.discussion;

import org.jspecify.annotations.NullMarked;
