package app.daejo.quality.reading;

import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a segment into sentences, roughly: for counting and for comparing one by one, not for display. */
public final class Sentences {

    private static final Pattern KOREAN_END = Pattern.compile("(?<=[가-힣\\w)%'\"”’])[.!?…]+(?:[\"”’')]*\\s*$|\\s+)");
    private static final Pattern ENGLISH_END =
            Pattern.compile("[.!?…]+[\"”’')]*(?:\\s+(?=[\"“‘'(]?[\\p{Lu}\\d])|\\s*$)");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(\"“])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|Jr|Sr|vs|No|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|[A-Z]|[QA]|(?:[A-Z]\\.)+[A-Z]|a\\.m|p\\.m)$");

    private static final Memo<String, List<Span>> KOREAN = new Memo<>(Memo.ARTICLE, text -> cut(text, KOREAN_END));
    private static final Memo<String, List<Span>> ENGLISH = new Memo<>(Memo.ARTICLE, text -> cut(text, ENGLISH_END));

    private Sentences() {}

    /** Sentences of a Korean text. */
    public static List<Span> korean(String text) {
        return KOREAN.get(text);
    }

    /** Sentences of an English text. */
    public static List<Span> english(String text) {
        return ENGLISH.get(text);
    }

    private static List<Span> cut(String text, Pattern end) {
        var sentences = new ArrayList<Span>();
        int start = 0;
        var m = end.matcher(text);
        while (m.find()) {
            if (m.end() < text.length()
                    && ABBREVIATION.matcher(text.substring(start, m.start())).find()) {
                continue;
            }
            if (m.end() > start) {
                sentences.add(new Span(start, m.end()));
                start = m.end();
            }
        }
        if (start < text.length() && !text.substring(start).isBlank()) {
            sentences.add(new Span(start, text.length()));
        }
        return List.copyOf(sentences);
    }
}
