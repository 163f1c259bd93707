package app.daejo.review;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.PersonId;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has articles checked in the background, one after the other, after what changed them was stored: no edit waits for the checks. What a
 * node does not come to do is done when somebody opens the article.
 */
@Component
class Checking implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Checking.class);

    private static final Person DESK = new Person(new PersonId(0), "daejo", "Daejo", Role.EDITOR);

    private static final Duration MOST_REST = Duration.ofSeconds(1);

    /** The article reads otherwise than the checks have seen it. */
    record ReadsOtherwise(ArticleId article) {}

    private final Rechecking rechecking;
    private final CurrentPerson people;
    private final Duration patience;
    private final Set<ArticleId> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService checker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("checking").daemon().factory());

    /** @param patience before an article is looked at, so that the answer to whoever changed it goes out first */
    Checking(Rechecking rechecking, CurrentPerson people, @Value("${daejo.checks.patience:150ms}") Duration patience) {
        this.rechecking = rechecking;
        this.people = people;
        this.patience = patience;
    }

    @TransactionalEventListener
    void changed(ReadsOtherwise change) {
        catchUpSoon(change.article());
    }

    /** Once LanguageTool has read every row, what it minds can be said. */
    @EventListener
    void proofread(Proofreading.Read read) {
        checker.execute(() -> quietly(read.article(), rechecking::recheck));
    }

    /** Has an article checked that may not have been since it, the terms or the dismissals changed; returns at once. */
    void catchUpSoon(ArticleId article) {
        if (waiting.add(article)) {
            checker.execute(() -> {
                rest(patience);
                // Whatever is said from here on is looked at once more.
                waiting.remove(article);
                long began = System.nanoTime();
                quietly(article, rechecking::catchUp);
                var worked = Duration.ofNanos(System.nanoTime() - began);
                // As long as it worked: half of a processor is left to the people, and what comes meanwhile is looked
                // at in one go.
                rest(worked.compareTo(MOST_REST) < 0 ? worked : MOST_REST);
            });
        }
    }

    /** Returns once everything that waits now has been looked at; for tests, which empty the tables next. */
    void awaitRest() throws InterruptedException, ExecutionException, TimeoutException {
        checker.submit(() -> {}).get(30, TimeUnit.SECONDS);
    }

    private void quietly(ArticleId article, Consumer<ArticleId> work) {
        try {
            people.actAs(DESK, () -> {
                work.accept(article);
                return article;
            });
        } catch (RuntimeException e) {
            log.warn("Article {} could not be checked; it will be when it is opened", article, e);
        }
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        checker.shutdownNow();
    }
}
