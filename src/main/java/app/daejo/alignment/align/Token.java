package app.daejo.alignment.align;

import java.util.List;

/**
 * Something in a passage that may have a counterpart in the other language.
 *
 * @param kind what it is
 * @param form its identity within its side: two tokens with the same kind and form are the same
 * @param keys what it may be found by on the other side: {@code #13} a value, {@code =rm} Latin letters, {@code ~album} an
 *     English stem
 */
record Token(Kind kind, String form, List<String> keys) {

    enum Kind {
        NUMBER,
        NUMBER_WORD,
        LATIN,
        /** A term that the desk has agreed on. */
        TERM,
        NOUN,
        VERB,
        ADVERB,
        /** A noun of one syllable, which may be any of several words. */
        SYLLABLE,
        NAME,
        FORMULA
    }

    String id() {
        return kind + " " + form;
    }
}
