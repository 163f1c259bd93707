package app.daejo.quality.reading;

import java.util.List;

/** The spelling that an English text follows. */
public enum EnglishVariant {
    AMERICAN("en-US"),
    BRITISH("en-GB");

    private static final Memo<String, Integer> LEANING = new Memo<>(Memo.ARTICLE, EnglishVariant::lean);

    private final String tag;

    EnglishVariant(String tag) {
        this.tag = tag;
    }

    /** The language tag. */
    public String tag() {
        return tag;
    }

    /** The spelling of most words that only one of the two has; American where they balance or there are none. */
    public static EnglishVariant of(List<String> texts) {
        return texts.stream().mapToInt(LEANING::get).sum() < 0 ? BRITISH : AMERICAN;
    }

    /** How many more American spellings than British ones a text has. */
    private static int lean(String text) {
        var dictionary = EnglishDictionary.instance();
        int american = 0;
        for (var word : Words.of(text)) {
            if (!word.capitalised()) {
                boolean us = dictionary.has(AMERICAN, word.text());
                boolean gb = dictionary.has(BRITISH, word.text());
                american += us == gb ? 0 : us ? 1 : -1;
            }
        }
        return american;
    }
}
