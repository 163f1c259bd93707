/** The rules of the house as tests, and under {@code wrong} a fixture for each that must break it. */
@NullMarked
package app.daejo.architecture;

import org.jspecify.annotations.NullMarked;
