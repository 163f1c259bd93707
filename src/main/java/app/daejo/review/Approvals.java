package app.daejo.review;

import app.daejo.account.DeskSettings;
import app.daejo.alignment.TranslationUnit;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.RevisionOrigin;
import app.daejo.revision.Revisions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decisions on a wording that waits. */
@Component
class Approvals {

    private final Revisions revisions;
    private final DeskSettings desk;

    Approvals(Revisions revisions, DeskSettings desk) {
        this.revisions = revisions;
        this.desk = desk;
    }

    Optional<Refusal> approve(Change change, TranslationUnit unit) {
        var standing = change.standing(unit);
        var fix = change.tables().fixes().findWaiting(unit.id()).orElse(null);
        if (fix == null) {
            return Optional.of(Refusal.NOTHING_WAITS);
        }
        if (isOwn(change, fix)) {
            return Optional.of(Refusal.OWN_WORDING);
        }
        change.decide(standing, Decision.Kind.APPROVED, "", fix.issue());
        settle(change, fix, "APPROVED");
        change.put(standing.settledAtLatest().with(RowState.APPROVED));
        return Optional.empty();
    }

    Optional<Refusal> approveWithEdit(Change change, TranslationUnit unit, String wording) {
        var refusal = Wording.refusal(wording);
        if (refusal.isPresent()) {
            return refusal;
        }
        var standing = change.standing(unit);
        var fix = change.tables().fixes().findWaiting(unit.id()).orElse(null);
        if (fix == null) {
            return Optional.of(Refusal.NOTHING_WAITS);
        }
        if (isOwn(change, fix)) {
            return Optional.of(Refusal.OWN_WORDING);
        }
        if (revisions.require(unit.id(), standing.latest()).text().equals(wording)) {
            return approve(change, unit);
        }
        var written = change.write(standing, wording, RevisionOrigin.EDIT);
        change.decide(written, Decision.Kind.ACCEPTED_WITH_EDIT, "", fix.issue());
        settle(change, fix, "ACCEPTED_WITH_EDIT");
        change.put(written.settledAtLatest().with(RowState.ACCEPTED_WITH_EDIT));
        return Optional.empty();
    }

    Optional<Refusal> reject(Change change, TranslationUnit unit, String reason) {
        if (reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        var refusal = Wording.refusal(reason);
        if (refusal.isPresent()) {
            return refusal;
        }
        var standing = change.standing(unit);
        var fix = change.tables().fixes().findWaiting(unit.id()).orElse(null);
        if (fix == null) {
            return Optional.of(Refusal.NOTHING_WAITS);
        }
        var decision = change.decide(standing, Decision.Kind.REJECTED, reason, fix.issue());
        change.tables().fixes().setStatus(fix.id(), "REJECTED");
        for (var issue : change.tables().issues().findByUnits(List.of(unit.id()))) {
            if (issue.status() == IssueStatus.ANSWERED) {
                if (issue.origin() == IssueOrigin.CHECK) {
                    // A suggestion that was rejected does not come back.
                    change.decideIssue(issue.id(), IssueStatus.DISMISSED, reason);
                    change.tables().dismissals().insert(decision, issue, DismissalScope.TEXT_IN_ARTICLE, null);
                } else {
                    change.decideIssue(issue.id(), IssueStatus.OPEN, reason);
                }
            }
        }
        var settled = revisions.require(unit.id(), standing.settled()).text();
        change.put(change.write(standing, settled, RevisionOrigin.REJECTION).with(RowState.REJECTED));
        return Optional.empty();
    }

    private boolean isOwn(Change change, Fix fix) {
        return desk.desk().fourEyes() && fix.author().equals(change.person().id());
    }

    private static void settle(Change change, Fix fix, String status) {
        change.tables().fixes().setStatus(fix.id(), status);
        change.tables().issues().findByUnits(List.of(fix.unit())).stream()
                .filter(issue -> issue.status() == IssueStatus.ANSWERED)
                .forEach(issue -> change.decideIssue(issue.id(), IssueStatus.FIXED, ""));
    }
}
