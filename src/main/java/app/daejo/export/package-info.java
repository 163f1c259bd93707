/** The article as it goes out: one writer a format, each from the same plain model. */
@NullMarked
package app.daejo.export;

import org.jspecify.annotations.NullMarked;
