package app.daejo.segmentation;

import app.daejo.text.Language;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Finds the quotations and brackets of a paragraph, so that a short one is not torn at a stop inside it. A long quotation
 * may be cut: a row of a whole page helps nobody.
 */
final class Quotations {

    private static final int LONGEST_KOREAN = 220;
    private static final int LONGEST_ENGLISH = 420;
    private static final String OPEN = "“‘([{«「『〈《【（";
    private static final String CLOSE = "”’)]}»」』〉》】）";

    private Quotations() {}

    /** @return for each index whether it lies inside a quotation or bracket that must hold together */
    static boolean[] guarded(String text, Language language) {
        int longest = language == Language.KOREAN ? LONGEST_KOREAN : LONGEST_ENGLISH;
        var guarded = new boolean[text.length() + 1];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != '"' && c != '\'' && OPEN.indexOf(c) < 0 && CLOSE.indexOf(c) < 0) {
                continue;
            }
            if (opens(text, i)) {
                open.push(i);
                if (open.size() > 50) {
                    open.removeLast();
                }
            } else if (closes(text, i)) {
                close(text, open, i, guarded, longest);
            }
        }
        return guarded;
    }

    private static void close(String text, Deque<Integer> open, int i, boolean[] guarded, int longest) {
        var opener = opener(text.charAt(i));
        for (var each : open) {
            if (text.charAt(each) == opener) {
                while (!open.isEmpty() && open.peek() > each) {
                    open.pop();
                }
                open.pop();
                if (i - each <= longest) {
                    Arrays.fill(guarded, each + 1, i + 1, true);
                }
                return;
            }
        }
    }

    private static char opener(char closer) {
        int at = CLOSE.indexOf(closer);
        return at < 0 ? closer : OPEN.charAt(at);
    }

    private static boolean opens(String text, int i) {
        var c = text.charAt(i);
        if (OPEN.indexOf(c) >= 0) {
            return true;
        }
        if (c != '"' && c != '\'') {
            return false;
        }
        boolean freeBefore = i == 0 || Blank.is(text.charAt(i - 1)) || "([<‘“'\"-–—=,".indexOf(text.charAt(i - 1)) >= 0;
        boolean wordAfter = i + 1 < text.length() && !Blank.is(text.charAt(i + 1));
        return freeBefore && wordAfter;
    }

    private static boolean closes(String text, int i) {
        var c = text.charAt(i);
        if (CLOSE.indexOf(c) >= 0) {
            // The typographic apostrophe looks like a closing quote: don’t.
            return c != '’' || i + 1 >= text.length() || !isLatin(text.charAt(i + 1));
        }
        return c == '"' || i + 1 >= text.length() || !isLatin(text.charAt(i + 1));
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && c < 0x250;
    }
}
