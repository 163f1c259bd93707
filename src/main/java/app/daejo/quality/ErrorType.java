package app.daejo.quality;

/**
 * The error categories of this desk, in the order in which the flagging popover offers them.
 *
 * @see <a href="https://themqm.org/error-types-2/typology/">MQM typology</a>
 */
public enum ErrorType {
    WRONG_TERM,
    INCONSISTENT_TERM,
    MISTRANSLATION,
    OMISSION,
    ADDITION,
    UNTRANSLATED,
    GRAMMAR,
    SPELLING,
    PUNCTUATION,
    TEXTUAL_CONVENTIONS,
    AWKWARD,
    MARKUP,
    LOCALE_FORMAT,
    SOURCE_ERROR,
    NON_TRANSLATION
}
