/** Tests of what open screens learn of each other. */
@NullMarked
package app.daejo.ui.live;

import org.jspecify.annotations.NullMarked;
