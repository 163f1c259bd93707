package app.daejo.review;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Person;
import app.daejo.account.PersonId;
import app.daejo.account.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks an article again once LanguageTool has read it, and tells the open screens. */
@Component
class ProofreadArticles {

    private static final Person DESK = new Person(new PersonId(0), "daejo", "Daejo", Role.EDITOR);

    private final CurrentPerson people;
    private final TransactionTemplate transactions;
    private final ReviewHistory history;
    private final Rechecking rechecking;
    private final ApplicationEventPublisher events;

    ProofreadArticles(
            CurrentPerson people,
            TransactionTemplate transactions,
            ReviewHistory history,
            Rechecking rechecking,
            ApplicationEventPublisher events) {
        this.people = people;
        this.transactions = transactions;
        this.history = history;
        this.rechecking = rechecking;
        this.events = events;
    }

    @EventListener
    void check(Proofreading.Read read) {
        people.actAs(DESK, () -> {
            transactions.executeWithoutResult(status -> {
                history.lock(read.article());
                var touched = rechecking.recheck(read.article(), history.now());
                events.publishEvent(new UnitChanged(read.article(), touched, false));
            });
            return read;
        });
    }
}
