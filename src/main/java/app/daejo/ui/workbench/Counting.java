package app.daejo.ui.workbench;

import app.daejo.account.Person;
import app.daejo.article.ArticleId;
import app.daejo.discussion.OpenThread;
import app.daejo.listing.NextArticle;
import app.daejo.release.Whereabouts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts how far the review of an article is, outside of the session: no answer to a key waits for a look at all rows, and many changes are
 * counted once.
 */
final class Counting {

    private static final Logger log = LoggerFactory.getLogger(Counting.class);

    private static final Duration PAUSE = Duration.ofMillis(150);

    private final WorkbenchServices services;
    private final ArticleId article;
    private final Person me;
    private final Consumer<Counts> show;
    private final AtomicBoolean waiting = new AtomicBoolean();

    /** @param show called on the session's turn */
    Counting(WorkbenchServices services, ArticleId article, Person me, Consumer<Counts> show) {
        this.services = services;
        this.article = article;
        this.me = me;
        this.show = show;
    }

    /**
     * How far the article is, what is talked about where, since an edit may have moved the words, how much is dismissed, and which article
     * comes next where nothing is open in this one.
     */
    record Counts(Whereabouts where, List<OpenThread> talk, int dismissed, Optional<NextArticle> next) {}

    /** Counts now. */
    Counts count() {
        var where = services.release().of(article);
        return new Counts(
                where,
                services.comments().open(article),
                services.dismissals().count(article),
                where.progress().openIssues() == 0 ? services.list().after(article) : Optional.empty());
    }

    /** Counts in a moment; returns at once. */
    void countSoon(UI ui) {
        if (waiting.compareAndSet(false, true)) {
            Thread.ofVirtual().name("counting").start(() -> {
                try {
                    Thread.sleep(PAUSE);
                    waiting.set(false);
                    var counts = services.currentPerson().actAs(me, this::count);
                    ui.access(() -> show.accept(counts));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (UIDetachedException e) {
                    log.debug("The screen that article {} was counted for is gone", article);
                } catch (RuntimeException e) {
                    // The old figures stay until the next change.
                    log.warn("Article {} could not be counted", article, e);
                }
            });
        }
    }
}
