package app.daejo.text;

import java.util.Locale;

/** The two languages of an article; Korean is the source, English the target. */
public enum Language {
    KOREAN("ko"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as HTML's {@code lang} and XLIFF's {@code srcLang} want it. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
