package app.daejo.review;

import app.daejo.alignment.TranslationUnit;
import app.daejo.review.Outcome.Refusal;
import app.daejo.revision.RevisionOrigin;
import app.daejo.revision.Revisions;
import app.daejo.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does in a row what was done in another: the same replacement, in the form that stands there. */
@Component
class Propagating {

    private final Revisions revisions;
    private final OccurrenceSheet sheet;

    Propagating(Revisions revisions, OccurrenceSheet sheet) {
        this.revisions = revisions;
        this.sheet = sheet;
    }

    /** Writes the row's new wording; {@link #propose} lets it wait, once all wordings are written. */
    Optional<Refusal> write(Change change, TranslationUnit unit, Replacement replacement, List<Span> spans) {
        var standing = change.standing(unit);
        if (standing.state() == RowState.PROPOSED) {
            return Optional.of(Refusal.WAITS_FOR_APPROVAL);
        }
        if (sheet.isFurniture(unit.id())) {
            return Optional.of(Refusal.FURNITURE);
        }
        var text = revisions.require(unit.id(), standing.latest()).text();
        var found = replacement.in(text);
        if (spans.isEmpty()
                || !found.stream().map(Replacement.Found::span).toList().containsAll(spans)) {
            return Optional.of(Refusal.SPAN_OUTSIDE);
        }
        var wording = new StringBuilder(text);
        found.stream()
                .filter(one -> spans.contains(one.span()))
                .sorted(Comparator.comparing(
                                (Replacement.Found one) -> one.span().start())
                        .reversed())
                .forEach(one -> wording.replace(one.span().start(), one.span().end(), one.becomes()));
        var refusal = Wording.refusal(wording.toString());
        if (refusal.isPresent()) {
            return refusal;
        }
        change.tables().issues().findByUnits(List.of(unit.id())).stream()
                .filter(issue -> issue.isOpen() && answers(issue, replacement, spans))
                .forEach(issue -> change.decideIssue(issue.id(), IssueStatus.ANSWERED, ""));
        change.write(standing, wording.toString(), RevisionOrigin.PROPAGATION);
        return Optional.empty();
    }

    /** Lets every wording that the change wrote wait for approval, each for itself. */
    void propose(Change change) {
        for (var standing : change.written()) {
            var issue = change.tables().issues().findByUnits(List.of(standing.unit())).stream()
                    .filter(one -> one.status() == IssueStatus.ANSWERED)
                    .findFirst();
            change.propose(
                    standing, issue.map(Issue::id).orElse(null), change.person().id());
        }
    }

    private static boolean answers(Issue issue, Replacement replacement, List<Span> spans) {
        var span = issue.span();
        return span != null
                && spans.contains(span)
                && issue.suggestion() != null
                && replacement.in(issue.quote()).stream()
                        .anyMatch(found -> found.becomes().equals(issue.suggestion()));
    }
}
