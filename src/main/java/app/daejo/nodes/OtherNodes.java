package app.daejo.nodes;

import app.daejo.article.ArticleId;
import app.daejo.nodes.BellRepository.Line;
import app.daejo.nodes.ChangeRepository.Change;
import app.daejo.review.UnitChanged;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Hears of the other nodes' changes: at once when they ring, and by looking every two seconds whether they rang or not. What it finds in
 * the table is the truth; the bell only says when to look.
 */
@Component
@ConditionalOnWebApplication
class OtherNodes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OtherNodes.class);

    /** How soon the desk can close. */
    private static final Duration EAR = Duration.ofMillis(500);

    private static final long LOOK_EVERY = Duration.ofSeconds(2).toNanos();
    /** Entries that stay, for nodes that are slow. */
    private static final int KEPT = 5_000;
    /** Looks between two clearings out. */
    private static final int CLEAR_EVERY = 300;

    private final BellRepository bell;
    private final ChangeRepository changes;
    private final SeatsElsewhere seats;
    private final ApplicationEventPublisher events;
    private final UUID me;

    private volatile boolean running;
    private @Nullable Thread thread;
    private @Nullable Line line;
    private @Nullable String snapshot;
    private long newest;
    private long looked;
    private long looks;
    private boolean missed;

    OtherNodes(
            BellRepository bell,
            ChangeRepository changes,
            SeatsElsewhere seats,
            ApplicationEventPublisher events,
            ThisNode node) {
        this.bell = bell;
        this.changes = changes;
        this.seats = seats;
        this.events = events;
        this.me = node.id();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("other-nodes").daemon().start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        var listening = thread;
        if (listening != null) {
            listening.interrupt();
            try {
                listening.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try {
                boolean rung = false;
                for (var word : hear()) {
                    rung |= understand(word);
                }
                if (running && (rung || System.nanoTime() - looked > LOOK_EVERY)) {
                    look();
                }
            } catch (RuntimeException e) {
                // Whatever one screen makes of the news, the others are to hear the next.
                log.error("News of another node could not be passed on", e);
            }
        }
        hangUp();
    }

    /** What was said just now; an ear that was lost is opened again, and then there is something to look for. */
    private List<String> hear() {
        try {
            if (line == null) {
                line = bell.listen();
                looked = System.nanoTime() - LOOK_EVERY - 1;
                return List.of();
            }
            var heard = line.await(EAR);
            if (heard.isEmpty() && System.nanoTime() - looked > LOOK_EVERY && !line.isOpen()) {
                hangUp();
            }
            return heard;
        } catch (DataAccessResourceFailureException e) {
            hangUp();
            pause();
            return List.of();
        }
    }

    private void hangUp() {
        if (line != null) {
            line.close();
            line = null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(EAR);
        } catch (InterruptedException e) {
            // The desk is closing.
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether another node has changed something */
    private boolean understand(String said) {
        var words = said.split(" ", 3);
        if (words.length < 3 || words[0].equals(me.toString())) {
            return false;
        }
        if (words[1].equals(SeatsElsewhere.SEATS)) {
            try {
                seats.heard(words[0], words[2], System.nanoTime());
            } catch (IllegalArgumentException e) {
                log.warn("Another node said something that makes no sense; is it of another version?");
            }
            return false;
        }
        return words[1].equals(Bell.CHANGE);
    }

    private void look() {
        looked = System.nanoTime();
        ChangeRepository.News news;
        try {
            news = changes.since(snapshot, me);
            if (++looks % CLEAR_EVERY == 0) {
                changes.prune(KEPT);
            }
        } catch (DataAccessException | TransactionException e) {
            // After a crash of the database the table is empty.
            missed = true;
            return;
        }
        boolean gone = snapshot != null && news.oldest() > newest + 1;
        snapshot = news.snapshot();
        newest = news.newest();
        if (missed || gone) {
            missed = false;
            events.publishEvent(new NewsMissed());
        } else {
            tell(news.changes());
        }
    }

    /** One piece of news an article, however much has happened there. */
    private void tell(List<Change> changed) {
        var rows = new LinkedHashMap<ArticleId, UnitChanged>();
        var talked = new HashSet<ArticleId>();
        for (var change : changed) {
            var article = change.rows().article();
            if (change.talk()) {
                talked.add(article);
            } else {
                rows.merge(article, change.rows(), UnitChanged::and);
            }
        }
        rows.values().forEach(change -> events.publishEvent(new ChangedElsewhere(change)));
        talked.forEach(article -> events.publishEvent(new CommentedElsewhere(article)));
    }
}
