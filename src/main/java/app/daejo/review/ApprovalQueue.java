package app.daejo.review;

import app.daejo.account.CurrentPerson;
import app.daejo.account.DeskSettings;
import app.daejo.alignment.UnitId;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fixes of all articles that wait for a decision, identical ones together. */
@Service
public class ApprovalQueue {

    /** So many fixes are shown at a time; those who wait longest come first. */
    public static final int MOST = 200;

    private final ReviewTables tables;
    private final ReviewSheet rows;
    private final OccurrenceSheet articles;
    private final DeskSettings desk;
    private final CurrentPerson people;

    ApprovalQueue(
            ReviewTables tables, ReviewSheet rows, OccurrenceSheet articles, DeskSettings desk, CurrentPerson people) {
        this.tables = tables;
        this.rows = rows;
        this.articles = articles;
        this.desk = desk;
        this.people = people;
    }

    /** How many fixes wait. */
    @RolesAllowed("TRANSLATOR")
    public int length() {
        return tables.fixes().countWaiting();
    }

    /** The fixes that have waited longest, at most {@link #MOST} of them, in groups by what they change. */
    @Transactional(readOnly = true)
    @RolesAllowed("CHIEF")
    public List<FixGroup> groups() {
        var fixes = tables.fixes().findWaiting(MOST);
        var units = fixes.stream().map(Fix::unit).toList();
        var shown = rows.rows(units).stream().collect(Collectors.toMap(ReviewRow::unit, Function.identity()));
        var titles = articles.rows(units);
        var issues =
                tables.issues().findByUnits(units).stream().collect(Collectors.toMap(Issue::id, Function.identity()));
        var me = people.require().id();
        boolean fourEyes = desk.desk().fourEyes();
        var groups = new LinkedHashMap<Key, List<FixGroup.Waiting>>();
        for (var fix : fixes) {
            var row = shown.get(fix.unit());
            var article = titles.get(fix.unit());
            if (row == null || article == null) {
                continue;
            }
            var changes = Replacement.between(row.settled(), row.target());
            var key = new Key(
                    changes, fourEyes && fix.author().equals(me), changes.isEmpty() ? fix.unit() : new UnitId(0));
            groups.computeIfAbsent(key, none -> new ArrayList<>())
                    .add(new FixGroup.Waiting(
                            fix.unit(),
                            row.version(),
                            article.article(),
                            article.title(),
                            row.position(),
                            row.source(),
                            row.settled(),
                            row.target(),
                            fix.author(),
                            fix.proposedAt(),
                            fix.issue() == null ? null : issues.get(fix.issue())));
        }
        return groups.entrySet().stream()
                .map(group -> new FixGroup(
                        group.getKey().changes(), group.getKey().own(), Objects.requireNonNull(group.getValue())))
                .toList();
    }

    /** A fix without words that could be told apart is a group of its own. */
    private record Key(List<Replacement> changes, boolean own, UnitId alone) {}
}
