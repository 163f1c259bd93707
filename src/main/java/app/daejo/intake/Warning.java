package app.daejo.intake;

import app.daejo.text.Bundle;
import app.daejo.text.Message;
import java.util.Locale;

/**
 * Something about a decoded text that a person should know; the text itself stays as it is.
 *
 * @param kind what it is
 * @param count how many there are, 1 or more
 * @param line where the first one stands, counted from 1 in the decoded text
 * @param message the same for people, with count and line
 */
public record Warning(Kind kind, int count, int line, Message message) {

    /** What the room's messages are said with. */
    static final Bundle SENTENCES = new Bundle("i18n.intake");

    /** What a text can be warned of. */
    public enum Kind {
        /** Characters that turn the direction of writing, so that text reads otherwise than it is stored. */
        BIDI_CONTROL,
        /** Characters that nobody sees: zero-width spaces and joiners, soft hyphens. */
        ZERO_WIDTH,
        /** Control characters other than tabs and line ends. */
        CONTROL,
        /** Hangul in separate letters (NFD), as macOS names files. */
        DECOMPOSED_HANGUL,
        /** Full-width or half-width forms, such as a full-width A. */
        FULL_WIDTH,
        /** More than {@link TextWarnings#LONGEST_PASSAGE} characters without the end of a line or sentence. */
        LONG_PASSAGE,
        /** A source that looks English, or a translation that looks Korean. */
        OTHER_LANGUAGE,
        /** No mark and no Unicode: the encoding was concluded from the bytes alone. */
        GUESSED_CHARSET
    }

    public String words(Locale language) {
        return message.in(SENTENCES, language);
    }
}
