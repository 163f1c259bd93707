package app.daejo.article;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts right what stands above an article; its text stays as it is, and what was there before stays on record. */
@Service
public class Headings {

    private final ArticleRepository articles;
    private final HeadingRepository headings;
    private final CurrentPerson people;
    private final Clock clock;

    Headings(ArticleRepository articles, HeadingRepository headings, CurrentPerson people, Clock clock) {
        this.articles = articles;
        this.headings = headings;
        this.people = people;
        this.clock = clock;
    }

    /** What came of a correction. */
    public enum Outcome {
        DONE,
        /** It says so already. */
        UNCHANGED,
        /** Somebody has corrected it since the person looked; nothing was done. */
        STALE,
        /** A translator may correct what they brought themselves. */
        NOT_ALLOWED,
        /** A title is wanted; bylines and a translator need not be known. */
        EMPTY,
        TOO_LONG,
        NOT_STORABLE,
        /** There is no such article, or it is still on its way in. */
        NOT_READY
    }

    /** @param seen what the person saw when they began to write */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public Outcome correct(ArticleId id, Heading seen, Heading wanted) {
        var article = articles.findAndLock(id).filter(Article::isReadyForReview).orElse(null);
        if (article == null) {
            return Outcome.NOT_READY;
        }
        var me = people.require();
        if (!me.may(Role.EDITOR) && !article.receivedBy().equals(me.id())) {
            return Outcome.NOT_ALLOWED;
        }
        var now = article.heading();
        var then = wanted.tidied(article.hasSource());
        if (then.equals(now)) {
            return Outcome.UNCHANGED;
        }
        if (!seen.equals(now)) {
            return Outcome.STALE;
        }
        if (then.targetTitle().isEmpty()
                || article.hasSource() && then.sourceTitle().isEmpty()) {
            return Outcome.EMPTY;
        }
        if (then.isTooLong()) {
            return Outcome.TOO_LONG;
        }
        if (!then.isStorable()) {
            return Outcome.NOT_STORABLE;
        }
        headings.append(id, now, then, me.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        articles.setHeading(id, then);
        return Outcome.DONE;
    }
}
