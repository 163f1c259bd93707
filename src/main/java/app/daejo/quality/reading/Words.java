package app.daejo.quality.reading;

import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the words of Latin letters in a text of either language. */
public final class Words {

    private static final Pattern WORD =
            Pattern.compile("[\\p{IsLatin}]+(?:[-‐'’.&](?=[\\p{IsLatin}])[\\p{IsLatin}]+)*");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{IsLatin}\\.)+\\p{IsLatin}");

    private static final Memo<String, List<Word>> READ = new Memo<>(Memo.ARTICLE, Words::read);

    private Words() {}

    /**
     * @return the words in reading order. A hyphenated compound is one word only where it looks like a Korean given name
     *     ({@code Seo-yun}); other compounds come in parts.
     */
    public static List<Word> of(String text) {
        return READ.get(text);
    }

    private static List<Word> read(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (start > 0 && Character.isDigit(text.charAt(start - 1))) {
                continue;
            }
            split(text, start, end, words);
        }
        return List.copyOf(words);
    }

    private static void split(String text, int start, int end, List<Word> words) {
        var whole = text.substring(start, end);
        if (INITIALS.matcher(whole).matches()) {
            words.add(new Word(whole, new Span(start, end), opening(text, start)));
            return;
        }
        int partStart = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '.' || text.charAt(i) == '&') {
                splitAtHyphens(text, partStart, i, words);
                partStart = i + 1;
            }
        }
    }

    private static void splitAtHyphens(String text, int start, int end, List<Word> words) {
        if (start >= end) {
            return;
        }
        var piece = withoutPossessive(text.substring(start, end));
        if (piece.indexOf('-') < 0 && piece.indexOf('‐') < 0 || Romanisation.looksLikeGivenName(piece)) {
            words.add(new Word(piece, new Span(start, start + piece.length()), opening(text, start)));
            return;
        }
        int from = start;
        for (int i = start; i <= start + piece.length(); i++) {
            if (i == start + piece.length() || text.charAt(i) == '-' || text.charAt(i) == '‐') {
                if (i > from) {
                    var part = withoutPossessive(text.substring(from, i));
                    words.add(new Word(
                            part, new Span(from, from + part.length()), from == start && opening(text, start)));
                }
                from = i + 1;
            }
        }
    }

    private static String withoutPossessive(String word) {
        int length = word.length();
        if (length > 2 && word.charAt(length - 1) == 's' && isApostrophe(word.charAt(length - 2))) {
            return word.substring(0, length - 2);
        }
        return word;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean opening(String text, int start) {
        for (int i = start - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\u00A0') {
                continue;
            }
            if ("\"'“”‘’([<-–—*".indexOf(c) >= 0) {
                if ("\"“‘(".indexOf(c) >= 0 && i + 1 == start) {
                    return true;
                }
                continue;
            }
            return ".!?:…>\n".indexOf(c) >= 0;
        }
        return true;
    }
}
