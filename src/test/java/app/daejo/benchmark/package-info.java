/** Measures the checks on a practice set outside the repository; run by hand, no test. */
@NullMarked
package app.daejo.benchmark;

import org.jspecify.annotations.NullMarked;
