package app.daejo.review;

import app.daejo.account.CurrentPerson;
import app.daejo.alignment.TranslationUnit;
import app.daejo.alignment.Units;
import app.daejo.alignment.Verdict;
import app.daejo.article.ArticleId;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.CommandId;
import app.daejo.revision.Revisions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Where every human change of an article enters: one command, one transaction. A command that came before is not done again, one that
 * saw another version of its row is refused, never misapplied.
 */
@Service
public class ReviewDesk {

    private final CurrentPerson people;
    private final Handlers handlers;
    private final ReviewTables tables;
    private final ReviewHistory history;

    ReviewDesk(CurrentPerson people, Handlers handlers, ReviewTables tables, ReviewHistory history) {
        this.people = people;
        this.handlers = handlers;
        this.tables = tables;
        this.history = history;
    }

    /** What carries the commands out, handed around together. */
    @Component
    record Handlers(
            Units units,
            Revisions revisions,
            Opinions opinions,
            Wordings wordings,
            Approvals approvals,
            PairingHandlers pairing,
            Furniture furniture,
            TakingBack takingBack,
            Finishing finishing) {}

    /** What carries out corrections of the pairing. */
    @Component
    record PairingHandlers(Pairings pairings, Cuts cuts, Runs runs, Realigning realigning) {}

    /** What re-aligning would change now; nothing is done. */
    @Transactional(readOnly = true)
    @RolesAllowed("TRANSLATOR")
    public RealignmentPlan planRealignment(ArticleId article) {
        return handlers.pairing().realigning().plan(article);
    }

    /** Carries a command out for the current person, if that person's role may and the row is as the person saw it. */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public Outcome perform(ReviewCommand command) {
        var person = people.require();
        if (!Permissions.allow(person.role(), command)) {
            return new Outcome.Refused(Refusal.NOT_ALLOWED);
        }
        var article = handlers.units().find(command.unit()).map(TranslationUnit::article);
        if (article.isEmpty()) {
            return repeated(command.id()).orElse(new Outcome.Refused(Refusal.NO_SUCH_ROW));
        }
        history.lock(article.get());
        var repeated = repeated(command.id());
        if (repeated.isPresent()) {
            return repeated.get();
        }
        // Read again, now that nobody else writes this article.
        var unit = handlers.units().find(command.unit());
        var standing = tables.standings().find(command.unit());
        if (unit.isEmpty() || standing.isEmpty()) {
            return new Outcome.Refused(Refusal.NO_SUCH_ROW);
        }
        if (standing.get().version() != command.version()) {
            return stale(command, standing.get());
        }
        var change = new Change(tables, history, article.get(), person, command.id());
        var refusal = apply(change, unit.get(), command);
        return refusal.isPresent()
                ? refused(refusal.get())
                : handlers.finishing()
                        .finish(change, command.unit(), command.getClass().getSimpleName());
    }

    /** Takes back the current person's newest command on the article, unless somebody has worked on its rows since. */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public Outcome undo(ArticleId article, CommandId id) {
        return handlers.takingBack().takeBack(article, id, CommandRepository.UNDO);
    }

    /** Does a correction of the pairing again that the current person has just taken back. */
    @Transactional
    @RolesAllowed("EDITOR")
    public Outcome redo(ArticleId article, CommandId id) {
        return handlers.takingBack().takeBack(article, id, CommandRepository.REDO);
    }

    private Optional<Refusal> apply(Change change, TranslationUnit unit, ReviewCommand command) {
        return switch (command) {
            case ReviewCommand.MarkOk ok -> handlers.opinions().ok(change, unit);
            case ReviewCommand.Flag flag -> handlers.opinions().flag(change, unit, flag);
            case ReviewCommand.Dismiss dismiss -> handlers.opinions().dismiss(change, unit, dismiss);
            case ReviewCommand.AdoptTerm adopt -> handlers.opinions().adopt(change, unit, adopt);
            case ReviewCommand.Edit edit -> handlers.wordings().edit(change, unit, edit.wording());
            case ReviewCommand.AcceptSuggestion accept ->
                handlers.wordings().acceptSuggestion(change, unit, accept.issue());
            case ReviewCommand.Restore restore -> handlers.wordings().restore(change, unit, restore.number());
            case ReviewCommand.Approve approve -> handlers.approvals().approve(change, unit);
            case ReviewCommand.ApproveWithEdit edit ->
                handlers.approvals().approveWithEdit(change, unit, edit.wording());
            case ReviewCommand.Reject reject -> handlers.approvals().reject(change, unit, reject.reason());
            case ReviewCommand.Strike strike -> handlers.furniture().strike(change, unit, strike.furniture());
            case ReviewCommand.ConfirmPairing confirm ->
                handlers.pairing().pairings().judge(change, unit, Verdict.Kind.CONFIRMED);
            case ReviewCommand.DoubtPairing doubt ->
                handlers.pairing().pairings().judge(change, unit, Verdict.Kind.DOUBTED);
            case ReviewCommand.Join join -> handlers.pairing().pairings().join(change, unit);
            case ReviewCommand.Split split -> handlers.pairing().pairings().split(change, unit);
            case ReviewCommand.SplitAt split ->
                handlers.pairing().cuts().splitAt(change, unit, split.side(), split.offset());
            case ReviewCommand.MergeSegments merge ->
                handlers.pairing().cuts().merge(change, unit, merge.side(), merge.offset());
            case ReviewCommand.MoveUp up ->
                handlers.pairing().pairings().moveUp(change, unit, up.side(), up.segments());
            case ReviewCommand.MoveDown down ->
                handlers.pairing().pairings().moveDown(change, unit, down.side(), down.segments());
            case ReviewCommand.MoveRun run ->
                run.up()
                        ? handlers.pairing().runs().moveUp(change, unit, run.side(), run.last())
                        : handlers.pairing().runs().moveDown(change, unit, run.side(), run.last());
            case ReviewCommand.Link link -> link(change, unit, link);
            case ReviewCommand.Unlink unlink -> handlers.pairing().pairings().unpair(change, unit);
            case ReviewCommand.Realign realign ->
                handlers.pairing().realigning().apply(change, realign.plan());
        };
    }

    /** The other row, too, has to be as the person saw it. */
    private Optional<Refusal> link(Change change, TranslationUnit unit, ReviewCommand.Link link) {
        var other = handlers.units().find(link.other()).filter(found -> found.article()
                .equals(unit.article()));
        if (other.isEmpty()) {
            return Optional.of(Refusal.NO_SUCH_ROW);
        }
        if (change.standing(other.get()).version() != link.otherVersion()) {
            return Optional.of(Refusal.PLAN_CHANGED);
        }
        return handlers.pairing().pairings().link(change, unit, other.get());
    }

    /** Whatever a command had begun when it came to a refusal is as if it had not been. */
    private static Outcome refused(Refusal why) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Outcome.Refused(why);
    }

    private Optional<Outcome> repeated(CommandId id) {
        return tables.commands().find(id).map(command -> new Outcome.Done(Set.of(command.unit()), false));
    }

    private Outcome stale(ReviewCommand command, Standing standing) {
        var theirs = handlers.revisions().require(standing.unit(), standing.latest());
        return new Outcome.Stale(mine(command), theirs, standing.version());
    }

    private static String mine(ReviewCommand command) {
        return switch (command) {
            case ReviewCommand.Edit edit -> edit.wording();
            case ReviewCommand.ApproveWithEdit edit -> edit.wording();
            case ReviewCommand.Flag flag -> flag.wording() == null ? "" : flag.wording();
            default -> "";
        };
    }
}
