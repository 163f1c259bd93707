package app.daejo.listing;

import app.daejo.account.CurrentPerson;
import app.daejo.account.People;
import app.daejo.account.Person;
import app.daejo.account.PersonId;
import app.daejo.account.Role;
import app.daejo.article.ArticleId;
import app.daejo.article.Articles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who takes care of an article and by when. What was said before stays on record. */
@Service
public class Assignments {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final AssignmentRepository assignments;
    private final Articles articles;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;

    Assignments(
            AssignmentRepository assignments, Articles articles, People people, CurrentPerson current, Clock clock) {
        this.assignments = assignments;
        this.articles = articles;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Makes {@code wanted} hold if the assignment that the person saw still does. Editors may assign everybody who may sign in;
     * a translator may take an article that is nobody's, and set no date.
     *
     * @param seen {@link Assignment#number} of what the person saw
     */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public AssignmentOutcome assign(ArticleId article, int seen, Assignment wanted) {
        if (articles.find(article).isEmpty()) {
            return new AssignmentOutcome.Refused(AssignmentOutcome.Reason.NO_SUCH_ARTICLE);
        }
        var me = current.require();
        var now = assignments.latest(article);
        var reason = whyNot(me, now, wanted);
        if (reason != null && (reason != AssignmentOutcome.Reason.NOT_YOURS_TO_SAY || now.number() == seen)) {
            return new AssignmentOutcome.Refused(reason);
        }
        if (now.saysTheSame(wanted)) {
            return new AssignmentOutcome.Done(now);
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean appended = now.number() == seen && assignments.append(article, seen, wanted, me.id(), at);
        var then = assignments.latest(article);
        return appended ? new AssignmentOutcome.Done(then) : new AssignmentOutcome.Stale(then);
    }

    /** Whose an article is and by when. */
    @RolesAllowed("TRANSLATOR")
    public Assignment now(ArticleId article) {
        return assignments.latest(article);
    }

    /** Everything that was ever said of an article, latest first. */
    @RolesAllowed("TRANSLATOR")
    public List<Assignment> history(ArticleId article) {
        return assignments.all(article);
    }

    /** Whom the current person may name: themselves, or everybody who may sign in. */
    @RolesAllowed("TRANSLATOR")
    public List<Person> candidates() {
        var me = current.require();
        return me.may(Role.EDITOR) ? people.enabled() : List.of(me);
    }

    private AssignmentOutcome.@Nullable Reason whyNot(Person me, Assignment now, Assignment wanted) {
        var due = wanted.dueOn();
        if (due != null && (due.isBefore(EARLIEST) || due.isAfter(LATEST))) {
            return AssignmentOutcome.Reason.DATE_OUT_OF_RANGE;
        }
        if (!me.may(Role.EDITOR) && !takes(me, now, wanted)) {
            return AssignmentOutcome.Reason.NOT_YOURS_TO_SAY;
        }
        var assignee = wanted.assignee();
        // Who has an article already may keep it when the date moves, also if they cannot sign in any more.
        return assignee == null || assignee.equals(now.assignee()) || isEnabled(assignee)
                ? null
                : AssignmentOutcome.Reason.NO_SUCH_PERSON;
    }

    private static boolean takes(Person me, Assignment now, Assignment wanted) {
        return now.assignee() == null && wanted.saysTheSame(Assignment.of(me.id(), now.dueOn(), now.dueAt()));
    }

    private boolean isEnabled(PersonId person) {
        return people.enabled().stream().anyMatch(one -> one.id().equals(person));
    }
}
