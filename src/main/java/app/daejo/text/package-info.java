/** What every room knows of text: languages, spans, labels of turns, word differences, sentences of bundles. Depends on nothing. */
@NullMarked
package app.daejo.text;

import org.jspecify.annotations.NullMarked;
