package app.daejo.export;

import app.daejo.segmentation.BlockKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Writes the article as a complete HTML document in UTF-8.
 *
 * <p>It is built as a tree, and text enters it as text alone, so nothing that stands in an article can become an element.
 */
final class HtmlWriter implements ArticleWriter {

    /** What an HTML document may not hold: control characters other than white space. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x9F]");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public byte[] write(ExportedArticle article) {
        var document = new Document("");
        document.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        var html =
                document.appendElement("html").attr("lang", article.language().tag());
        writeHead(html.appendElement("head"), article);
        var body = html.appendElement("body");
        if (article.draft()) {
            body.addClass("draft");
            writeNotice(body, new DraftNotice(article));
        }
        var main = body.appendElement("main").appendElement("article");
        Galley.of(article).blocks().forEach(block -> write(main, block));
        if (article.draft()) {
            watermark(body, new DraftNotice(article));
        }
        return document.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static void writeHead(Element head, ExportedArticle article) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        var mark = article.draft() ? new DraftNotice(article).watermark() + ": " : "";
        head.appendElement("title").text(mark + clean(article.title()));
        head.appendElement("style").appendChild(new DataNode(css()));
    }

    private static void write(Element article, Galley.Block block) {
        var text = clean(block.text()).strip();
        if (!text.isEmpty()) {
            article.appendText("\n");
            elementFor(article, block.kind()).text(text);
        }
    }

    private static Element elementFor(Element article, BlockKind kind) {
        return switch (kind) {
            case HEADLINE ->
                article.select("h1").isEmpty() ? article.appendElement("h1") : paragraph(article, "subtitle");
            case BYLINE -> paragraph(article, "byline");
            case LEDE -> article.appendElement("blockquote").appendElement("p").addClass("lede");
            // Directly under the h1: a level left out would mislead whoever moves by headings.
            case QUESTION -> article.appendElement("h2").addClass("question");
            case ANSWER -> paragraph(article, "answer");
            case NOTE -> paragraph(article, "note");
            case CAPTION -> article.appendElement("figure").appendElement("figcaption");
            case CREDIT -> paragraph(article, "credit");
            case PARAGRAPH, FURNITURE -> article.appendElement("p");
        };
    }

    private static Element paragraph(Element article, String role) {
        return article.appendElement("p").addClass(role);
    }

    private static void writeNotice(Element body, DraftNotice notice) {
        var aside = body.appendElement("aside").addClass("notice").attr("aria-label", notice.watermark());
        for (var language : DraftNotice.LANGUAGES) {
            var part = aside.appendElement("div").attr("lang", language.toLanguageTag());
            part.appendElement("p").appendElement("strong").text(notice.watermark(language));
            part.appendElement("p").text(clean(notice.provenance(language)));
            part.appendElement("p").text(notice.openHeading(language));
        }
        var points = notice.openPoints();
        if (!points.isEmpty()) {
            var list = aside.appendElement("ul");
            points.forEach(point -> list.appendElement("li").text(clean(point)));
        }
    }

    private static void watermark(Element body, DraftNotice notice) {
        body.appendElement("footer").addClass("watermark").text(notice.watermark());
    }

    private static String clean(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\ufffd");
    }

    private static String css() {
        try (var file = HtmlWriter.class.getResourceAsStream("article.css")) {
            return new String(Objects.requireNonNull(file, "article.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
