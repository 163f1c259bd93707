/** How the checks read a text: words, numbers, quotations, sentences, names by sound. Pure; may use {@code text}. */
@NullMarked
package app.daejo.quality.reading;

import org.jspecify.annotations.NullMarked;
