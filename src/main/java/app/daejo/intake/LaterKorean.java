package app.daejo.intake;

import app.daejo.account.CurrentPerson;
import app.daejo.article.ArticleId;
import app.daejo.review.LaterSource;
import app.daejo.review.SourceCommand;
import app.daejo.review.SourceOutcome;
import app.daejo.revision.CommandId;
import app.daejo.segmentation.Segmenter;
import app.daejo.text.Language;
import app.daejo.text.Side;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Service;

/** Takes in the Korean of an article that came without it. */
@Service
public class LaterKorean {

    private final LaterSource desk;
    private final Segmenter segmenter;
    private final Journeys journeys;
    private final CurrentPerson people;

    LaterKorean(LaterSource desk, Segmenter segmenter, Journeys journeys, CurrentPerson people) {
        this.desk = desk;
        this.segmenter = segmenter;
        this.journeys = journeys;
        this.people = people;
    }

    /**
     * The Korean, and for which article.
     *
     * @param seen number of the newest milestone of the article that the person saw; 0 if there was none
     */
    public record Addition(CommandId id, ArticleId article, int seen, NewArticle.Side korean) {}

    /** Cuts, pairs and stores it; the checks look at the article after that, in the background. */
    @RolesAllowed("TRANSLATOR")
    public SourceOutcome add(Addition addition) {
        var text = addition.korean().received(Side.SOURCE);
        return desk.add(new SourceCommand(
                addition.id(),
                addition.article(),
                addition.seen(),
                text,
                segmenter.segment(text.decoded(), Language.KOREAN)));
    }

    /** As {@link #add}, but returns at once; it goes on even if the person leaves. */
    @RolesAllowed("TRANSLATOR")
    public CompletableFuture<SourceOutcome> begin(Addition addition) {
        return journeys.work(people.require(), () -> add(addition));
    }
}
