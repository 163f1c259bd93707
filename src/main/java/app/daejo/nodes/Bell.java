package app.daejo.nodes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Rings the other nodes, a moment after it was asked to and never in anybody's transaction: a NOTIFY inside the saving one halves what a
 * desk can save.
 */
@Component
class Bell implements DisposableBean {

    /** What changed: to be looked up. */
    static final String CHANGE = "change";

    private static final Logger log = LoggerFactory.getLogger(Bell.class);

    /** What is to be said within this time is said at once. */
    private static final int GATHERING_MS = 40;

    private final BellRepository bell;
    private final UUID me;
    /** What is to be said, by what it is about: only the last word counts. */
    private final Map<String, String> words = new LinkedHashMap<>();

    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("bell").daemon().factory());

    Bell(BellRepository bell, ThisNode node) {
        this.bell = bell;
        this.me = node.id();
    }

    /** Says that this node has changed something. */
    void change() {
        say(CHANGE, "");
    }

    /**
     * Says something; what was to be said about the same is not said any more.
     *
     * @param subject one or several words, the first of which says what it is
     */
    void say(String subject, String word) {
        synchronized (words) {
            boolean asked = !words.isEmpty();
            words.put(subject, word);
            if (asked) {
                return;
            }
        }
        try {
            hand.schedule(this::ring, GATHERING_MS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            log.debug("The desk is closing; the others will look for themselves.");
        }
    }

    private void ring() {
        List<String> now;
        synchronized (words) {
            now = words.entrySet().stream()
                    .map(word -> me + " " + word.getKey() + " " + word.getValue())
                    .toList();
            words.clear();
        }
        try {
            if (!now.isEmpty()) {
                bell.ring(now);
            }
        } catch (DataAccessException | TransactionException e) {
            // The others look for themselves, every few seconds.
            log.debug("The other nodes could not be rung", e);
        }
    }

    @Override
    public void destroy() {
        hand.shutdownNow();
        ring();
    }
}
