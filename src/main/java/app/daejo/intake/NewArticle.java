package app.daejo.intake;

/**
 * Both sides of an article that is to come in.
 *
 * @param source Korean, as uploaded and as read
 * @param target English, as uploaded and as read
 */
public record NewArticle(Side source, Side target) {

    /** One side: the bytes as they came and the text read from them. */
    public record Side(Upload upload, Decoded.Text decoded) {}
}
