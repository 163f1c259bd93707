package app.daejo.ui.articles;

import app.daejo.account.Person;
import app.daejo.account.PersonId;
import app.daejo.account.Role;
import app.daejo.listing.ArticleLine;
import app.daejo.listing.Assignment;
import app.daejo.listing.AssignmentOutcome;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What a person does with an article of the list, and what is said about it. */
final class ListActs implements ArticleEntry.Acts {

    private static final Logger log = LoggerFactory.getLogger(ListActs.class);

    private final ListServices services;
    private final Screen screen;
    private final Dates dates;

    /** What the list shows afterwards. */
    interface Screen {

        /** Reads the list anew, says these words and goes to the article. */
        void renew(String words, ArticleLine line);

        /** Says these words and changes nothing. */
        void say(String words);

        /** Folds up every form. */
        void foldUp();

        String words(String key, Object... values);
    }

    ListActs(ListServices services, Screen screen, Dates dates) {
        this.services = services;
        this.screen = screen;
        this.dates = dates;
    }

    @Override
    public ArticleEntry.Hand hand() {
        return services.currentPerson().require().may(Role.EDITOR)
                ? ArticleEntry.Hand.ASSIGNS
                : ArticleEntry.Hand.TAKES;
    }

    @Override
    public void assign(ArticleEntry entry) {
        screen.foldUp();
        var line = entry.line();
        if (hand() == ArticleEntry.Hand.TAKES) {
            var now = line.assignment();
            var me = services.currentPerson().require().id();
            safely(() -> settle(entry, null, now, Assignment.of(me, now.dueOn(), now.dueAt())));
            return;
        }
        safely(() -> {
            var form = new AssignForm[1];
            // What the person has seen: a stale save shows what holds now, and saving again then means it.
            var seen = new Assignment[] {line.assignment()};
            form[0] = new AssignForm(
                    entry.shownTitle(),
                    candidates(line),
                    line.assignment(),
                    dates.zone(),
                    wanted -> {
                        try {
                            seen[0] = settle(entry, form[0], seen[0], wanted);
                        } catch (DataAccessException | TransactionException e) {
                            log.warn("An assignment could not be stored", e);
                            form[0].refuse(screen.words("articles.failed.act"));
                        }
                    },
                    () -> {
                        screen.foldUp();
                        screen.renew("", line);
                    });
            entry.unfold(form[0]);
            form[0].focus();
        });
    }

    /** Says what the person has seen after it. */
    private Assignment settle(ArticleEntry entry, @Nullable AssignForm form, Assignment seen, Assignment wanted) {
        var line = entry.line();
        return switch (services.assignments().assign(line.id(), seen.number(), wanted)) {
            case AssignmentOutcome.Done(var now) -> {
                screen.foldUp();
                screen.renew(screen.words("articles.assigned", entry.shownTitle(), who(now.assignee())), line);
                yield now;
            }
            case AssignmentOutcome.Stale(var now) -> {
                var words = screen.words("articles.assign.stale", who(now.by()), who(now.assignee()), due(now));
                if (form == null) {
                    screen.renew(words, line);
                } else {
                    form.refuse(words);
                }
                yield now;
            }
            case AssignmentOutcome.Refused(var reason) -> {
                var words = screen.words("articles.assign.not." + reason);
                if (form == null) {
                    screen.renew(words, line);
                } else {
                    form.refuse(words);
                }
                yield seen;
            }
        };
    }

    /** Who has the article stays in the choice, also if they may not sign in any more. */
    private Map<PersonId, String> candidates(ArticleLine line) {
        var names = new LinkedHashMap<PersonId, String>();
        services.assignments().candidates().forEach(person -> names.put(person.id(), person.displayName()));
        var assignee = line.assignment().assignee();
        if (assignee != null) {
            names.putIfAbsent(assignee, line.assigneeName());
        }
        return names;
    }

    @Override
    public void retry(ArticleLine line) {
        safely(() -> screen.renew(
                screen.words(services.intake().retry(line.id()) ? "articles.retrying" : "articles.retry.not"), line));
    }

    @Override
    public void putAway(ArticleLine line) {
        safely(() -> screen.renew(
                screen.words(services.shelf().putAway(line.id()) ? "articles.is-away" : "articles.put-away.not"),
                line));
    }

    @Override
    public void bringBack(ArticleLine line) {
        safely(() -> screen.renew(
                screen.words(services.shelf().bringBack(line.id()) ? "articles.is-back" : "articles.bring-back.not"),
                line));
    }

    private String who(@Nullable PersonId person) {
        return person == null
                ? screen.words("articles.nobody")
                : services.people().find(person).map(Person::displayName).orElse("");
    }

    private String due(Assignment assignment) {
        var due = dates.due(assignment);
        return due.isEmpty() ? screen.words("articles.due.none") : due;
    }

    /** The database may be away: then nothing happens, and it is said. */
    private void safely(Runnable act) {
        try {
            act.run();
        } catch (DataAccessException | TransactionException e) {
            log.warn("What was asked of the list could not be done", e);
            screen.say(screen.words("articles.failed.act"));
        }
    }
}
