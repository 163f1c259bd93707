package app.daejo.review;

import app.daejo.article.ArticleId;
import app.daejo.quality.Bitext;
import app.daejo.quality.Checks;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets LanguageTool read articles in the background. No start, no page and no edit waits for it: an article is checked without it until it
 * has read every row, and once more then.
 */
@Component
class Proofreading implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Proofreading.class);

    /** Leaves the first pages of a desk alone. */
    private static final int SECONDS_AFTER_START = 5;

    /** Every row of an article has been read; goes out on the thread that read it. */
    record Read(ArticleId article) {}

    private final Set<ArticleId> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .name("proofreading")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private final boolean wanted;
    private final ApplicationEventPublisher events;

    Proofreading(@Value("${daejo.proofreading:false}") boolean wanted, ApplicationEventPublisher events) {
        this.wanted = wanted;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        if (wanted) {
            reader.schedule(() -> quietly(Checks::prepareLanguageTool), SECONDS_AFTER_START, TimeUnit.SECONDS);
        }
    }

    /** Whether every row has been read, so that a check with LanguageTool costs no time. */
    boolean hasRead(Bitext bitext) {
        return wanted && Checks.languageToolHasRead(bitext);
    }

    /** Has an article read as it is now; one that is being read already is looked at again after that. */
    void read(ArticleId article, Bitext bitext) {
        if (wanted && Checks.languageToolCanRead(bitext) && waiting.add(article)) {
            reader.execute(() -> quietly(() -> {
                waiting.remove(article);
                Checks.letLanguageToolRead(bitext, Proofreading::rest);
                events.publishEvent(new Read(article));
            }));
        }
    }

    /** As long as it worked: half of a processor is left to the people. */
    private static void rest(Duration worked) {
        try {
            Thread.sleep(worked);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            log.error("LanguageTool could not read", e);
        }
    }

    @Override
    public void destroy() {
        reader.shutdownNow();
    }
}
