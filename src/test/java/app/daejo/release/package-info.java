@NullMarked
package app.daejo.release;

import org.jspecify.annotations.NullMarked;
