package app.daejo.intake;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.PersonId;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Articles on their way in: started in the background, and taken up again after a restart. */
@Component
class Journeys implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Journeys.class);

    /** Two at a time: aligning and checking keep a core busy each. */
    private final ExecutorService workers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("intake-", 1).daemon().factory());

    private final Articles articles;
    private final Journey journey;
    private final CurrentPerson people;

    Journeys(Articles articles, Journey journey, CurrentPerson people) {
        this.articles = articles;
        this.journey = journey;
        this.people = people;
    }

    /** Lets an article travel in the background on behalf of a person. */
    void start(ArticleId article, Person onBehalfOf) {
        workers.execute(() -> people.actAs(onBehalfOf, () -> {
            travel(article);
            return article;
        }));
    }

    /** Has something else done in the background on behalf of a person. */
    <T> CompletableFuture<T> work(Person onBehalfOf, Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> people.actAs(onBehalfOf, work), workers);
    }

    /** Takes an article through the steps that are left; what fails is kept with the article, for people to read. */
    void travel(ArticleId article) {
        try {
            boolean more = true;
            while (more) {
                more = journey.nextStep(article);
            }
        } catch (RuntimeException e) {
            log.error("The way in of article {} stopped", article, e);
            articles.fail(article, String.valueOf(e.getClass().getSimpleName()));
        }
    }

    /** Takes up what an earlier run of the desk left half-way. */
    void resume() {
        var unfinished = people.actAs(onBehalfOf(new PersonId(0)), articles::unfinished);
        unfinished.forEach(article -> {
            log.info("Taking up article {} again after {}", article.id(), article.step());
            start(article.id(), onBehalfOf(article.receivedBy()));
        });
    }

    /** Who took the article in, as far as background work needs to know them. */
    private static Person onBehalfOf(PersonId id) {
        return new Person(id, "daejo", "Daejo", Role.EDITOR);
    }

    @Override
    public void destroy() throws InterruptedException {
        workers.shutdown();
        // What is cut off here goes on after the next start.
        if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
    }
}
