package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.alignment.UnitText;
import app.daejo.article.ArticleId;
import app.daejo.quality.Evidence;
import app.daejo.quality.Finding;
import app.daejo.revision.Revision;
import app.daejo.text.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings the stored issues of an article into line with what the checks found in it. */
@Component
class Reconciling {

    private final ReviewTables tables;

    Reconciling(ReviewTables tables) {
        this.tables = tables;
    }

    /**
     * Raises what is new, keeps what was known and withdraws what is found no more; called under the article's lock.
     *
     * @param findings in {@code snapshot}, which may be older than the article is now: rows that were written since are left alone
     * @param considered which of the open issues the checks that ran could have raised
     * @return the units whose issues changed
     */
    Set<UnitId> reconcile(ArticleSnapshot snapshot, List<Finding> findings, Predicate<Issue> considered, Instant now) {
        var article = snapshot.article();
        var numbers = tables.standings().latestNumbers(article);
        var dismissed = tables.dismissals().findFor(article);
        var changed = new LinkedHashSet<UnitId>();
        var known = tables.issues().findOpen(article).stream()
                .filter(issue -> issue.origin() == IssueOrigin.CHECK)
                .filter(issue -> snapshot.stillHolds(issue.unit(), numbers))
                .filter(considered)
                .collect(Collectors.groupingBy(
                        Reconciling::key, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        for (var finding : findings) {
            var unit = snapshot.rows().get(finding.pair()).unit().id();
            var revision = snapshot.wording(finding.pair());
            if (revision == null || !numbers.containsKey(unit) || !snapshot.stillHolds(unit, numbers)) {
                continue;
            }
            var span = finding.span();
            var quote = span == null ? "" : span.of(revision.text());
            var suggestion = finding.suggestion() == null ? "" : finding.suggestion();
            if (dismissed.stream().anyMatch(each -> each.covers(finding.code(), quote, suggestion))) {
                continue;
            }
            var evidence = placed(finding.evidence(), snapshot.rows());
            var matching = known.get(List.of(unit, finding.code(), quote, suggestion));
            if (matching != null && !matching.isEmpty()) {
                bringUp(matching.removeFirst(), unit, revision.number(), finding, evidence);
            } else {
                tables.issues().insert(raised(article, unit, revision, finding, evidence, quote, now));
                changed.add(unit);
            }
        }
        known.values().stream().flatMap(List::stream).forEach(gone -> {
            tables.issues().decide(gone.id(), IssueStatus.WITHDRAWN, null, now, "");
            changed.add(gone.unit());
        });
        return changed;
    }

    /** Stores what is new of an issue that the checks have found before; of most issues nothing is. */
    private void bringUp(Issue issue, UnitId unit, int number, Finding finding, Evidence evidence) {
        if (issue.number() != number || !Objects.equals(issue.span(), finding.span())) {
            tables.issues().place(issue.id(), unit, number, finding.span());
        }
        if (!issue.message().equals(finding.message()) || !issue.evidence().equals(evidence)) {
            tables.issues().renew(issue.id(), finding.message(), evidence);
        }
    }

    /** The evidence with places in the article as its rows are counted; the checks do not see furniture. */
    private static Evidence placed(Evidence evidence, List<UnitText> rows) {
        return new Evidence(
                evidence.marks().stream()
                        .map(mark -> new Evidence.Mark(
                                mark.side(), rows.get(mark.pair()).unit().position(), mark.span(), mark.text()))
                        .toList(),
                evidence.notes());
    }

    private static List<Object> key(Issue issue) {
        return List.of(issue.unit(), issue.code(), issue.quote(), issue.suggestion() == null ? "" : issue.suggestion());
    }

    private static IssueRepository.New raised(
            ArticleId article,
            UnitId unit,
            Revision revision,
            Finding finding,
            Evidence evidence,
            String quote,
            Instant now) {
        return new IssueRepository.New(
                article,
                unit,
                revision.number(),
                Side.TARGET,
                finding.span(),
                quote,
                finding.type(),
                finding.severity(),
                IssueOrigin.CHECK,
                finding.code(),
                finding.tier(),
                finding.message(),
                evidence,
                finding.suggestion(),
                null,
                now);
    }
}
