package app.daejo.review;

import app.daejo.account.CurrentPerson;
import app.daejo.account.Role;
import app.daejo.alignment.JoinedSource;
import app.daejo.alignment.UnitText;
import app.daejo.article.Article;
import app.daejo.article.ArticleState;
import app.daejo.article.StoredSegment;
import app.daejo.review.SourceOutcome.Refusal;
import app.daejo.revision.RevisionOrigin;
import app.daejo.text.Side;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an article that came without its Korean the Korean after all, in one command. Every row stays what it is and gets the Korean that
 * goes with it; Korean that goes with none becomes a row. What was decided without the Korean is to be decided again. Decision
 * 2026-11-23-korean-that-comes-later.
 */
@Service
public class LaterSource {

    private final CurrentPerson people;
    private final PairingRooms rooms;
    private final ReviewTables tables;
    private final ReviewHistory history;
    private final Finishing finishing;

    LaterSource(
            CurrentPerson people, PairingRooms rooms, ReviewTables tables, ReviewHistory history, Finishing finishing) {
        this.people = people;
        this.rooms = rooms;
        this.tables = tables;
        this.history = history;
        this.finishing = finishing;
    }

    @Transactional
    @RolesAllowed("TRANSLATOR")
    public SourceOutcome add(SourceCommand command) {
        if (!people.require().may(Role.EDITOR)) {
            return new SourceOutcome.Refused(Refusal.NOT_ALLOWED);
        }
        var segments = StoredSegment.of(Side.SOURCE, command.segmented());
        var early = refusal(command, segments);
        if (isRepeated(command)) {
            return new SourceOutcome.Done();
        }
        if (early.isPresent()) {
            return new SourceOutcome.Refused(early.get());
        }
        // The aligner takes longest; it works while others may still write the article.
        var rows = rooms.units().texts(command.article());
        var joined = rooms.units().joined(command.article(), rows, segments);
        history.lock(command.article());
        if (isRepeated(command)) {
            return new SourceOutcome.Done();
        }
        // Read again, now that nobody else writes this article.
        var refusal = refusal(command, segments);
        if (refusal.isPresent()) {
            return new SourceOutcome.Refused(refusal.get());
        }
        var now = rooms.units().texts(command.article());
        if (!now.equals(rows)) {
            joined = rooms.units().joined(command.article(), now, segments);
        }
        join(command, now, joined);
        return new SourceOutcome.Done();
    }

    private boolean isRepeated(SourceCommand command) {
        return tables.commands().find(command.id()).isPresent();
    }

    private Optional<Refusal> refusal(SourceCommand command, List<StoredSegment> segments) {
        var article = rooms.articles()
                .find(command.article())
                .filter(Article::isReadyForReview)
                .orElse(null);
        if (article == null) {
            return Optional.of(Refusal.NO_SUCH_ARTICLE);
        }
        if (article.hasSource()) {
            return Optional.of(Refusal.SOURCE_THERE);
        }
        if (article.state() == ArticleState.WITH_DESK) {
            return Optional.of(Refusal.WITH_DESK);
        }
        if (history.steps(article.id()) != command.seen()) {
            return Optional.of(Refusal.MOVED_SINCE);
        }
        if (segments.stream().allMatch(StoredSegment::isFurniture)) {
            return Optional.of(Refusal.NOTHING_TO_PAIR);
        }
        boolean same = rooms.articles()
                .text(article.id(), Side.TARGET)
                .filter(english -> english.decoded()
                        .strip()
                        .equals(command.korean().decoded().strip()))
                .isPresent();
        return same ? Optional.of(Refusal.SAME_TEXT) : Optional.empty();
    }

    private void join(SourceCommand command, List<UnitText> rows, JoinedSource joined) {
        var change = new Change(tables, history, command.article(), people.require(), command.id());
        rooms.articles().addSource(command.article(), command.korean(), command.segmented());
        change.sourceAdded(command.korean().fileName());
        var units = rows.stream()
                .filter(row -> !row.isFurniture())
                .map(UnitText::unit)
                .toList();
        change.takeUp(units);
        for (var unit : units) {
            rooms.units().pair(unit.id(), Objects.requireNonNull(joined.rows().get(unit.id())));
            var standing = change.standing(unit);
            if (standing.state().isSettled()) {
                change.put(standing.with(RowState.UNREAD));
            }
        }
        for (var pairing : joined.alone()) {
            var made = rooms.units().insert(command.article(), pairing);
            change.writeFirst(made, "", RevisionOrigin.RECEIVED);
            change.begin(made, pairing);
        }
        rooms.units().arrange(command.article());
        change.rowsMoved();
        finishing.finish(change, rows.getFirst().unit().id(), CommandRepository.ADD_SOURCE);
    }
}
