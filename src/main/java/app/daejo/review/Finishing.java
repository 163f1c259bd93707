package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.article.Articles;
import java.util.HashSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The end of every command: stores it, asks the checks to look at what now reads otherwise, tells the open screens. */
@Component
class Finishing {

    private final Carrying carrying;
    private final ArticleCheckRepository articleChecks;
    private final ReviewTables tables;
    private final Articles articles;
    private final ApplicationEventPublisher events;

    Finishing(
            Carrying carrying,
            ArticleCheckRepository articleChecks,
            ReviewTables tables,
            Articles articles,
            ApplicationEventPublisher events) {
        this.carrying = carrying;
        this.articleChecks = articleChecks;
        this.tables = tables;
        this.articles = articles;
        this.events = events;
    }

    Outcome.Done finish(Change change, UnitId about, String kind) {
        var done = change.finish(about, kind);
        var touched = new HashSet<>(done.changed());
        if (change.readsOtherwise()) {
            carrying.carry(change.standings(), change.now());
            articleChecks.ask(change.article());
            events.publishEvent(new Checking.ReadsOtherwise(change.article()));
        }
        touched.addAll(tables.issues().silence(change.article(), change.person().id(), change.now()));
        tables.standings().flagByIssues(touched);
        if (articles.workedOn(change.article())) {
            change.reopen();
        }
        events.publishEvent(new UnitChanged(change.article(), touched, done.rowsMoved()));
        return new Outcome.Done(touched, done.rowsMoved());
    }
}
