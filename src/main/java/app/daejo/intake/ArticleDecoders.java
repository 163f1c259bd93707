package app.daejo.intake;

import app.daejo.text.Language;
import app.daejo.text.Message;
import java.util.List;
import java.util.stream.Collectors;

/** Every format that can come in, and the way from an upload to its text. */
public final class ArticleDecoders {

    /** The largest upload that is read, in bytes. */
    public static final int LARGEST_UPLOAD = 20 * 1024 * 1024;

    private static final List<ArticleDecoder> ALL =
            List.of(new PlainTextDecoder(), new MarkdownDecoder(), new HtmlDecoder());

    private ArticleDecoders() {}

    /** Reads an uploaded file. Never throws for bad input. */
    public static Decoded decode(Upload upload) {
        if (upload.bytes().length == 0) {
            return new Decoded.Refused(Message.of("intake.refused.empty"));
        }
        if (upload.bytes().length > LARGEST_UPLOAD) {
            return new Decoded.Refused(Message.of(
                    "intake.refused.tooLarge",
                    Math.ceilDiv(upload.bytes().length, 1024 * 1024),
                    LARGEST_UPLOAD / (1024 * 1024)));
        }
        return Format.ofFile(upload.fileName())
                .map(format -> decoderOf(format).decode(upload))
                .orElseGet(() -> new Decoded.Refused(
                        Message.of("intake.refused.format", Format.extension(upload.fileName()), knownExtensions())));
    }

    /** Reads a text that was pasted instead of uploaded. Never throws for bad input. */
    public static Decoded decodePasted(String text, Format format, Language expected) {
        var surrogate = Characters.firstLoneSurrogate(text);
        if (surrogate >= 0) {
            return new Decoded.Refused(
                    Message.of("intake.refused.surrogate", surrogate, Characters.lineAt(text, surrogate)));
        }
        var bytes = text.getBytes(CharsetName.UTF_8.charset());
        return decode(new Upload("pasted." + format.extensions().getFirst(), bytes, expected, CharsetName.UTF_8));
    }

    private static ArticleDecoder decoderOf(Format wanted) {
        return ALL.stream()
                .filter(decoder -> decoder.format() == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no decoder for " + wanted));
    }

    private static String knownExtensions() {
        return ALL.stream()
                .flatMap(decoder -> decoder.format().extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
    }
}
