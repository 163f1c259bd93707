package app.daejo.intake;

/** Reads Markdown: its markup stays in the text, so that the article can go out as it came in. */
final class MarkdownDecoder implements ArticleDecoder {

    @Override
    public Format format() {
        return Format.MARKDOWN;
    }

    @Override
    public Decoded decode(Upload upload) {
        return TextDecoder.decode(upload, format(), text -> text);
    }
}
