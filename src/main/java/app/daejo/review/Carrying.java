package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.revision.Revisions;
import app.daejo.text.Side;
import app.daejo.text.Span;
import app.daejo.text.WordDiff;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Carries the spans of open issues through an edit of their row. An edit that goes through the span of a check's issue answers it, until
 * the checks say otherwise; a person's stays, without a span.
 */
@Component
class Carrying {

    private final IssueRepository issues;
    private final Revisions revisions;

    Carrying(IssueRepository issues, Revisions revisions) {
        this.issues = issues;
        this.revisions = revisions;
    }

    /** @param standings where the rows stand that a command has changed */
    void carry(Collection<Standing> standings, Instant now) {
        var latest = standings.stream().collect(Collectors.toMap(Standing::unit, Standing::latest));
        for (var issue : issues.findByUnits(latest.keySet())) {
            int number = latest.getOrDefault(issue.unit(), issue.number());
            if (issue.isOpen() && issue.side() == Side.TARGET && issue.number() != number) {
                carry(issue, number, now);
            }
        }
    }

    private void carry(Issue issue, int number, Instant now) {
        var span = issue.span();
        var carried = span == null ? Optional.<Span>empty() : through(issue.unit(), issue.number(), number, span);
        if (span != null && carried.isEmpty() && issue.origin() == IssueOrigin.CHECK) {
            issues.decide(issue.id(), IssueStatus.WITHDRAWN, null, now, "");
        } else {
            issues.place(issue.id(), issue.unit(), number, carried.orElse(null));
        }
    }

    private Optional<Span> through(UnitId unit, int from, int to, Span span) {
        return WordDiff.between(
                        revisions.require(unit, from).text(),
                        revisions.require(unit, to).text())
                .carry(span);
    }
}
