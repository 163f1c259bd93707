/** Measures the aligner and the checks on practice sets outside the repository; run by hand through {@link app.daejo.benchmark.Benchmarks}. */
@NullMarked
package app.daejo.benchmark;

import org.jspecify.annotations.NullMarked;
