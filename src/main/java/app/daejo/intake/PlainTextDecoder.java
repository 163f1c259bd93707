package app.daejo.intake;

/** Reads plain text: every character is the article's. */
final class PlainTextDecoder implements ArticleDecoder {

    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public Decoded decode(Upload upload) {
        return TextDecoder.decode(upload, format(), text -> text);
    }
}
