/** Tests of the room. */
@NullMarked
package app.daejo.search;

import org.jspecify.annotations.NullMarked;
