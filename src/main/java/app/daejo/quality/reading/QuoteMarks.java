package app.daejo.quality.reading;

import java.util.ArrayList;
import java.util.List;

/** Follows double quotation marks through the segments of a text: one quotation may run over several of them. */
public final class QuoteMarks {

    /** What is wrong with a mark. */
    public enum Fault {
        NEVER_CLOSED,
        NEVER_OPENED
    }

    /**
     * A mark without its partner.
     *
     * @param row index of the segment
     * @param index where the mark stands in it
     * @param fault which partner is missing
     * @param reopened whether the next quotation simply opens at the head of a later segment, as a quotation of several paragraphs may
     */
    public record Loose(int row, int index, Fault fault, boolean reopened) {}

    /**
     * What a text's marks add up to.
     *
     * @param loose marks without partner, in reading order
     * @param openAfter for each segment: whether a quotation is open at its end
     */
    public record Balance(List<Loose> loose, boolean[] openAfter) {}

    private QuoteMarks() {}

    public static Balance follow(List<String> segments) {
        var loose = new ArrayList<Loose>();
        var openAfter = new boolean[segments.size()];
        int openRow = -1;
        int openIndex = -1;
        for (int row = 0; row < segments.size(); row++) {
            var text = segments.get(row);
            int head = headOf(text);
            boolean nested = openRow < 0 && countMarks(text) % 2 == 0;
            int depth = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c != '"' && c != '“' && c != '”' || inches(text, i) || doubled(text, i)) {
                    continue;
                }
                if (opens(text, i, openRow >= 0)) {
                    if (openRow == row && nested) {
                        depth++;
                        continue;
                    }
                    if (openRow >= 0) {
                        loose.add(new Loose(openRow, openIndex, Fault.NEVER_CLOSED, i == head && openRow < row));
                    }
                    openRow = row;
                    openIndex = i;
                } else if (depth > 0) {
                    depth--;
                } else if (openRow >= 0) {
                    openRow = -1;
                } else {
                    loose.add(new Loose(row, i, Fault.NEVER_OPENED, false));
                }
            }
            openAfter[row] = openRow >= 0;
        }
        if (openRow >= 0) {
            loose.add(new Loose(openRow, openIndex, Fault.NEVER_CLOSED, false));
        }
        return new Balance(loose, openAfter);
    }

    private static boolean opens(String text, int i, boolean open) {
        char c = text.charAt(i);
        if (c == '“') {
            return true;
        }
        // Some keyboards write both marks as the closing one.
        boolean opening = Quotations.opensAt(text, i);
        boolean closing = Quotations.closesAt(text, i);
        return opening == closing ? !open : opening;
    }

    /** Of a mark typed twice the second says nothing, unless it closes an inner quotation. */
    private static boolean doubled(String text, int i) {
        if (i == 0 || text.charAt(i - 1) != text.charAt(i)) {
            return false;
        }
        var twice = text.substring(i - 1, i + 1);
        boolean opensTwice = i == 1 || Character.isWhitespace(text.charAt(i - 2));
        return opensTwice
                || text.indexOf(twice) < i - 1
                        && Character.isWhitespace(text.charAt(Math.max(0, text.indexOf(twice) - 1)));
    }

    private static int countMarks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("\"“”".indexOf(text.charAt(i)) >= 0 && !doubled(text, i)) {
                marks++;
            }
        }
        return marks;
    }

    private static boolean inches(String text, int i) {
        return text.charAt(i) == '"'
                && i > 0
                && Character.isDigit(text.charAt(i - 1))
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(Math.max(0, i - 2)))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static int headOf(String text) {
        int i = 0;
        while (i < text.length()
                && (Character.isWhitespace(text.charAt(i))
                        || text.startsWith("Q.", i)
                        || text.startsWith("A.", i)
                        || i > 0 && text.charAt(i) == '.')) {
            i++;
        }
        return i;
    }
}
