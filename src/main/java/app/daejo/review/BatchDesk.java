package app.daejo.review;

import app.daejo.account.CurrentPerson;
import app.daejo.alignment.TranslationUnit;
import app.daejo.alignment.UnitId;
import app.daejo.alignment.Units;
import app.daejo.article.ArticleId;
import app.daejo.review.BatchCommand.Seen;
import app.daejo.review.Outcome.Refusal;
import app.daejo.text.Span;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Where a decision about many rows enters: one command, one transaction, every row with its own revision or decision. If a single row
 * is not as the person saw it, or may not be decided so, nothing is done and the rows are named.
 */
@Service
public class BatchDesk {

    private final CurrentPerson people;
    private final Handlers handlers;
    private final ReviewTables tables;
    private final ReviewHistory history;

    BatchDesk(CurrentPerson people, Handlers handlers, ReviewTables tables, ReviewHistory history) {
        this.people = people;
        this.handlers = handlers;
        this.tables = tables;
        this.history = history;
    }

    /** What carries the commands out, handed around together. */
    @Component
    record Handlers(
            Units units,
            Opinions opinions,
            Approvals approvals,
            Propagating propagating,
            OccurrenceSheet sheet,
            Finishing finishing) {}

    /** Carries a command out for the current person, if that person's role may and every row is as the person saw it. */
    @Transactional
    @RolesAllowed("TRANSLATOR")
    public Outcome perform(BatchCommand command) {
        var person = people.require();
        if (!person.may(command.needed())) {
            return new Outcome.Refused(Refusal.NOT_ALLOWED);
        }
        var ids = new LinkedHashSet<UnitId>();
        command.rows().forEach(row -> ids.add(row.unit()));
        if (ids.isEmpty() || ids.size() != command.rows().size() || ids.size() > BatchCommand.MOST) {
            return new Outcome.Refused(Refusal.NO_SUCH_ROW);
        }
        // Always in the order of their numbers, so that no two commands wait for each other.
        tables.standings().articlesOf(ids).forEach(history::lock);
        var repeated = tables.commands().find(command.id());
        if (repeated.isPresent()) {
            return new Outcome.Done(Set.copyOf(ids), false);
        }
        var stale = command.rows().stream().filter(row -> !isAsSeen(row)).map(Seen::unit);
        var staleRows = stale.toList();
        if (!staleRows.isEmpty() && !(command instanceof BatchCommand.MarkAllOk)) {
            return new Outcome.Refused(Refusal.ROWS_CHANGED, staleRows);
        }
        staleRows.forEach(ids::remove);
        return carryOut(command, byArticle(ids), staleRows);
    }

    /** @return only rows that are there and stand somewhere; read under the articles' locks */
    private boolean isAsSeen(Seen row) {
        return handlers.units().find(row.unit()).isPresent()
                && tables.standings()
                        .find(row.unit())
                        .filter(standing -> standing.version() == row.version())
                        .isPresent();
    }

    private TreeMap<Long, List<TranslationUnit>> byArticle(Set<UnitId> ids) {
        var articles = new TreeMap<Long, List<TranslationUnit>>();
        for (var id : ids) {
            var unit = handlers.units().find(id).orElseThrow();
            articles.computeIfAbsent(unit.article().value(), key -> new ArrayList<>())
                    .add(unit);
        }
        return articles;
    }

    /** @param stale rows that stand in the way already; the others are gone through to say which of them could do without */
    private Outcome carryOut(BatchCommand command, TreeMap<Long, List<TranslationUnit>> articles, List<UnitId> stale) {
        var changes = new ArrayList<Change>();
        var refused = new LinkedHashMap<Refusal, List<UnitId>>();
        if (!stale.isEmpty()) {
            refused.put(Refusal.ROWS_CHANGED, stale);
        }
        var others = new ArrayList<UnitId>();
        for (var article : articles.entrySet()) {
            var change = new Change(tables, history, new ArticleId(article.getKey()), people.require(), command.id());
            change.takeUp(article.getValue());
            for (var unit : article.getValue()) {
                var refusal = apply(change, unit, command);
                if (refusal.isPresent()) {
                    refused.computeIfAbsent(refusal.get(), why -> new ArrayList<>())
                            .add(unit.id());
                } else if (change.isChanging(unit.id())) {
                    others.add(unit.id());
                }
            }
            changes.add(change);
        }
        if (!refused.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return refused(refused, others);
        }
        if (command instanceof BatchCommand.Propagate) {
            changes.forEach(handlers.propagating()::propose);
        }
        return finish(command, changes, articles);
    }

    /** The reason that was met first leads. */
    private static Outcome.Refused refused(Map<Refusal, List<UnitId>> why, List<UnitId> others) {
        var reasons = why.entrySet().stream()
                .map(reason -> new Outcome.Refused(reason.getKey(), reason.getValue()))
                .toList();
        var first = reasons.getFirst();
        return new Outcome.Refused(first.why(), first.rows(), reasons.subList(1, reasons.size()), others);
    }

    private Outcome finish(BatchCommand command, List<Change> changes, TreeMap<Long, List<TranslationUnit>> articles) {
        var changed = new HashSet<UnitId>();
        for (var change : changes) {
            if (change.isNothing()) {
                continue;
            }
            var about = Objects.requireNonNull(articles.get(change.article().value()))
                    .getFirst();
            changed.addAll(handlers.finishing()
                    .finish(change, about.id(), command.getClass().getSimpleName())
                    .changed());
        }
        return changed.isEmpty() ? new Outcome.Refused(Refusal.NOTHING_CHANGED) : new Outcome.Done(changed, false);
    }

    private Optional<Refusal> apply(Change change, TranslationUnit unit, BatchCommand command) {
        return switch (command) {
            case BatchCommand.MarkAllOk ok ->
                change.standing(unit).state().isSettled() || handlers.sheet().isFurniture(unit.id())
                        ? skip(change, unit)
                        : handlers.opinions().ok(change, unit);
            case BatchCommand.ApproveAll approve -> handlers.approvals().approve(change, unit);
            case BatchCommand.RejectAll reject -> handlers.approvals().reject(change, unit, reject.reason());
            case BatchCommand.Propagate propagate ->
                handlers.propagating().write(change, unit, propagate.replacement(), spans(propagate, unit));
        };
    }

    private static List<Span> spans(BatchCommand.Propagate propagate, TranslationUnit unit) {
        var place = propagate.place(unit.id());
        return place == null ? List.of() : place.spans();
    }

    private static Optional<Refusal> skip(Change change, TranslationUnit unit) {
        change.leave(unit.id());
        return Optional.empty();
    }
}
