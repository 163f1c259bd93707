package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.alignment.UnitText;
import app.daejo.alignment.Units;
import app.daejo.article.ArticleId;
import app.daejo.quality.Bitext;
import app.daejo.quality.Checks;
import app.daejo.quality.Evidence;
import app.daejo.quality.Finding;
import app.daejo.quality.NameLedger;
import app.daejo.revision.Revision;
import app.daejo.revision.Revisions;
import app.daejo.termbase.Termbase;
import app.daejo.text.Side;
import app.daejo.text.Span;
import app.daejo.text.WordDiff;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Runs the checks over an article as it reads now and brings its stored issues into line with what they find. */
@Component
class Rechecking {

    private final Units units;
    private final Termbase termbase;
    private final Checks checks = Checks.standard();
    private final Checks withLanguageTool = Checks.withLanguageTool();
    private final Proofreading proofreading;
    private final ReviewTables tables;
    private final Revisions revisions;

    Rechecking(Units units, Termbase termbase, Proofreading proofreading, ReviewTables tables, Revisions revisions) {
        this.units = units;
        this.termbase = termbase;
        this.proofreading = proofreading;
        this.tables = tables;
        this.revisions = revisions;
    }

    /**
     * @param now when newly raised issues are raised
     * @return the units whose issues changed
     */
    Set<UnitId> recheck(ArticleId article, Instant now) {
        var rows =
                units.texts(article).stream().filter(row -> !row.isFurniture()).toList();
        var latest = revisions.latest(article).stream().collect(Collectors.toMap(Revision::unit, revision -> revision));
        var changed = new LinkedHashSet<UnitId>();
        var open = tables.issues().findOpen(article);
        carryPeoplesIssues(open, latest, changed);
        var bitext = bitext(article, rows, latest);
        if (proofreading.hasRead(bitext)) {
            reconcile(article, open, rows, latest, withLanguageTool.run(bitext), now, changed);
        } else {
            // What it said of a row that nobody has changed since still stands.
            var others = open.stream()
                    .filter(issue -> !issue.code().equals(Checks.LANGUAGE_TOOL) || !current(issue, latest))
                    .toList();
            reconcile(article, others, rows, latest, checks.run(bitext), now, changed);
            proofreading.read(article, bitext);
        }
        tables.standings().flagByIssues(article);
        tables.dismissals().setCheckedWith(article, goneBy());
        return changed;
    }

    /** The names of the article as it reads now. */
    List<ArticleName> names(ArticleId article) {
        var rows =
                units.texts(article).stream().filter(row -> !row.isFurniture()).toList();
        var latest = revisions.latest(article).stream().collect(Collectors.toMap(Revision::unit, revision -> revision));
        return NameLedger.of(bitext(article, rows, latest)).names().stream()
                .map(name -> new ArticleName(
                        name.korean(),
                        name.forms().stream()
                                .map(form -> new ArticleName.Form(
                                        form.form(),
                                        form.places().stream()
                                                .map(place ->
                                                        rows.get(place.row()).unit())
                                                .map(unit -> new ArticleName.Place(unit.id(), unit.position()))
                                                .toList()))
                                .toList()))
                .toList();
    }

    /** Whether the checks would go by other terms or dismissals than when they last ran on the article. */
    boolean isBehind(ArticleId article) {
        return tables.dismissals().checkedWith(article).filter(goneBy()::equals).isEmpty();
    }

    private String goneBy() {
        return "terms " + termbase.state() + ", dismissals "
                + tables.dismissals().state() + ", checks " + checks.codes().hashCode();
    }

    private static boolean current(Issue issue, Map<UnitId, Revision> latest) {
        var revision = latest.get(issue.unit());
        return revision != null && revision.number() == issue.number();
    }

    private Bitext bitext(ArticleId article, List<UnitText> rows, Map<UnitId, Revision> latest) {
        return new Bitext(
                article.toString(),
                null,
                termbase.all().stream()
                        .map(term -> new Bitext.GlossaryEntry(term.korean(), term.english()))
                        .toList(),
                rows.stream()
                        .map(row -> new Bitext.Pair(
                                row.unit().id().toString(),
                                row.source(),
                                text(latest, row.unit().id())))
                        .toList());
    }

    private static String text(Map<UnitId, Revision> latest, UnitId unit) {
        var revision = latest.get(unit);
        return revision == null ? "" : revision.text();
    }

    /** Carries the spans of people's open issues through the edits since; a span that an edit went through is answered by it. */
    private void carryPeoplesIssues(List<Issue> open, Map<UnitId, Revision> latest, Set<UnitId> changed) {
        for (var issue : open) {
            var now = latest.get(issue.unit());
            var span = issue.span();
            if (issue.origin() != IssueOrigin.PERSON
                    || issue.side() == Side.SOURCE
                    || now == null
                    || issue.number() == now.number()) {
                continue;
            }
            var carried = span == null
                    ? Optional.<Span>empty()
                    : WordDiff.between(
                                    revisions
                                            .require(issue.unit(), issue.number())
                                            .text(),
                                    now.text())
                            .carry(span);
            tables.issues().place(issue.id(), issue.unit(), now.number(), carried.orElse(null));
            changed.add(issue.unit());
        }
    }

    private void reconcile(
            ArticleId article,
            List<Issue> open,
            List<UnitText> rows,
            Map<UnitId, Revision> latest,
            List<Finding> findings,
            Instant now,
            Set<UnitId> changed) {
        var dismissed = tables.dismissals().findFor(article);
        var known = open.stream()
                .filter(issue -> issue.origin() == IssueOrigin.CHECK)
                .collect(Collectors.groupingBy(
                        Rechecking::key, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        for (var finding : findings) {
            var unit = rows.get(finding.pair()).unit().id();
            var revision = latest.get(unit);
            if (revision == null) {
                continue;
            }
            var span = finding.span();
            var quote = span == null ? "" : span.of(revision.text());
            var suggestion = finding.suggestion() == null ? "" : finding.suggestion();
            if (dismissed.stream().anyMatch(each -> each.covers(finding.code(), quote, suggestion))) {
                continue;
            }
            var matching = known.get(List.of(unit, finding.code(), quote, suggestion));
            if (matching != null && !matching.isEmpty()) {
                bringUp(matching.removeFirst(), unit, revision.number(), finding, placed(finding.evidence(), rows));
            } else {
                tables.issues()
                        .insert(raised(article, unit, revision, finding, placed(finding.evidence(), rows), quote, now));
                changed.add(unit);
            }
        }
        known.values().stream().flatMap(List::stream).forEach(gone -> {
            tables.issues().decide(gone.id(), IssueStatus.WITHDRAWN, null, now, "");
            changed.add(gone.unit());
        });
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
