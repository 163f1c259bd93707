package app.daejo.article;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Role;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts right what an article is called in the list and in search; its text stays as it is, and so does the record of older titles. */
@Service
public class Titles {

    private static final int LONGEST = 300;

    private final ArticleRepository articles;
    private final TitleRepository titles;
    private final CurrentPerson people;
    private final Clock clock;

    Titles(ArticleRepository articles, TitleRepository titles, CurrentPerson people, Clock clock) {
        this.articles = articles;
        this.titles = titles;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What an article is called.
     *
     * @param source Korean; empty where there is no Korean text
     * @param target English
     */
    public record Pair(String source, String target) {

        public static Pair of(Article article) {
            return new Pair(article.sourceTitle(), article.targetTitle());
        }

        private Pair tidied(boolean hasSource) {
            return new Pair(hasSource ? tidy(source) : "", tidy(target));
        }

        private static String tidy(String title) {
            return title.replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip();
        }

        private boolean isStorable() {
            var encoder = StandardCharsets.UTF_8.newEncoder();
            return encoder.canEncode(source) && encoder.canEncode(target);
        }
    }

    /** What came of a correction. */
    public enum Outcome {
        DONE,
        /** It is called so already. */
        UNCHANGED,
        /** Somebody has corrected it since the person looked; nothing was done. */
        STALE,
        /** A translator may correct what they brought themselves. */
        NOT_ALLOWED,
        EMPTY,
        TOO_LONG,
        NOT_STORABLE,
        /** There is no such article, or it is still on its way in. */
        NOT_READY
    }

    /** @param seen what the person saw when they began to write */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public Outcome correct(ArticleId id, Pair seen, Pair wanted) {
        var article = articles.findAndLock(id).filter(Article::isReadyForReview).orElse(null);
        if (article == null) {
            return Outcome.NOT_READY;
        }
        var me = people.require();
        if (!me.may(Role.EDITOR) && !article.receivedBy().equals(me.id())) {
            return Outcome.NOT_ALLOWED;
        }
        var now = Pair.of(article);
        var then = wanted.tidied(article.hasSource());
        if (then.equals(now)) {
            return Outcome.UNCHANGED;
        }
        if (!seen.equals(now)) {
            return Outcome.STALE;
        }
        if (then.target().isEmpty() || article.hasSource() && then.source().isEmpty()) {
            return Outcome.EMPTY;
        }
        if (then.source().length() > LONGEST || then.target().length() > LONGEST) {
            return Outcome.TOO_LONG;
        }
        if (!then.isStorable()) {
            return Outcome.NOT_STORABLE;
        }
        titles.append(id, now, then, me.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        articles.setTitles(id, then.source(), then.target());
        return Outcome.DONE;
    }
}
