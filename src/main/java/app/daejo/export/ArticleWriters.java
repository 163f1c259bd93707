package app.daejo.export;

import java.util.List;
import java.util.Optional;

/** The formats in which an article can go out. */
public final class ArticleWriters {

    private static final List<ArticleWriter> ALL =
            List.of(new HtmlWriter(), new MarkdownWriter(), new PlainTextWriter());

    private ArticleWriters() {}

    /** Every writer, in the order in which the export screen offers them. */
    public static List<ArticleWriter> all() {
        return ALL;
    }

    /** @param format see {@link ArticleWriter#format()} */
    public static Optional<ArticleWriter> of(String format) {
        return ALL.stream().filter(writer -> writer.format().equals(format)).findFirst();
    }
}
