package app.daejo.ui.articles;

import app.daejo.account.CurrentPerson;
import app.daejo.account.People;
import app.daejo.account.Person;
import app.daejo.account.PersonId;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.listing.Assignment;
import app.daejo.listing.AssignmentOutcome;
import app.daejo.listing.Assignments;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Says whose an article is and by when, and in the reader's words what came of it: the same from the list and from the article. */
public final class Caring {

    private static final Logger log = LoggerFactory.getLogger(Caring.class);

    private final Assignments assignments;
    private final People people;
    private final CurrentPerson current;
    private final Words words;
    private final Dates dates;

    /** What something is called in the reader's language. */
    @FunctionalInterface
    public interface Words {

        String words(String key, Object... values);
    }

    /** What came of it. */
    public enum Kind {
        DONE,
        /** Somebody was quicker. */
        STALE,
        REFUSED,
        /** The database was away; nothing was changed. */
        FAILED
    }

    /**
     * What a person hears.
     *
     * @param now what they have seen with it: saying the same again then means it
     */
    public record Answer(Kind kind, Assignment now, String words) {}

    public Caring(Assignments assignments, People people, CurrentPerson current, Words words, Locale locale) {
        this.assignments = assignments;
        this.people = people;
        this.current = current;
        this.words = words;
        dates = new Dates(locale);
    }

    /** Whether the person may name everybody, and set dates; else they may take what is nobody's. */
    public boolean assigns() {
        return current.require().may(Role.EDITOR);
    }

    /** Who can be chosen, with their names. Who has the article stays in the choice, also if they may not sign in any more. */
    public Map<PersonId, String> candidates(Assignment now) {
        var names = new LinkedHashMap<PersonId, String>();
        assignments.candidates().forEach(person -> names.put(person.id(), person.displayName()));
        var assignee = now.assignee();
        if (assignee != null) {
            names.putIfAbsent(assignee, who(assignee));
        }
        return names;
    }

    /** Gives an article that is nobody's to the person, by the day that was set. */
    public Answer take(ArticleId article, String title, Assignment seen) {
        var me = current.require().id();
        return assign(article, title, seen, Assignment.of(me, seen.dueOn(), seen.dueAt()));
    }

    /** @param title of the article, as the person sees it */
    public Answer assign(ArticleId article, String title, Assignment seen, Assignment wanted) {
        try {
            return switch (assignments.assign(article, seen.number(), wanted)) {
                case AssignmentOutcome.Done(var now) ->
                    new Answer(Kind.DONE, now, words.words("articles.assigned", title, who(now.assignee())));
                case AssignmentOutcome.Stale(var now) ->
                    new Answer(
                            Kind.STALE,
                            now,
                            words.words("articles.assign.stale", who(now.by()), who(now.assignee()), due(now)));
                case AssignmentOutcome.Refused(var reason) ->
                    new Answer(Kind.REFUSED, seen, words.words("articles.assign.not." + reason));
            };
        } catch (DataAccessException | TransactionException e) {
            log.warn("An assignment could not be stored", e);
            return new Answer(Kind.FAILED, seen, words.words("articles.failed.act"));
        }
    }

    public String who(@Nullable PersonId person) {
        return person == null
                ? words.words("articles.nobody")
                : people.find(person).map(Person::displayName).orElse("");
    }

    public String due(Assignment assignment) {
        var due = dates.due(assignment);
        return due.isEmpty() ? words.words("articles.due.none") : due;
    }

    /** What the desk's clock is called. */
    public String zone() {
        return dates.zone();
    }
}
