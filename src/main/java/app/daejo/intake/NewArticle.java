package app.daejo.intake;

import app.daejo.article.ReceivedText;
import org.jspecify.annotations.Nullable;

/**
 * What is to come in of an article.
 *
 * @param source Korean, as uploaded and as read; null where there is none, and the English is reviewed alone
 * @param target English, as uploaded and as read
 */
public record NewArticle(@Nullable Side source, Side target) {

    /** An English text without its Korean: reviewed alone, the checks against the source off. */
    public static NewArticle englishAlone(Side target) {
        return new NewArticle(null, target);
    }

    /** One side: the bytes as they came and the text read from them. */
    public record Side(Upload upload, Decoded.Text decoded) {

        /** As it is stored. */
        ReceivedText received(app.daejo.text.Side side) {
            return new ReceivedText(
                    side,
                    upload.fileName(),
                    decoded.format().name(),
                    decoded.charset().charset().name(),
                    decoded.byteOrderMark(),
                    upload.bytes(),
                    decoded.text());
        }
    }
}
