package app.daejo.review;

import app.daejo.alignment.UnitId;
import app.daejo.quality.reading.KoreanTerm;
import app.daejo.revision.Revisions;
import app.daejo.segmentation.BlockKind;
import app.daejo.termbase.Termbase;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for what was changed in a row in all other rows of its article and of the articles that have not gone out. */
@Service
public class Propagations {

    private final Reviews reviews;
    private final OccurrenceSheet sheet;
    private final ReviewTables tables;
    private final Revisions revisions;
    private final Termbase termbase;

    Propagations(Reviews reviews, OccurrenceSheet sheet, ReviewTables tables, Revisions revisions, Termbase termbase) {
        this.reviews = reviews;
        this.sheet = sheet;
        this.tables = tables;
        this.revisions = revisions;
        this.termbase = termbase;
    }

    /**
     * Where else it stands; nothing is done.
     *
     * @param open an open issue whose suggestion is to be looked for; null for the row's last fix
     * @param chosen which of the row's changes
     * @param korean what the English stands for, as a person says; null for what is known of it
     * @return empty if there is no such row
     */
    @Transactional(readOnly = true)
    @RolesAllowed("EDITOR")
    public Optional<PropagationPlan> plan(UnitId unit, @Nullable IssueId open, int chosen, @Nullable String korean) {
        var home = sheet.row(unit);
        var standing = tables.standings().find(unit);
        if (home.isEmpty() || standing.isEmpty()) {
            return Optional.empty();
        }
        var issues = tables.issues().findByUnits(List.of(unit));
        var suggesting = issues.stream()
                .filter(issue -> issue.id().equals(open) && issue.isOpen() && issue.suggestion() != null)
                .findFirst();
        var changes = suggesting.map(Propagations::suggested).orElseGet(() -> tables.fixes()
                .findLast(unit)
                .map(fix -> Replacement.between(
                        revisions.require(unit, fix.base()).text(),
                        revisions.require(unit, standing.get().latest()).text()))
                .orElse(List.of()));
        if (changes.isEmpty()) {
            return Optional.of(new PropagationPlan(List.of(), 0, "", List.of(), false));
        }
        int index = Math.clamp(chosen, 0, changes.size() - 1);
        var replacement = changes.get(index);
        var known = korean == null ? koreanOf(unit, replacement, issues) : korean.strip();
        var rows = sheet.find(home.get().article(), replacement, PropagationPlan.MOST + 2);
        boolean more = rows.size() > PropagationPlan.MOST + 1;
        var listed = rows.stream()
                .filter(row -> suggesting.isPresent() || !row.unit().equals(unit))
                .limit(PropagationPlan.MOST)
                .toList();
        return Optional.of(new PropagationPlan(changes, index, known, places(listed, replacement, known), more));
    }

    private static List<Replacement> suggested(Issue issue) {
        var replacement = new Replacement(
                issue.quote(), Optional.ofNullable(issue.suggestion()).orElse(""));
        return replacement.isPossible() ? List.of(replacement) : List.of();
    }

    private List<PropagationPlan.Place> places(List<OccurrenceSheet.Row> rows, Replacement replacement, String korean) {
        Map<UnitId, ReviewRow> read = reviews
                .rows(rows.stream().map(OccurrenceSheet.Row::unit).toList())
                .stream()
                .collect(Collectors.toMap(ReviewRow::unit, row -> row));
        var places = new ArrayList<PropagationPlan.Place>();
        for (var row : rows) {
            var shown = read.get(row.unit());
            if (shown != null) {
                places.addAll(places(row, shown, replacement, korean));
            }
        }
        return places;
    }

    private static List<PropagationPlan.Place> places(
            OccurrenceSheet.Row row, ReviewRow shown, Replacement replacement, String korean) {
        boolean sameSource =
                !korean.isEmpty() && !KoreanTerm.find(korean, shown.source()).isEmpty();
        var byKind = new EnumMap<PropagationPlan.Kind, List<Replacement.Found>>(PropagationPlan.Kind.class);
        for (var found : replacement.in(shown.target())) {
            var kind = sameSource
                    ? found.exact() ? PropagationPlan.Kind.SAME_WORD : PropagationPlan.Kind.OTHER_FORM
                    : PropagationPlan.Kind.OTHER_SOURCE;
            byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(found);
        }
        return byKind.entrySet().stream()
                .map(entry -> new PropagationPlan.Place(
                        row.unit(),
                        shown.version(),
                        row.article(),
                        row.title(),
                        shown.position(),
                        entry.getKey(),
                        entry.getValue().stream().map(Replacement.Found::span).toList(),
                        shown.target(),
                        after(shown.target(), entry.getValue()),
                        shown.source(),
                        shown.state(),
                        bar(shown)))
                .toList();
    }

    private static PropagationPlan.@Nullable Bar bar(ReviewRow row) {
        if (row.kind() == BlockKind.FURNITURE) {
            return PropagationPlan.Bar.STRUCK_OUT;
        }
        return row.state() == RowState.PROPOSED ? PropagationPlan.Bar.WAITS_FOR_APPROVAL : null;
    }

    static String after(String text, List<Replacement.Found> found) {
        var after = new StringBuilder(text);
        found.stream()
                .sorted(Comparator.comparing(
                                (Replacement.Found one) -> one.span().start())
                        .reversed())
                .forEach(one -> after.replace(one.span().start(), one.span().end(), one.becomes()));
        return after.toString();
    }

    /** What a check's evidence says, else a term of the desk, else a name of the article; empty where nothing does. */
    private String koreanOf(UnitId unit, Replacement replacement, List<Issue> issues) {
        var source = reviews.row(unit).map(ReviewRow::source).orElse("");
        if (source.isEmpty()) {
            return "";
        }
        return issues.stream()
                .filter(issue -> !replacement.in(issue.quote()).isEmpty())
                .flatMap(issue -> issue.evidence().korean().stream())
                .filter(source::contains)
                .findFirst()
                .or(() -> termbase.all().stream()
                        .filter(term -> isEither(term.english(), replacement) && source.contains(term.korean()))
                        .map(term -> term.korean())
                        .findFirst())
                .or(() -> named(unit, replacement).filter(source::contains))
                .orElse("");
    }

    private Optional<String> named(UnitId unit, Replacement replacement) {
        return sheet.row(unit).stream()
                .flatMap(row -> reviews.names(row.article()).stream())
                .filter(name -> !name.korean().isEmpty()
                        && name.forms().stream().anyMatch(form -> isEither(form.form(), replacement)))
                .map(ArticleName::korean)
                .findFirst();
    }

    private static boolean isEither(String english, Replacement replacement) {
        return english.equalsIgnoreCase(replacement.from()) || english.equalsIgnoreCase(replacement.to());
    }
}
