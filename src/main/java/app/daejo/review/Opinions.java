package app.daejo.review;

import app.daejo.alignment.TranslationUnit;
import app.daejo.alignment.UnitText;
import app.daejo.alignment.Units;
import app.daejo.quality.Evidence;
import app.daejo.quality.Tier;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.RevisionOrigin;
import app.daejo.revision.Revisions;
import app.daejo.termbase.Term;
import app.daejo.termbase.Termbase;
import app.daejo.text.Message;
import app.daejo.text.Side;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a reviewer says of a row: that it is right, that something is wrong, that an issue is none. */
@Component
class Opinions {

    private final Units units;
    private final Revisions revisions;
    private final Termbase termbase;
    private final OccurrenceSheet sheet;

    Opinions(Units units, Revisions revisions, Termbase termbase, OccurrenceSheet sheet) {
        this.sheet = sheet;
        this.units = units;
        this.revisions = revisions;
        this.termbase = termbase;
    }

    Optional<Refusal> ok(Change change, TranslationUnit unit) {
        if (sheet.isFurniture(unit.id())) {
            return Optional.of(Refusal.FURNITURE);
        }
        var standing = change.standing(unit);
        if (standing.state().isSettled()) {
            return Optional.of(Refusal.NOTHING_CHANGED);
        }
        if (standing.state() == RowState.PROPOSED) {
            return Optional.of(Refusal.WAITS_FOR_APPROVAL);
        }
        if (standing.state() == RowState.FLAGGED) {
            return Optional.of(Refusal.ISSUES_OPEN);
        }
        change.decide(standing, Decision.Kind.OK, "", null);
        change.put(standing.with(RowState.OK));
        return Optional.empty();
    }

    Optional<Refusal> flag(Change change, TranslationUnit unit, ReviewCommand.Flag flag) {
        var wording = flag.wording();
        var standing = change.standing(unit);
        var latest = revisions.require(unit.id(), standing.latest()).text();
        var text = flag.side() == Side.TARGET ? latest : source(unit);
        var span = flag.span();
        if (span != null && span.end() > text.length()) {
            return Optional.of(Refusal.SPAN_OUTSIDE);
        }
        var comment = Wording.refusalOfComment(flag.comment());
        if (comment.isPresent()) {
            return comment;
        }
        if (wording != null) {
            var refusal = Wording.refusal(wording);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        var issue = change.tables()
                .issues()
                .insert(new IssueRepository.New(
                        change.article(),
                        unit.id(),
                        standing.latest(),
                        flag.side(),
                        span,
                        span == null ? "" : span.of(text),
                        flag.type(),
                        flag.severity(),
                        IssueOrigin.PERSON,
                        Issue.BY_PERSON,
                        Tier.A,
                        Message.of(Issue.COMMENT, flag.comment()),
                        Evidence.NONE,
                        null,
                        change.person().id(),
                        change.now()));
        if (wording == null || wording.equals(latest)) {
            // Whatever was decided about the row, somebody now says that it is wrong; a waiting fix goes on waiting.
            change.put(standing.state() == RowState.PROPOSED ? standing : standing.with(RowState.FLAGGED));
        } else {
            change.decideIssue(issue, IssueStatus.ANSWERED, "");
            var written = change.write(standing, wording, RevisionOrigin.EDIT);
            change.propose(written, issue, change.person().id());
        }
        return Optional.empty();
    }

    Optional<Refusal> dismiss(Change change, TranslationUnit unit, ReviewCommand.Dismiss dismiss) {
        if (dismiss.reason().isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        var refusal = Wording.refusal(dismiss.reason());
        if (refusal.isPresent()) {
            return refusal;
        }
        var issue = change.tables().issues().find(dismiss.issue()).filter(i -> i.unit()
                .equals(unit.id()));
        if (issue.isEmpty() || !issue.get().isOpen()) {
            return Optional.of(Refusal.NO_SUCH_ISSUE);
        }
        var standing = change.standing(unit);
        var decision = change.decide(standing, Decision.Kind.DISMISSED, dismiss.reason(), dismiss.issue());
        change.decideIssue(dismiss.issue(), IssueStatus.DISMISSED, dismiss.reason());
        if (issue.get().origin() == IssueOrigin.CHECK) {
            change.tables().dismissals().insert(decision, issue.get(), dismiss.scope(), null);
        }
        return Optional.empty();
    }

    /** The marked English is the right one for this Korean: a term from now on, and no issue any more. */
    Optional<Refusal> adopt(Change change, TranslationUnit unit, ReviewCommand.AdoptTerm adopt) {
        var issue = change.tables().issues().find(adopt.issue()).filter(i -> i.unit()
                .equals(unit.id()));
        if (issue.isEmpty() || !issue.get().isOpen()) {
            return Optional.of(Refusal.NO_SUCH_ISSUE);
        }
        if (!issue.get().isAboutATerm()) {
            return Optional.of(Refusal.NO_TERM);
        }
        var korean = adopt.korean() == null ? issue.get().evidence().korean() : Optional.of(adopt.korean());
        if (korean.isEmpty() || !Term.isPossible(korean.get(), issue.get().quote())) {
            return Optional.of(Refusal.KOREAN_UNKNOWN);
        }
        var term = new Term(korean.get(), issue.get().quote(), "");
        var id = termbase.agree(term);
        var standing = change.standing(unit);
        var decision =
                change.decide(standing, Decision.Kind.DISMISSED, term.korean() + " = " + term.english(), adopt.issue());
        change.decideIssue(adopt.issue(), IssueStatus.DISMISSED, decision.reason());
        change.tables().dismissals().insert(decision, issue.get(), DismissalScope.WORD_ON_DESK, id.orElse(null));
        change.termsChanged();
        return Optional.empty();
    }

    private String source(TranslationUnit unit) {
        return units.texts(unit.article()).stream()
                .filter(text -> text.unit().id().equals(unit.id()))
                .map(UnitText::source)
                .findFirst()
                .orElse("");
    }
}
