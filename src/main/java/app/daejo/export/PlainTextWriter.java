package app.daejo.export;

/**
 * Writes the article as the text that came in, byte for byte, apart from changed wordings and passages taken out.
 *
 * <p>What white space goes with a passage that is taken out is said at {@link Galley}. A draft has its notice above the text
 * and its watermark below; what stands between them is the clean export.
 */
final class PlainTextWriter implements ArticleWriter {

    private static final String RULE = "=".repeat(8);

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public byte[] write(ExportedArticle article) {
        var galley = Galley.of(article);
        var text = article.draft() ? marked(galley, new DraftNotice(article)) : galley.text();
        return article.original().encode(text);
    }

    private static String marked(Galley galley, DraftNotice notice) {
        var end = galley.lineEnd();
        var watermark = RULE + " " + notice.watermark() + " " + RULE;
        return watermark
                + end
                + String.join(end, notice.lines())
                + end
                + RULE
                + end
                + end
                + galley.text()
                + end
                + end
                + watermark
                + end;
    }
}
