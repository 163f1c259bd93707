package app.daejo.review;

import app.daejo.account.CurrentPerson;
import app.daejo.account.PersonId;
import app.daejo.alignment.UnitId;
import app.daejo.article.ArticleId;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.CommandId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Takes a person's newest command on an article back, in every article that it changed; to do something again is to take back its
 * taking back.
 */
@Component
class TakingBack {

    private final CurrentPerson people;
    private final ReviewTables tables;
    private final ReviewHistory history;
    private final Undoing undoing;
    private final Finishing finishing;

    TakingBack(CurrentPerson people, ReviewTables tables, ReviewHistory history, Undoing undoing, Finishing finishing) {
        this.people = people;
        this.tables = tables;
        this.history = history;
        this.undoing = undoing;
        this.finishing = finishing;
    }

    /** @param kind {@link CommandRepository#UNDO} or {@link CommandRepository#REDO} */
    Outcome takeBack(ArticleId article, CommandId id, String kind) {
        var person = people.require();
        var locked = new TreeSet<Long>(Set.of(article.value()));
        newest(article, person.id(), kind).ifPresent(command -> tables.commands()
                .findAll(command.id())
                .forEach(part -> locked.add(part.article().value())));
        // Always in the order of their numbers, so that no two wait for each other.
        locked.forEach(one -> history.lock(new ArticleId(one)));
        var repeated = tables.commands().find(id);
        if (repeated.isPresent()) {
            return new Outcome.Done(Set.of(repeated.get().unit()), false);
        }
        // Read again, now that nobody else writes these articles.
        var command = newest(article, person.id(), kind);
        if (command.isEmpty()) {
            return new Outcome.Refused(
                    kind.equals(CommandRepository.UNDO) ? Refusal.NOTHING_TO_UNDO : Refusal.NOTHING_TO_REDO);
        }
        var changed = new HashSet<UnitId>();
        boolean moved = false;
        for (var part : tables.commands().findAll(command.get().id())) {
            if (!locked.contains(part.article().value())) {
                return refused(Refusal.CHANGED_SINCE);
            }
            var change = new Change(tables, history, part.article(), person, id);
            var refusal = undoing.undo(change, part);
            if (refusal.isPresent()) {
                return refused(refusal.get());
            }
            var done = finishing.finish(change, part.unit(), kind);
            changed.addAll(done.changed());
            moved |= done.rowsMoved();
        }
        tables.commands().setUndone(command.get().id(), id);
        return new Outcome.Done(changed, moved);
    }

    private Optional<CommandRepository.Performed> newest(ArticleId article, PersonId person, String kind) {
        return kind.equals(CommandRepository.UNDO)
                ? tables.commands().findUndoable(article, person)
                : tables.commands().findRedoable(article, person);
    }

    private static Outcome refused(Refusal why) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Outcome.Refused(why);
    }
}
