package app.daejo.review;

import app.daejo.alignment.TranslationUnit;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.RevisionOrigin;
import app.daejo.revision.Revisions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** New wordings of a row: each becomes a revision at once and waits for approval. */
@Component
class Wordings {

    private final Revisions revisions;

    Wordings(Revisions revisions) {
        this.revisions = revisions;
    }

    Optional<Refusal> edit(Change change, TranslationUnit unit, String wording) {
        return propose(change, unit, wording, RevisionOrigin.EDIT, null);
    }

    Optional<Refusal> acceptSuggestion(Change change, TranslationUnit unit, IssueId id) {
        var issue = change.tables()
                .issues()
                .find(id)
                .filter(i -> i.unit().equals(unit.id()) && i.isOpen())
                .orElse(null);
        if (issue == null) {
            return Optional.of(Refusal.NO_SUCH_ISSUE);
        }
        var span = issue.span();
        var suggestion = issue.suggestion();
        var standing = change.standing(unit);
        if (span == null || suggestion == null || issue.number() != standing.latest()) {
            return Optional.of(Refusal.NOTHING_SUGGESTED);
        }
        var text = revisions.require(unit.id(), standing.latest()).text();
        var wording = text.substring(0, span.start()) + suggestion + text.substring(span.end());
        return propose(change, unit, wording, RevisionOrigin.SUGGESTION, issue);
    }

    Optional<Refusal> restore(Change change, TranslationUnit unit, int number) {
        var older = revisions.find(unit.id(), number);
        if (older.isEmpty()) {
            return Optional.of(Refusal.CHANGED_SINCE);
        }
        return propose(change, unit, older.get().text(), RevisionOrigin.RESTORE, null);
    }

    private Optional<Refusal> propose(
            Change change, TranslationUnit unit, String wording, RevisionOrigin origin, @Nullable Issue answers) {
        var refusal = Wording.refusal(wording);
        if (refusal.isPresent()) {
            return refusal;
        }
        var standing = change.standing(unit);
        if (revisions.require(unit.id(), standing.latest()).text().equals(wording)) {
            return Optional.of(Refusal.NOTHING_CHANGED);
        }
        if (answers != null) {
            change.decideIssue(answers.id(), IssueStatus.ANSWERED, "");
        }
        var written = change.write(standing, wording, origin);
        change.propose(
                written, answers == null ? null : answers.id(), change.person().id());
        return Optional.empty();
    }
}
