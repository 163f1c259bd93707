package app.daejo.export;

/** Writes an article in one format. Implementations are stateless and safe for use by many threads. */
public interface ArticleWriter {

    /** The format's name in commands and addresses, lower case: {@code html}, {@code markdown}, {@code text}. */
    String format();

    /** What a file of this format is named with, without the dot. */
    String extension();

    /** The IANA media type, with its charset where the format has a fixed one. */
    String mediaType();

    /** @return the whole file; a draft says visibly that it is one, and what is open in it */
    byte[] write(ExportedArticle article);
}
