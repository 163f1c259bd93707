package app.daejo.quality.reading;

import app.daejo.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds what stands between quotation marks, in either language, with straight or curly marks. */
public final class Quotations {

    /**
     * What one pair of marks encloses.
     *
     * @param inner the text between the marks
     * @param text what stands there
     * @param mark the opening mark
     */
    public record Quotation(Span inner, String text, char mark) {}

    private static final Memo<String, List<Quotation>> READ = new Memo<>(Memo.ARTICLE, Quotations::read);

    private Quotations() {}

    /** @return closed quotations, single and double, inner ones included, in order of their opening mark */
    public static List<Quotation> of(String text) {
        return READ.get(text);
    }

    private static List<Quotation> read(String text) {
        var found = new ArrayList<Quotation>();
        Deque<Integer> doubles = new ArrayDeque<>();
        Deque<Integer> singles = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '“', '「', '『', '《', '〈' -> doubles.push(i);
                case '”', '」', '』', '》', '〉' -> close(text, doubles, i, found);
                case '"' -> {
                    if (doubles.isEmpty() || opensAt(text, i) && !closesAt(text, i)) {
                        doubles.push(i);
                    } else {
                        close(text, doubles, i, found);
                    }
                }
                case '‘' -> singles.push(i);
                case '\'', '’' -> {
                    if (apostrophe(text, i)) {
                        break;
                    }
                    if (!singles.isEmpty() && closesAt(text, i)) {
                        close(text, singles, i, found);
                    } else if (text.charAt(i) == '\'' && opensAt(text, i)) {
                        singles.push(i);
                    }
                }
                default -> {
                    // any other character is inside or outside, no matter
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.inner().start(), b.inner().start()));
        return List.copyOf(found);
    }

    private static void close(String text, Deque<Integer> open, int end, List<Quotation> found) {
        if (!open.isEmpty()) {
            int start = open.pop();
            if (end > start + 1) {
                found.add(new Quotation(new Span(start + 1, end), text.substring(start + 1, end), text.charAt(start)));
            }
        }
    }

    static boolean opensAt(String text, int i) {
        boolean spaceBefore = i == 0
                || Character.isWhitespace(text.charAt(i - 1))
                || "([{<-–—/\"“‘'".indexOf(text.charAt(i - 1)) >= 0;
        return spaceBefore && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
    }

    static boolean closesAt(String text, int i) {
        return i > 0 && !Character.isWhitespace(text.charAt(i - 1));
    }

    /** A mark between two letters, or one that shortens a word or year ({@code 'em}, {@code '90s}), encloses nothing. */
    static boolean apostrophe(String text, int i) {
        boolean letterBefore = i > 0 && latin(text.charAt(i - 1));
        boolean letterAfter = i + 1 < text.length() && latin(text.charAt(i + 1));
        boolean yearAfter = i + 2 < text.length()
                && Character.isDigit(text.charAt(i + 1))
                && Character.isDigit(text.charAt(i + 2))
                && !letterBefore
                && text.indexOf('\'', i + 1) < 0;
        return letterBefore && letterAfter || yearAfter;
    }

    private static boolean latin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
