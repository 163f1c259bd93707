package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.article.Articles;
import java.util.HashSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The end of every command: stores it, lets the checks look at what now reads otherwise, tells the open screens. */
@Component
class Finishing {

    private final Rechecking rechecking;
    private final ReviewTables tables;
    private final Articles articles;
    private final ApplicationEventPublisher events;

    Finishing(Rechecking rechecking, ReviewTables tables, Articles articles, ApplicationEventPublisher events) {
        this.rechecking = rechecking;
        this.tables = tables;
        this.articles = articles;
        this.events = events;
    }

    Outcome.Done finish(Change change, UnitId about, String kind) {
        var done = change.finish(about, kind);
        var touched = new HashSet<>(done.changed());
        if (change.readsOtherwise()) {
            touched.addAll(rechecking.recheck(change.article(), change.now()));
        } else {
            touched.addAll(
                    tables.issues().silence(change.article(), change.person().id(), change.now()));
            tables.standings().flagByIssues(change.article());
        }
        articles.workedOn(change.article());
        events.publishEvent(new UnitChanged(change.article(), touched, done.rowsMoved()));
        return new Outcome.Done(touched, done.rowsMoved());
    }
}
