/**
 * Decoded text into blocks and segments, losslessly: joined again, the segments are the text. Pure; may use {@code text}
 * and ICU4J.
 */
@NullMarked
package app.daejo.segmentation;

import org.jspecify.annotations.NullMarked;
