package app.daejo.intake;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Role;
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

    /** Stores what came and returns at once; how far the article is stands in {@code Article.step()}. */
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

    /**
     * Has an article's way in stopped after the step that is under way. The article is forgotten; one that has a history by then stays
     * where it is and is put away. A translator may stop what they brought themselves.
     *
     * @return whether it was still early enough
     */
    @RolesAllowed("TRANSLATOR")
    public boolean cancel(ArticleId article) {
        var me = people.require();
        boolean mine = articles.find(article)
                .filter(found -> !found.isReadyForReview())
                .filter(found -> me.may(Role.EDITOR) || found.receivedBy().equals(me.id()))
                .isPresent();
        if (mine) {
            transaction.executeWithoutResult(status -> articles.askToCancel(article, me.id(), clock.instant()));
            // Nobody may be at work on it: its way in has stopped, or another run of the desk had it.
            journeys.start(article, me);
        }
        return mine;
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
        return Objects.requireNonNull(transaction.execute(
                status -> articles.store(received(article), people.require().id(), clock.instant())));
    }

    private static List<ReceivedText> received(NewArticle article) {
        var target = article.target().received(Side.TARGET);
        var source = article.source();
        return source == null ? List.of(target) : List.of(source.received(Side.SOURCE), target);
    }
}
