/** The whole way of an article, from the first start to the file that leaves the desk, in a real browser. */
@NullMarked
package app.daejo.ui.journey;

import org.jspecify.annotations.NullMarked;
