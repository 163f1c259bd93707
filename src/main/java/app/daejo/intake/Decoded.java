package app.daejo.intake;

import app.daejo.text.Message;
import java.util.List;
import java.util.Locale;

/** What came of decoding an upload: its text, or one sentence on why there is none. */
public sealed interface Decoded {

    /**
     * A text that can be read.
     *
     * @param text without byte order mark; nothing stripped, nothing normalised
     * @param format what it came in
     * @param charset in which it was encoded
     * @param byteOrderMark whether it began with one
     * @param warnings what a person should know of it before review; each kind at most once
     */
    record Text(String text, Format format, CharsetName charset, boolean byteOrderMark, List<Warning> warnings)
            implements Decoded {

        public Text {
            warnings = List.copyOf(warnings);
        }

        /** The text in its own encoding: the bytes that came in, unless the format is HTML. */
        public byte[] encoded() {
            return (byteOrderMark ? "\ufeff" + text : text).getBytes(charset.charset());
        }
    }

    /** @param reason what is wrong, and where */
    record Refused(Message reason) implements Decoded {

        public String words(Locale language) {
            return reason.in(Warning.SENTENCES, language);
        }
    }
}
