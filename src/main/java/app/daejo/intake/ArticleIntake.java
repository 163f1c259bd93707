package app.daejo.intake;

import app.daejo.account.CurrentPerson;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import app.daejo.article.ReceivedText;
import app.daejo.text.Side;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an article in: stores what came, and sends it on its way to the reviewers in the background. */
@Service
public class ArticleIntake {

    private final Articles articles;
    private final Journeys journeys;
    private final CurrentPerson people;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ArticleIntake(
            Articles articles, Journeys journeys, CurrentPerson people, Clock clock, TransactionTemplate transaction) {
        this.articles = articles;
        this.journeys = journeys;
        this.people = people;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Stores both sides and returns at once; how far the article is stands in {@code Article.step()}. */
    @RolesAllowed("TRANSLATOR")
    public ArticleId receive(NewArticle article) {
        var id = store(article);
        journeys.start(id, people.require());
        return id;
    }

    /** As {@link #receive}, but returns when the article is ready for review, or its way in has failed. */
    @RolesAllowed("TRANSLATOR")
    public ArticleId receiveAndWait(NewArticle article) {
        var id = store(article);
        journeys.travel(id);
        return id;
    }

    /** Stops an article's way in and forgets the article; says whether it was still early enough for that. */
    @RolesAllowed("TRANSLATOR")
    public boolean cancel(ArticleId article) {
        return journeys.cancel(article);
    }

    /** Sends an article on from where its way in stopped; says whether it had stopped. Of two who ask at once, one is obeyed. */
    @RolesAllowed("TRANSLATOR")
    public boolean retry(ArticleId article) {
        boolean stopped = Boolean.TRUE.equals(transaction.execute(status -> articles.tryAgain(article)));
        if (stopped) {
            journeys.start(article, people.require());
        }
        return stopped;
    }

    private ArticleId store(NewArticle article) {
        return Objects.requireNonNull(transaction.execute(status -> articles.store(
                List.of(received(Side.SOURCE, article.source()), received(Side.TARGET, article.target())),
                people.require().id(),
                clock.instant())));
    }

    private static ReceivedText received(Side side, NewArticle.Side article) {
        var decoded = article.decoded();
        return new ReceivedText(
                side,
                article.upload().fileName(),
                decoded.format().name(),
                decoded.charset().charset().name(),
                decoded.byteOrderMark(),
                article.upload().bytes(),
                decoded.text());
    }
}
