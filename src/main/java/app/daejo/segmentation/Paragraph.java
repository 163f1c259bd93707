package app.daejo.segmentation;

/**
 * A run of text that belongs together: usually one line, or several where the text was wrapped by hand.
 *
 * @param start first character that is no blank and no markup
 * @param end after the last such character
 * @param heading level of the Markdown heading it carries, 0 for none
 * @param gapBefore whether a blank line stands before it
 */
record Paragraph(int start, int end, int heading, boolean gapBefore) {

    String of(String text) {
        return text.substring(start, end);
    }
}
