package app.daejo.listing;

import app.daejo.article.WayInCancelled;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts articles away whose way in somebody cancelled when it was too late to forget them; they can be brought back. */
@Component
class CancelledArticles {

    private final ShelfRepository shelf;
    private final Clock clock;

    CancelledArticles(ShelfRepository shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Within the transaction that stops the way in: nobody finds it in the list in between. */
    @EventListener
    void cancelled(WayInCancelled event) {
        if (!shelf.isAway(event.article())) {
            shelf.append(event.article(), true, event.by(), clock.instant());
        }
    }
}
