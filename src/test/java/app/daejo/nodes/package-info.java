/** Tests of what nodes tell each other. */
@NullMarked
package app.daejo.nodes;

import org.jspecify.annotations.NullMarked;
