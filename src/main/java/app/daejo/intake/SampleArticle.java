package app.daejo.intake;

import app.daejo.article.ArticleId;
import app.daejo.text.Language;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** The interview that comes with the desk, for people to try it on. */
@Service
public class SampleArticle {

    private final ArticleIntake intake;

    SampleArticle(ArticleIntake intake) {
        this.intake = intake;
    }

    /** Takes the sample in once more and returns when it is ready for review. */
    @RolesAllowed("TRANSLATOR")
    public ArticleId load() {
        return intake.receiveAndWait(
                new NewArticle(side("sample.ko.txt", Language.KOREAN), side("sample.en.txt", Language.ENGLISH)));
    }

    private static NewArticle.Side side(String file, Language language) {
        try (var in = new ClassPathResource("db/demo/" + file).getInputStream()) {
            var upload = new Upload(file, in.readAllBytes(), language, CharsetName.UTF_8);
            return switch (ArticleDecoders.decode(upload)) {
                case Decoded.Text text -> new NewArticle.Side(upload, text);
                case Decoded.Refused refused -> throw new IllegalStateException(file + ": " + refused.reason());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
