/** What every room knows of text: languages, spans, labels of turns, word differences. Depends on nothing. */
@NullMarked
package app.daejo.text;

import org.jspecify.annotations.NullMarked;
