package app.daejo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The paragraphs that a browser would show of an element.
 *
 * <p>White space is folded as CSS folds it outside of {@code pre}; a no-break space is kept.
 */
final class PageText implements NodeVisitor {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern EDGES = Pattern.compile("^[ \\t\\n\\r\\f]+|[ \\t\\n\\r\\f]+$");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int preformatted;

    private PageText() {}

    static List<String> paragraphs(Element element) {
        var reading = new PageText();
        element.traverse(reading);
        reading.endParagraph();
        return reading.paragraphs;
    }

    /** The element's paragraphs, a line each. */
    static String of(Element element) {
        return String.join("\n", paragraphs(element));
    }

    /** White space folded to single spaces, none at the edges. */
    static String folded(String text) {
        return trimmed(SPACE.matcher(text).replaceAll(" "));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                endLine();
            } else if (isCell(element) && !paragraph.isEmpty()) {
                paragraph.append('\t');
            } else if (isBlock(element)) {
                endParagraph();
                preformatted += element.normalName().equals("pre") ? 1 : 0;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            endParagraph();
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
        }
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !isCell(element) && !element.normalName().equals("br");
    }

    private void append(String text) {
        if (preformatted > 0) {
            paragraph.append(text.replace("\r\n", "\n"));
            return;
        }
        var words = SPACE.matcher(text).replaceAll(" ");
        boolean spaced = paragraph.isEmpty() || " \n\t".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
        paragraph.append(spaced && words.startsWith(" ") ? words.substring(1) : words);
    }

    private void endLine() {
        int length = paragraph.length();
        while (length > 0 && paragraph.charAt(length - 1) == ' ') {
            length--;
        }
        paragraph.setLength(length);
        if (length > 0 && paragraph.charAt(length - 1) == '\n') {
            endParagraph();
        } else if (length > 0) {
            paragraph.append('\n');
        }
    }

    private void endParagraph() {
        var text = trimmed(paragraph.toString());
        paragraph.setLength(0);
        if (!text.isBlank()) {
            paragraphs.add(text);
        }
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
