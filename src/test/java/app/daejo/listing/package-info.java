@NullMarked
package app.daejo.listing;

import org.jspecify.annotations.NullMarked;
