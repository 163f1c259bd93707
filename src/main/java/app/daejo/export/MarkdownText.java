package app.daejo.export;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plain text as Markdown that means just that text.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark 0.31.2, backslash escapes</a>
 */
final class MarkdownText {

    /** Whatever can open emphasis, code, links, tags, entities, headings, tables or strike-through. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>&#|~]");

    /** Bullets, underlines of headings, rules and fences. */
    private static final Pattern AT_START = Pattern.compile("^[-+=:]");

    /** The delimiter of an ordered list's number. */
    private static final Pattern NUMBER_AT_START = Pattern.compile("^(\\d{1,9})([.)])");

    /** White space within which Markdown joins lines; a no-break space is none of it. */
    private static final Pattern LINES = Pattern.compile("[ \\t\\f\\x0B]*[\\r\\n]+[ \\t\\f\\x0B\\r\\n]*");

    private MarkdownText() {}

    /** @return a paragraph's content: its line breaks stay soft ones, blank lines within it go */
    static String paragraph(String text) {
        return Arrays.stream(LINES.split(trim(text)))
                .map(MarkdownText::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** @return one line, for a heading */
    static String heading(String text) {
        return line(LINES.matcher(trim(text)).replaceAll(" "));
    }

    /**
     * @param text a paragraph's content, already escaped
     * @param mark {@code *} or {@code **}
     * @return the content emphasised; white space at its edges stays outside, where the mark would not count
     */
    static String emphasised(String text, String mark) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == end
                ? text
                : text.substring(0, start) + mark + text.substring(start, end) + mark + text.substring(end);
    }

    private static String line(String line) {
        var escaped = ANYWHERE.matcher(line).replaceAll("\\\\$0");
        escaped = AT_START.matcher(escaped).replaceAll("\\\\$0");
        return NUMBER_AT_START.matcher(escaped).replaceAll("$1\\\\$2");
    }

    private static String trim(String text) {
        return text.replaceAll("^[ \\t\\f\\x0B\\r\\n]+|[ \\t\\f\\x0B\\r\\n]+$", "");
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
