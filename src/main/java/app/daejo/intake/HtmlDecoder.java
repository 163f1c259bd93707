package app.daejo.intake;

import java.util.ArrayList;
import org.jsoup.Jsoup;

/**
 * Reads the text of a page, and nothing of its markup.
 *
 * <p>Each block element becomes a paragraph, parted by a blank line; a line break stays one, two part paragraphs. The first
 * {@code h1} comes first, or the page's title if it has none. Scripts, styles and what a browser never shows are left out; page
 * debris that it does show stays, for a person to see it struck out.
 */
final class HtmlDecoder implements ArticleDecoder {

    private static final String NEVER_SHOWN =
            "script, style, noscript, template, iframe, object, embed, svg, math, canvas, audio, video, select, textarea, [hidden]";

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public Decoded decode(Upload upload) {
        return TextDecoder.decode(upload, format(), HtmlDecoder::read);
    }

    private static String read(String page) {
        var document = Jsoup.parse(page);
        document.select(NEVER_SHOWN).remove();
        var heading = document.selectFirst("h1");
        var headline = heading == null ? PageText.folded(document.title()) : PageText.of(heading);
        if (heading != null) {
            heading.remove();
        }
        var paragraphs = new ArrayList<String>();
        if (!headline.isBlank()) {
            paragraphs.add(headline.replaceAll("\\n+", " "));
        }
        paragraphs.addAll(PageText.paragraphs(document.body()));
        if (heading == null && paragraphs.size() > 1 && paragraphs.get(0).equals(paragraphs.get(1))) {
            paragraphs.removeFirst();
        }
        return paragraphs.isEmpty() ? "" : String.join("\n\n", paragraphs) + "\n";
    }
}
