package app.daejo.review;

import app.daejo.account.Person;
import app.daejo.account.PersonId;
import app.daejo.alignment.Pairing;
import app.daejo.alignment.TranslationUnit;
import app.daejo.alignment.UnitId;
import app.daejo.alignment.Verdict;
import app.daejo.article.ArticleId;
import app.daejo.revision.CommandId;
import app.daejo.revision.Revision;
import app.daejo.revision.RevisionOrigin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One command being carried out: remembers what was before, writes what comes, and counts the versions up at its end. */
final class Change {

    private final ReviewTables tables;
    private final ReviewHistory history;
    private final ArticleId article;
    private final Person person;
    private final CommandId command;
    private final Instant now;
    private final Map<UnitId, Standing> standings = new LinkedHashMap<>();
    private final Map<UnitId, Before.Unit> before = new LinkedHashMap<>();
    private final List<Before.Segment> segments = new ArrayList<>();
    private final List<Before.Recut> recuts = new ArrayList<>();
    private final List<Dismissed> dismissals = new ArrayList<>();
    private final List<Revision> unwritten = new ArrayList<>();
    private boolean rowsMoved;
    private boolean readsOtherwise;

    Change(ReviewTables tables, ReviewHistory history, ArticleId article, Person person, CommandId command) {
        this.tables = tables;
        this.history = history;
        this.article = article;
        this.person = person;
        this.command = command;
        this.now = history.now();
    }

    ArticleId article() {
        return article;
    }

    Person person() {
        return person;
    }

    Instant now() {
        return now;
    }

    ReviewTables tables() {
        return tables;
    }

    /** Where a unit stands now, this command's doings included; from here on the command is known to change it. */
    Standing standing(TranslationUnit unit) {
        var known = standings.get(unit.id());
        if (known != null) {
            return known;
        }
        var standing = tables.standings().find(unit.id()).orElseThrow();
        remember(unit.id(), unit.pairing(), unit.verdict(), standing, true);
        return standing;
    }

    /** As {@link #standing} for many units at once, since a run may be as long as the article. */
    void takeUp(List<TranslationUnit> units) {
        var news =
                units.stream().filter(unit -> !standings.containsKey(unit.id())).toList();
        if (news.size() < 2) {
            news.forEach(this::standing);
            return;
        }
        var ids = news.stream().map(TranslationUnit::id).toList();
        var found = tables.standings().findAll(article).stream()
                .collect(Collectors.toMap(Standing::unit, Function.identity()));
        var issues = tables.issues().findByUnits(ids).stream().collect(Collectors.groupingBy(Issue::unit));
        var waiting = tables.fixes().findWaiting(ids);
        for (var unit : news) {
            remember(
                    unit.id(),
                    unit.pairing(),
                    unit.verdict(),
                    Objects.requireNonNull(found.get(unit.id())),
                    true,
                    issues.getOrDefault(unit.id(), List.of()),
                    waiting.get(unit.id()));
        }
    }

    /** Takes up a unit that this command made. */
    Standing begin(UnitId unit, Pairing pairing) {
        tables.standings().begin(article);
        var standing = tables.standings().find(unit).orElseThrow();
        remember(unit, pairing, null, standing, false);
        rowsMoved();
        return standing;
    }

    private void remember(UnitId unit, Pairing pairing, @Nullable Verdict verdict, Standing standing, boolean present) {
        remember(
                unit,
                pairing,
                verdict,
                standing,
                present,
                tables.issues().findByUnits(List.of(unit)),
                tables.fixes().findWaiting(unit).orElse(null));
    }

    private void remember(
            UnitId unit,
            Pairing pairing,
            @Nullable Verdict verdict,
            Standing standing,
            boolean present,
            List<Issue> itsIssues,
            @Nullable Fix waiting) {
        var issues = itsIssues.stream()
                .map(issue -> new Before.IssueBefore(issue.id().value(), issue.status(), issue.number(), issue.span()))
                .toList();
        before.put(
                unit,
                new Before.Unit(
                        unit.value(),
                        present,
                        pairing,
                        standing.state(),
                        standing.latest(),
                        standing.settled(),
                        issues,
                        waiting == null ? null : waiting.id(),
                        waiting == null ? null : waiting.author(),
                        verdict));
        standings.put(unit, standing);
    }

    /** Appends a wording as the unit's newest. */
    Standing write(Standing standing, String text, RevisionOrigin origin) {
        readsOtherwise = true;
        unwritten.add(
                new Revision(article, standing.unit(), standing.latest() + 1, text, origin, person.id(), now, command));
        return put(standing.withLatest(standing.latest() + 1));
    }

    /** Appends the first wording of a unit that this command made. */
    void writeFirst(UnitId unit, String text, RevisionOrigin origin) {
        unwritten.add(new Revision(article, unit, Revision.FIRST, text, origin, person.id(), now, command));
    }

    /** Wordings go into the history many at once, but before anything that refers to them. */
    private void flush() {
        if (!unwritten.isEmpty()) {
            history.append(article, unwritten);
            unwritten.clear();
        }
    }

    Standing put(Standing standing) {
        standings.put(standing.unit(), standing);
        return standing;
    }

    /** Lets the newest wording wait for approval; what waited before is superseded. */
    void propose(Standing standing, @Nullable IssueId answers, PersonId author) {
        flush();
        tables.fixes().findWaiting(standing.unit()).ifPresent(fix -> tables.fixes()
                .setStatus(fix.id(), "SUPERSEDED"));
        tables.fixes().insert(article, standing.unit(), standing.latest(), standing.settled(), answers, author, now);
        put(standing.with(RowState.PROPOSED));
    }

    Decision decide(Standing standing, Decision.Kind kind, String reason, @Nullable IssueId issue) {
        flush();
        var decision = tables.decisions()
                .insert(new Decision(
                        0,
                        article,
                        standing.unit(),
                        standing.latest(),
                        kind,
                        reason,
                        issue,
                        person.id(),
                        now,
                        command));
        history.append(decision);
        return decision;
    }

    void decideIssue(IssueId issue, IssueStatus status, String note) {
        tables.issues().decide(issue, status, person.id(), now, note);
    }

    void remember(Before.Segment segment) {
        segments.add(segment);
        readsOtherwise = true;
    }

    void remember(Before.Recut recut) {
        recuts.add(recut);
        readsOtherwise = true;
    }

    /** Takes note of a dismissal that is taken back. */
    void remember(Dismissed dismissed) {
        dismissals.add(dismissed);
        readsOtherwise = true;
    }

    void rowsMoved() {
        rowsMoved = true;
        readsOtherwise = true;
    }

    /** The checks go by other terms than before. */
    void termsChanged() {
        readsOtherwise = true;
    }

    /** Rows cover other segments than before. */
    void pairedAnew() {
        readsOtherwise = true;
    }

    /** Lets a unit be that was only looked at: its version does not count up. */
    void leave(UnitId unit) {
        standings.remove(unit);
        before.remove(unit);
    }

    /** Whether a unit is changed, or was at least taken up to be. */
    boolean isChanging(UnitId unit) {
        return standings.containsKey(unit);
    }

    /** Whether no unit was changed. */
    boolean isNothing() {
        return standings.isEmpty();
    }

    /** Where the units stand whose new wording waits to be put into the history. */
    List<Standing> written() {
        return unwritten.stream()
                .map(revision -> Objects.requireNonNull(standings.get(revision.unit())))
                .toList();
    }

    /** Where the changed units stand now. */
    Collection<Standing> standings() {
        return standings.values();
    }

    /** Whether the checks would see another article than before. */
    boolean readsOtherwise() {
        return readsOtherwise;
    }

    /** The article has its Korean now. */
    void sourceAdded(String fileName) {
        history.sourceAdded(article, fileName, person.id(), command);
    }

    /** What had left the reviewers' hands is back in them. */
    void reopen() {
        history.reopen(article, person.id(), command);
    }

    /** Stores where the changed units stand and what the command was, and says what it came to. */
    Outcome.Done finish(UnitId about, String kind) {
        flush();
        standings.values().forEach(tables.standings()::update);
        tables.commands()
                .insert(
                        article,
                        about,
                        command,
                        kind,
                        person.id(),
                        now,
                        new Before(List.copyOf(before.values()), segments, recuts, dismissals));
        return new Outcome.Done(Set.copyOf(standings.keySet()), rowsMoved);
    }
}
