package app.daejo.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.stream.Collectors;

/**
 * Writes the article as CommonMark in UTF-8.
 *
 * <p>An article that came in as Markdown holds its markup in its passages: it goes out as it came, byte for byte apart from
 * changed wordings and passages taken out, with a draft's notice around it.
 */
final class MarkdownWriter implements ArticleWriter {

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public byte[] write(ExportedArticle article) {
        var galley = Galley.of(article);
        if (article.original().format() != OriginalForm.Format.MARKDOWN) {
            return around(article, written(galley), "\n").getBytes(StandardCharsets.UTF_8);
        }
        return article.original().encode(around(article, galley.text(), galley.lineEnd()));
    }

    private static String written(Galley galley) {
        return galley.blocks().stream()
                .map(MarkdownWriter::written)
                .filter(block -> !block.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String written(Galley.Block block) {
        var text = MarkdownText.paragraph(block.text());
        return switch (block.kind()) {
            case HEADLINE -> "# " + MarkdownText.heading(block.text());
            case QUESTION -> MarkdownText.emphasised(text, "**");
            case CAPTION -> MarkdownText.emphasised(text, "*");
            case LEDE -> "> " + text.replace("\n", "\n> ");
            case BYLINE, PARAGRAPH, ANSWER, NOTE, CREDIT, FURNITURE -> text;
        };
    }

    private static String around(ExportedArticle article, String text, String lineEnd) {
        if (!article.draft()) {
            return text;
        }
        var notice = new DraftNotice(article);
        var lines = new ArrayList<String>();
        lines.add(watermark(notice));
        lines.add("");
        DraftNotice.LANGUAGES.forEach(
                language -> lines.add(MarkdownText.paragraph(notice.provenance(language)) + "  "));
        DraftNotice.LANGUAGES.forEach(
                language -> lines.add(MarkdownText.paragraph(notice.openHeading(language)) + "  "));
        lines.add("");
        notice.openPoints().forEach(point -> lines.add("- " + MarkdownText.paragraph(point)));
        lines.add("");
        lines.add("---");
        lines.add("");
        lines.add(text);
        lines.add("");
        lines.add("---");
        lines.add("");
        lines.add(watermark(notice));
        lines.add("");
        return String.join(lineEnd, lines);
    }

    private static String watermark(DraftNotice notice) {
        return MarkdownText.emphasised(MarkdownText.paragraph(notice.watermark()), "**");
    }
}
