package app.daejo.intake;

/** Reads the text out of one format. Implementations are pure, stateless and safe for use by many threads. */
interface ArticleDecoder {

    Format format();

    /**
     * @param upload of this decoder's format, neither empty nor over the limit
     * @return never throws for bad input: that is {@link Decoded.Refused}
     */
    Decoded decode(Upload upload);
}
