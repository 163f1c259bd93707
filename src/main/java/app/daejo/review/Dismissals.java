package app.daejo.review;

import app.daejo.account.Audit;
import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.Subject;
import app.daejo.alignment.TranslationUnit;
import app.daejo.alignment.Units;
import app.daejo.article.ArticleId;
import app.daejo.review.Outcome.Refusal;
import app.daejo.termbase.Termbase;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the checks were told not to say: everybody sees it, and who might have said it takes it back. */
@Service
public class Dismissals {

    /** In so many articles the checks look at once for what they may say again; in others when they are next opened. */
    private static final int MOST_AT_ONCE = 20;

    private final CurrentPerson people;
    private final DismissalSheet sheet;
    private final ReviewTables tables;
    private final ReviewHistory history;
    private final Handlers handlers;

    Dismissals(
            CurrentPerson people, DismissalSheet sheet, ReviewTables tables, ReviewHistory history, Handlers handlers) {
        this.people = people;
        this.sheet = sheet;
        this.tables = tables;
        this.history = history;
        this.handlers = handlers;
    }

    /** What takes a dismissal back, handed around together. */
    @Component
    record Handlers(
            Units units, Termbase termbase, Audit audit, Finishing finishing, ApplicationEventPublisher events) {}

    /** Those of the article, and those of the desk that have kept something quiet in it, newest first. */
    @RolesAllowed("TRANSLATOR")
    public List<ListedDismissal> ofArticle(ArticleId article) {
        return sheet.ofArticle(article);
    }

    /** How many {@link #ofArticle} lists. */
    @RolesAllowed("TRANSLATOR")
    public int count(ArticleId article) {
        return sheet.count(article);
    }

    /** Those of the whole desk, newest first. */
    @RolesAllowed("TRANSLATOR")
    public List<ListedDismissal> ofDesk() {
        return sheet.ofDesk();
    }

    /**
     * Lets the checks say again what was dismissed, if the current person's role might dismiss as far. A command that came before is not
     * done again.
     */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public Outcome takeBack(TakeBackDismissal command) {
        var dismissed = sheet.find(command.dismissal());
        var row = row(command, dismissed);
        row.ifPresent(unit -> history.lock(unit.article()));
        if (tables.dismissals().wasTakenBackWith(command.id())) {
            return new Outcome.Done(Set.of(), false);
        }
        if (dismissed.isEmpty()) {
            return new Outcome.Refused(Refusal.NO_SUCH_DISMISSAL);
        }
        var person = people.require();
        if (!person.may(dismissed.get().scope().needed())) {
            return new Outcome.Refused(Refusal.NOT_ALLOWED);
        }
        return takeBack(command, dismissed.get(), person, row);
    }

    private Outcome takeBack(
            TakeBackDismissal command, Dismissed dismissed, Person person, Optional<TranslationUnit> row) {
        var term = tables.dismissals().takeBack(dismissed.id(), person.id(), history.now(), command.id());
        if (term.isEmpty()) {
            return new Outcome.Refused(Refusal.NO_SUCH_DISMISSAL);
        }
        if (term.getAsLong() > 0) {
            handlers.termbase().withdraw(term.getAsLong());
        }
        if (dismissed.article() == null) {
            handlers.audit()
                    .record(
                            "dismissal.taken-back",
                            new Subject("dismissal", dismissed.id()),
                            dismissed.scope().name());
        }
        sheet.articles(dismissed.id(), MOST_AT_ONCE)
                .forEach(article -> handlers.events().publishEvent(new Checking.ReadsOtherwise(article)));
        if (row.isEmpty()) {
            return new Outcome.Done(Set.of(), false);
        }
        var about = row.get();
        var change = new Change(tables, history, about.article(), person, command.id());
        change.remember(dismissed);
        var said = saidOf(dismissed, about.article());
        said.ifPresent(unit -> change.decide(change.standing(unit), Decision.Kind.UNDONE, "", dismissed.issue()));
        return handlers.finishing()
                .finish(change, said.orElse(about).id(), command.getClass().getSimpleName());
    }

    /** The row whose article remembers it: one of the dismissal's own, else of the one that is open. */
    private Optional<TranslationUnit> row(TakeBackDismissal command, Optional<Dismissed> dismissed) {
        var at = Optional.ofNullable(command.at()).flatMap(handlers.units()::find);
        var article = dismissed.map(Dismissed::article);
        if (article.isEmpty()) {
            return at;
        }
        return at.filter(unit -> unit.article().equals(article.get()))
                .or(() -> handlers.units().of(article.get()).stream().findFirst());
    }

    /** The row in whose history the dismissal is, if it is one of the article's still. */
    private Optional<TranslationUnit> saidOf(Dismissed dismissed, ArticleId article) {
        return Optional.ofNullable(dismissed.issue())
                .flatMap(tables.issues()::find)
                .flatMap(issue -> handlers.units().find(issue.unit()))
                .filter(unit -> unit.article().equals(article));
    }
}
