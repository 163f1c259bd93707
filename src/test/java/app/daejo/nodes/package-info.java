@NullMarked
package app.daejo.nodes;

import org.jspecify.annotations.NullMarked;
