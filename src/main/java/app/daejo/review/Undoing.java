package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.alignment.Units;
import app.daejo.article.Articles;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.RevisionOrigin;
import app.daejo.revision.Revisions;
import app.daejo.termbase.Termbase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes a command back: everything it changed is as before again, and the history shows both. */
@Component
class Undoing {

    private final Units units;
    private final Articles articles;
    private final Revisions revisions;
    private final Termbase termbase;

    Undoing(Units units, Articles articles, Revisions revisions, Termbase termbase) {
        this.units = units;
        this.articles = articles;
        this.revisions = revisions;
        this.termbase = termbase;
    }

    Optional<Refusal> undo(Change change, CommandRepository.Performed command) {
        if (change.tables().commands().workedOnSince(command, change.person().id())) {
            return Optional.of(Refusal.CHANGED_SINCE);
        }
        var before = command.before().countedAfter(change.tables().commands().recutsSince(command));
        // As they are now, so that this, too, can be taken back: before any segment is counted otherwise.
        var touched = before.units().stream().map(Before.Unit::unit).collect(Collectors.toSet());
        change.takeUp(units.of(change.article()).stream()
                .filter(unit -> touched.contains(unit.id().value()))
                .toList());
        before.recuts().reversed().forEach(recut -> takeBack(change, recut));
        for (var segment : before.segments()) {
            articles.changeKind(change.article(), segment.side(), segment.position(), segment.kind(), segment.reason());
        }
        // What it was is not kept: the checks look at the article once more.
        change.pairedAnew();
        before.units().forEach(unit -> restore(change, unit));
        before.dismissals().forEach(dismissed -> silenceAgain(change, dismissed));
        units.arrange(change.article());
        return Optional.empty();
    }

    private void takeBack(Change change, Before.Recut recut) {
        if (recut.cut()) {
            units.merge(change.article(), recut.side(), recut.position());
        } else {
            units.cut(change.article(), recut.side(), recut.position(), recut.gap());
        }
        change.remember(recut.inverse());
    }

    private void restore(Change change, Before.Unit before) {
        var id = new UnitId(before.unit());
        var present = units.find(id);
        var standing = present.map(change::standing).orElseGet(() -> change.begin(id, before.pairing()));
        if (!before.present()) {
            // The command made it: its segments go back to the row they came from, its history stays.
            withdrawIssues(change, id);
            units.retire(id);
            change.rowsMoved();
            return;
        }
        if (present.isEmpty()) {
            units.bringBack(change.article(), id, before.pairing());
        } else {
            units.pair(id, before.pairing());
        }
        units.judge(id, before.verdict());
        var text = revisions.require(id, before.latest()).text();
        boolean rewritten = !revisions.require(id, standing.latest()).text().equals(text);
        if (rewritten) {
            standing = change.write(standing, text, RevisionOrigin.UNDO);
        }
        change.decide(standing, Decision.Kind.UNDONE, "", null);
        restoreFix(change, standing, before, rewritten);
        restoreIssues(change, standing, before);
        boolean settledWasLatest = before.settled() == before.latest();
        change.put(standing.with(before.state()).withSettled(settledWasLatest ? standing.latest() : before.settled()));
    }

    private static void restoreFix(Change change, Standing standing, Before.Unit before, boolean rewritten) {
        var fixes = change.tables().fixes();
        fixes.findWaiting(standing.unit()).ifPresent(fix -> fixes.setStatus(fix.id(), "UNDONE"));
        var waited = before.waiting();
        var author = before.waitingAuthor();
        if (waited == null || author == null) {
            return;
        }
        if (rewritten) {
            change.propose(standing.withSettled(before.settled()), null, author);
        } else {
            fixes.setStatus(waited, "WAITING");
        }
    }

    /** The checks may say again what was dismissed; a term that was agreed on with it goes. */
    private void hearAgain(Change change, Issue issue) {
        change.tables().dismissals().takeBack(change.article(), issue).forEach(termbase::withdraw);
    }

    /** The checks are not to say again what they were allowed to say; the term that went with it is there again. */
    private void silenceAgain(Change change, Dismissed dismissed) {
        var term = Optional.ofNullable(dismissed.term()).flatMap(termbase::agree);
        change.tables().dismissals().giveAgain(dismissed, term.orElse(null));
    }

    private void restoreIssues(Change change, Standing standing, Before.Unit before) {
        var issues = change.tables().issues();
        var known = before.issues().stream().collect(Collectors.toMap(Before.IssueBefore::issue, issue -> issue));
        for (var issue : issues.findByUnits(List.of(standing.unit()))) {
            if (!known.containsKey(issue.id().value()) && issue.origin() == IssueOrigin.PERSON) {
                change.decideIssue(issue.id(), IssueStatus.WITHDRAWN, "");
            }
        }
        for (var was : before.issues()) {
            var id = new IssueId(was.issue());
            issues.find(id).filter(now -> now.status() != was.status()).ifPresent(now -> {
                if (now.status() == IssueStatus.DISMISSED && now.origin() == IssueOrigin.CHECK) {
                    hearAgain(change, now);
                }
                issues.decide(id, was.status(), null, null, "");
            });
            int number = was.number() == before.latest() ? standing.latest() : was.number();
            issues.place(id, standing.unit(), number, was.span());
        }
    }

    private static void withdrawIssues(Change change, UnitId unit) {
        change.tables().issues().findByUnits(List.of(unit)).stream()
                .filter(Issue::isOpen)
                .forEach(issue -> change.decideIssue(issue.id(), IssueStatus.WITHDRAWN, ""));
    }
}
